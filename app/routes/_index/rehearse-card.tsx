import { Link } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { ROLE_LABELS, type Role } from "#problems/vocabulary.ts";

export type LastInterview = { id: string; role: Role; createdAt: number };

/** A mock interview to do, and the report of the last one. */
export function RehearseCard({ last, now }: { last: LastInterview | undefined; now: number }) {
  return (
    <section className="card later-card" aria-labelledby="rehearse">
      <div className="card-head">
        <h2 id="rehearse">Mock interview</h2>
      </div>
      <div className="card-body">
        <p className="sm dim">
          {last
            ? `The last one, ${ROLE_LABELS[last.role]}, was ${sayAgo(last.createdAt, now)}.`
            : "Thirty to ninety minutes on the server's clock, and a report with evidence."}
        </p>
        <p className="later-open">
          <Link className="btn" to="/interviews">
            Choose one
          </Link>
          {last && (
            <Link className="btn btn-quiet" to={`/interviews/${last.id}/report`}>
              Last report
            </Link>
          )}
        </p>
      </div>
    </section>
  );
}
