import { Link } from "@remix-run/react";
import { describeChoice, plural } from "./describe-set.ts";
import { ProgressMarks } from "./progress-marks.tsx";
import type { SetHead } from "./set-bar.tsx";

/** The open set, which comes before another. */
export function ContinueSet({ set }: { set: SetHead }) {
  const { id, choice, feedback, marks, open, remainingMs } = set;
  return (
    <section className="card later-card" aria-labelledby="open-set">
      <div className="card-head">
        <h2 id="open-set">Your practice set</h2>
        {remainingMs !== undefined && (
          <span className="cap end num">{Math.ceil(remainingMs / 60_000)} min left</span>
        )}
      </div>
      <div className="card-body practice-open">
        <p>
          {describeChoice(choice)}. {plural(open, "question is", "questions are")} still open
          {feedback === "deferred" && "; answers are explained at the end"}.
        </p>
        <ProgressMarks marks={marks} />
        <p className="later-open">
          <Link className="btn btn-primary btn-lg" to={`/practice/${id}`}>
            Continue
          </Link>
        </p>
      </div>
    </section>
  );
}
