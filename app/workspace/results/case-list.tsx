import type { KeyboardEvent } from "react";
import { CaseButton, GroupButton, selectionId } from "./case-row.tsx";
import { type CaseSections, countAccepted, type Selection } from "./case-sections.ts";

type CaseListProps = {
  sections: CaseSections;
  /** True while results are still to come. */
  isJudging: boolean;
  selection: Selection | undefined;
  /** Absent where rows lead to sections of the same page. */
  onSelect?: (selection: Selection) => void;
};

/** Every case and hidden group, one row each from the start. One stop for Tab; arrow keys move. */
export function CaseList({ sections, isJudging, selection, onSelect }: CaseListProps) {
  const { samples, own, groups } = sections;
  const hidden = groups.flatMap((group) => group.results);
  const hiddenSize = groups.reduce((sum, group) => sum + group.size, 0);
  const order: Selection[] = [
    ...[...samples, ...own].map(({ index }) => ({ kind: "case", index }) as const),
    ...groups.map(({ name }) => ({ kind: "group", name }) as const),
  ];
  const current = selection ?? order[0];
  const shared = (one: Selection) => ({
    isJudging,
    isSelected: selection !== undefined && selectionId(one) === selectionId(selection),
    isStop: current !== undefined && selectionId(one) === selectionId(current),
    selection: one,
    onSelect,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are buttons; arrow keys only move between them
    <div className="vlist" onKeyDown={(event) => onSelect && moveSelection(event, order, current, onSelect)}>
      <ListHead title="Samples" done={countAccepted(samples)} of={samples.length} />
      {samples.map((row) => (
        <CaseButton
          key={row.index}
          row={row}
          number={row.index + 1}
          {...shared({ kind: "case", index: row.index })}
        />
      ))}
      {own.length > 0 && <ListHead title="Own inputs" done={countAccepted(own)} of={own.length} />}
      {own.map((row) => (
        <CaseButton key={row.index} row={row} {...shared({ kind: "case", index: row.index })} />
      ))}
      {groups.length > 0 && (
        <ListHead
          title="Hidden groups"
          done={hidden.filter((one) => one.verdict === "accepted").length}
          of={hiddenSize}
        />
      )}
      {groups.map((group) => (
        <GroupButton key={group.name} group={group} {...shared({ kind: "group", name: group.name })} />
      ))}
    </div>
  );
}

function ListHead({ title, done, of }: { title: string; done: number; of: number }) {
  return (
    <div className="vgroup">
      <b>{title}</b>
      <span className="num end">
        {done} / {of}
      </span>
    </div>
  );
}

function moveSelection(
  event: KeyboardEvent,
  order: readonly Selection[],
  current: Selection | undefined,
  onSelect: (selection: Selection) => void,
): void {
  const from = order.findIndex((one) => current && selectionId(one) === selectionId(current));
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: order.length - 1 }[event.key];
  const next = to === undefined ? undefined : order[to];
  if (!next) return;
  event.preventDefault();
  onSelect(next);
  document.getElementById(selectionId(next))?.focus();
}
