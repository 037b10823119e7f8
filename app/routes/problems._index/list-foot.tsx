import type { ProblemRow, Status } from "#app/problem-row.ts";

/** The keys of this page, and the rows counted by what became of them. */
export function ListFoot({ rows }: { rows: readonly ProblemRow[] }) {
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
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
      <p className="cap end">
        {count("accepted")} accepted, {count("tried")} not accepted yet, {count("started")} started, {count("new")}{" "}
        new. Filters are in the address.
      </p>
    </div>
  );
}
