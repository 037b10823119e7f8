import { Link } from "@remix-run/react";
import { formatMinutes } from "#app/review/format-minutes.ts";
import { NextForm } from "#app/review/next-form.tsx";

export type DueReviewsProps = {
  /** Cards in all, and of those for today. */
  cards: number;
  left: number;
  done: number;
  /** What is left will probably take. */
  seconds: number;
  tomorrow: number;
};

/** What is due today comes before everything else. */
export function DueReviews({
  left,
  done,
  seconds,
  tomorrow,
  primary,
}: DueReviewsProps & { primary: boolean }) {
  return (
    <section className="card later-card later-wide" aria-labelledby="due">
      <div className="card-head">
        <h2 id="due">Review</h2>
        <Link className="link sm end" to="/review">
          Queue and forecast
        </Link>
      </div>
      <div className="card-body">
        {left > 0 ? (
          <p className="later-title">
            <span className="num">{left}</span> {left === 1 ? "card" : "cards"} due, about{" "}
            {formatMinutes(seconds)}
          </p>
        ) : (
          <p className="later-title">{done > 0 ? "Done for today" : "Nothing is due today"}</p>
        )}
        <p className="sm dim">
          {left > 0 && done > 0 && `${done} done. `}
          {left === 0 && `Tomorrow: ${tomorrow}.`}
          {left > 0 && "What you are the most likely to forget comes first."}
        </p>
        {left > 0 && (
          <div className="later-open">
            <NextForm className={primary ? "btn btn-primary" : "btn"}>
              {done > 0 ? "Continue" : "Start the review"}
            </NextForm>
          </div>
        )}
      </div>
    </section>
  );
}
