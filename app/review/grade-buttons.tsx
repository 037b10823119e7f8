import { useLocation, useRevalidator } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { GRADE_LABELS, GRADES } from "#review/vocabulary.ts";
import { AwayNote } from "./away-note.tsx";
import type { ShownReview } from "./shown-review.server.ts";

const ACTION = "/review?index";

type GradeButtonsProps = {
  review: ShownReview;
  /** Of what it is the grade, for those who hear the buttons alone. */
  title: string;
  /** Whether the digits 1 to 4 press them on this page. */
  hasKeys?: boolean;
};

/** The learner's word against the evidence. Pressing the grade that stands changes nothing. */
export function GradeButtons({ review, title, hasKeys = false }: GradeButtonsProps) {
  const { revalidate } = useRevalidator();
  const [failure, setFailure] = useState<"away" | "refused">();
  const { pathname, search } = useLocation();
  /**
   * Past the router, which would load the page for this form and for one that leads on at the same time, and
   * take the learner to where it is not asked to. To load anew afterwards disturbs no way on.
   */
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const fields = [...new FormData(event.currentTarget, submitter)].map(([name, value]) => [
      name,
      `${value}`,
    ]);
    try {
      const body = new URLSearchParams(fields);
      const response = await fetch(ACTION, { method: "POST", body, redirect: "manual" });
      // Whatever was done leads back to the page.
      const isDone = response.type === "opaqueredirect";
      setFailure(isDone ? undefined : "refused");
      if (isDone) revalidate();
    } catch {
      setFailure("away");
    }
  }
  return (
    <form method="post" action={ACTION} onSubmit={send}>
      <input type="hidden" name="intent" value="overrule" />
      <input type="hidden" name="review" value={review.id} />
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <fieldset className="segmented review-grades">
        <legend className="vh">Your grade for {title}</legend>
        {GRADES.map((grade, index) => (
          <button
            key={grade}
            type="submit"
            name="grade"
            value={grade}
            aria-pressed={grade === review.grade}
            data-grade={hasKeys ? index + 1 : undefined}
            aria-keyshortcuts={hasKeys ? String(index + 1) : undefined}
          >
            {GRADE_LABELS[grade]}
          </button>
        ))}
      </fieldset>
      <AwayNote isAway={failure === "away"} isRefused={failure === "refused"} />
    </form>
  );
}
