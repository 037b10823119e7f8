import { Link } from "@remix-run/react";
import { GradeButtons } from "#app/review/grade-buttons.tsx";
import { whyGraded } from "#app/review/grade-panel.tsx";
import type { ShownReview } from "#app/review/shown-review.server.ts";
import { GRADE_LABELS } from "#review/vocabulary.ts";

type GradedTodayProps = { reviews: readonly (ShownReview & { title: string; address: string })[] };

/** What was graded today, the latest first, with the reason and the learner's own word. */
export function GradedToday({ reviews }: GradedTodayProps) {
  return (
    <section className="card review-graded" aria-labelledby="graded">
      <div className="card-head">
        <h2 id="graded">Graded today</h2>
      </div>
      <ul className="review-list rows">
        {reviews.map((review) => (
          <li key={review.id}>
            <Link className="review-title" to={review.address}>
              {review.title}
            </Link>
            <span className="cap end">back {review.dueIn}</span>
            <p className="sm dim">
              <b>{GRADE_LABELS[review.grade]}.</b> {whyGraded(review)}
            </p>
            <details>
              <summary>
                Overrule<span className="vh"> the grade of {review.title}</span>
              </summary>
              <GradeButtons review={review} title={review.title} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
