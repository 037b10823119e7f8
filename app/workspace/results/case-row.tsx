import type { ReactNode } from "react";
import { formatMilliseconds } from "#app/components/format-number.ts";
import { meaningClass, verdictAppearance } from "#app/components/verdict-appearance.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { Verdict } from "#judge/verdict.ts";
import type { CaseRow, GroupRow, Selection } from "./case-sections.ts";

type RowProps = {
  selection: Selection;
  isSelected: boolean;
  /** The one row that Tab stops at. */
  isStop: boolean;
  isJudging: boolean;
  onSelect: ((selection: Selection) => void) | undefined;
};

/** Of the row; its detail has the same with `-detail`. */
export function selectionId(selection: Selection): string {
  return selection.kind === "case"
    ? `case-${selection.index}`
    : `group-${selection.name.replace(/\W+/g, "-")}`;
}

export function CaseButton({ row, number, ...props }: RowProps & { row: CaseRow; number?: number }) {
  const { result } = row;
  const isAccepted = result?.verdict === "accepted";
  return (
    <Row verdict={result?.verdict} {...props}>
      <span className="trunc">
        {number !== undefined && <span className="num faint">{number}</span>} {row.name}
      </span>
      <RowWord verdict={result?.verdict} isJudging={props.isJudging} />
      <span className="num">
        {isAccepted && result.cpuMs !== undefined && formatMilliseconds(result.cpuMs)}
      </span>
    </Row>
  );
}

export function GroupButton({ group, ...props }: RowProps & { group: GroupRow }) {
  const { name, size, results, points, verdict } = group;
  const accepted = results.filter((one) => one.verdict === "accepted").length;
  return (
    <Row verdict={verdict} {...props}>
      <span className="trunc" title={name}>
        {name}
      </span>
      <Pips group={group} />
      <span className="num points">
        <b>
          {accepted}/{size}
        </b>
        {points !== undefined && (
          <span>
            {verdict === "accepted" ? points : 0}/{points}
            <span className="vh"> points</span>
          </span>
        )}
      </span>
    </Row>
  );
}

function Row({
  verdict,
  selection,
  isSelected,
  isStop,
  onSelect,
  children,
}: RowProps & { verdict: Verdict | undefined; children: ReactNode }) {
  const { icon, word, meaning } = verdict ? verdictAppearance(verdict) : WAITING;
  const id = selectionId(selection);
  const inside = (
    <>
      <Icon name={icon} small />
      <span className="vh">{word}: </span>
      {children}
    </>
  );
  const className = `vrow ${meaningClass(meaning)}`;
  if (!onSelect) {
    return (
      <a className={className} id={id} href={`#${id}-detail`}>
        {inside}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={className}
      id={id}
      aria-current={isSelected}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onSelect(selection)}
    >
      {inside}
    </button>
  );
}

const WAITING = { icon: "minus", word: "Not judged", meaning: "none" } as const;

/** The verdict in words where it is not an acceptance; while judging, that the row still waits. */
function RowWord({ verdict, isJudging }: { verdict: Verdict | undefined; isJudging: boolean }) {
  if (verdict === undefined) return <span className="w waiting">{isJudging ? "Waiting" : ""}</span>;
  return <span className="w">{verdict === "accepted" ? "" : verdictAppearance(verdict).word}</span>;
}

/** One mark per case, in their order; the numbers beside say the same. */
function Pips({ group: { size, results } }: { group: GroupRow }) {
  return (
    <span className={size > 10 ? "pips many" : "pips"} aria-hidden="true">
      {Array.from({ length: size }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
        <i key={place} className={pipClass(results[place]?.verdict)} />
      ))}
    </span>
  );
}

function pipClass(verdict: Verdict | undefined): string {
  if (verdict === undefined || verdict === "skipped") return "q";
  return verdict === "accepted" ? "" : "x";
}
