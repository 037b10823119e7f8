import { Link } from "@remix-run/react";
import { KIND_ICONS } from "#app/components/kind-mark.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { formatMinutes } from "#app/review/format-minutes.ts";
import { BLOCK_LABELS, type BlockKind } from "#plan/vocabulary.ts";
import type { BlockView } from "./block-view.ts";

const ICONS: Record<BlockKind, IconName> = {
  review: "calendar-clock",
  interview: "clock-alert",
  question: "hash",
  coding: KIND_ICONS.coding,
  scenario: KIND_ICONS.scenario,
  design: KIND_ICONS.design,
};

type DayBlocksProps = {
  blocks: readonly BlockView[];
  /** Whether the first that is open is the page's main button. */
  primary: boolean;
};

/** What a day has, each part with a way to begin it, or a mark that it is done. */
export function DayBlocks({ blocks, primary }: DayBlocksProps) {
  const next = blocks.find(({ isDone }) => !isDone);
  return (
    <ul className="plan-blocks rows">
      {blocks.map((block) => (
        <li key={`${block.kind} ${block.say}`} data-done={block.isDone || undefined}>
          <Icon name={ICONS[block.kind]} />
          <span className="grow">
            <b>{BLOCK_LABELS[block.kind]}</b>
            <span className="sm dim">
              {block.say}
              {block.overSeconds !== undefined &&
                `; longer than your day by ${formatMinutes(block.overSeconds)}`}
            </span>
          </span>
          <span className="sm dim plan-amount">
            {block.items && block.items.of > 1 && (
              <span className="nowrap">
                <span className="num">{block.items.done}</span> of{" "}
                <span className="num">{block.items.of}</span>
              </span>
            )}
            <span className="num nowrap">{formatMinutes(block.seconds)}</span>
          </span>
          {block.isDone ? (
            <span className="say is-pass plan-act">
              <Icon name="check" small />
              Done
            </span>
          ) : (
            <Link
              className={primary && block === next ? "btn btn-primary plan-act" : "btn plan-act"}
              to={block.to}
              aria-label={`${wordOf(block)}: ${BLOCK_LABELS[block.kind]}, ${block.say}`}
            >
              {wordOf(block)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordOf({ items }: BlockView): string {
  return items && items.done > 0 ? "Continue" : "Start";
}
