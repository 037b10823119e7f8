import { Link } from "@remix-run/react";
import { ProblemStatus } from "#app/components/problem-status.tsx";
import type { ProblemRow } from "#app/problem-row.ts";

/** At most this many problems are listed; the rest is a link away. */
const LISTED = 8;

export function StandingCard({ rows }: { rows: readonly ProblemRow[] }) {
  return (
    <section className="card later-card" aria-labelledby="standing">
      <div className="card-head">
        <h2 id="standing">Where you stand</h2>
        <Link className="link sm end" to="/problems?kind=coding">
          All {rows.length} problems
        </Link>
      </div>
      <ul className="later-list rows">
        {rows.slice(0, LISTED).map((row) => (
          <li key={row.slug}>
            <Link className="trunc grow" to={`/problems/${row.slug}`}>
              {row.title}
            </Link>
            <span className="sm">
              <ProblemStatus row={row} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
