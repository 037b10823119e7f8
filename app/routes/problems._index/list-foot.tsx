import { type ProblemRow, STATUS_LABELS, STATUSES } from "#app/problem-row.ts";

/** The keys of this page, and the rows counted by what became of them. */
export function ListFoot({ rows }: { rows: readonly ProblemRow[] }) {
  return (
    <div className="list-foot">
      <p className="keys only-wide needs-script">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>/</kbd> filter
        </span>
        <span>
          <kbd>X</kbd> random
        </span>
      </p>
      <p className="cap end">{counted(rows)} Filters are in the address.</p>
    </div>
  );
}

/** `2 accepted, 4 new.` What does not occur is not said. */
function counted(rows: readonly ProblemRow[]): string {
  const parts = STATUSES.toReversed().flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count > 0 ? [`${count} ${STATUS_LABELS[status].toLowerCase()}`] : [];
  });
  return parts.length > 0 ? `${parts.join(", ")}.` : "";
}
