import { Link } from "@remix-run/react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import type { NextProblem } from "#app/next-problem.ts";
import type { ProblemRow } from "#app/problem-row.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";
import { OpenButton } from "./open-button.tsx";

type NextProblemCardProps = { next: NextProblem; row: ProblemRow | undefined; primary: boolean };

/** What to solve next, with the reason. */
export function NextProblemCard({ next, row, primary }: NextProblemCardProps) {
  return (
    <section className="card later-card" aria-labelledby="next">
      <div className="card-head">
        <h2 id="next">Next problem</h2>
      </div>
      <div className="card-body">
        <Link className="later-title" to={`/problems/${next.slug}`}>
          {next.title}
        </Link>
        <p className="sm dim">{row?.summary}</p>
        {row && (
          <p className="later-facts sm dim">
            <DifficultyMark difficulty={row.difficulty} />
            {row.topics.slice(0, 1).map((topic) => (
              <span key={topic}>{TOPIC_LABELS[topic]}</span>
            ))}
            <span>
              <span className="num">{row.minutes}</span> min
            </span>
          </p>
        )}
        <p className="later-why sm">{next.reason}</p>
        <OpenButton slug={next.slug} word={next.act} primary={primary} />
      </div>
    </section>
  );
}

export function AllAccepted() {
  return (
    <section className="card later-card" aria-labelledby="all">
      <div className="card-head">
        <h2 id="all">Every problem is accepted</h2>
      </div>
      <div className="card-body">
        <p className="sm dim">Solve one again in the other language, or against the clock.</p>
        <p className="later-open">
          <Link className="btn" to="/problems">
            All problems
          </Link>
        </p>
      </div>
    </section>
  );
}
