import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { KIND_LABELS, type Kind } from "#problems/vocabulary.ts";

export const KIND_ICONS: Record<Kind, IconName> = {
  coding: "square-terminal",
  design: "workflow",
  scenario: "scroll-text",
  single: "circle-dot",
  multiple: "square-check",
  numeric: "hash",
  ordering: "arrow-up-down",
  matching: "arrow-left-right",
  free: "pen-line",
};

/** Icon and word of a kind of practice, for tables. */
export function KindMark({ kind }: { kind: Kind }) {
  return (
    <span className="row g-4 dim">
      <Icon name={KIND_ICONS[kind]} small />
      {KIND_LABELS[kind]}
    </span>
  );
}
