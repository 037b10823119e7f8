import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { GRADE_LABELS, GRADES } from "#review/vocabulary.ts";
import { GradeButtons } from "./grade-buttons.tsx";
import type { ShownReview } from "./shown-review.server.ts";

/** On the page of an answer: how it was graded and why, when it comes back, and the learner's own word. */
export function GradePanel({ review, title }: { review: ShownReview; title: string }) {
  useShortcuts(Object.fromEntries(GRADES.map((_, index) => [String(index + 1), () => press(index + 1)])));
  return (
    <section className="card review-grade" aria-labelledby="grade">
      <div className="card-head">
        <h2 id="grade">Comes back {review.dueIn}</h2>
        <span className="cap end num">{review.due}</span>
      </div>
      <div className="card-body">
        <p role="status">
          <b>{GRADE_LABELS[review.grade]}.</b> {whyGraded(review)}
        </p>
        <GradeButtons review={review} title={title} hasKeys />
        <p className="cap">
          Overrule it where you know better
          <span className="only-wide needs-script">
            , also by <kbd>1</kbd> to <kbd>4</kbd>
          </span>
          .
        </p>
      </div>
    </section>
  );
}

/** Why something was graded as it is, in sentences. */
export function whyGraded({ because, overruled, isByAnother }: ShownReview): string {
  const day = isByAnother ? " All answers of a day are one review; another one of that day decided." : "";
  return overruled
    ? `Your word; by the evidence it was ${GRADE_LABELS[overruled]}. ${because}${day}`
    : `${because}${day}`;
}

function press(digit: number): void {
  document.querySelector<HTMLButtonElement>(`[data-grade="${digit}"]`)?.click();
}
