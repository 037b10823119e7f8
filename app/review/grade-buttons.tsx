import { useFetcher, useLocation } from "@remix-run/react";
import type { FormEvent } from "react";
import { useReached } from "#app/use-reached.ts";
import { GRADE_LABELS, GRADES } from "#review/vocabulary.ts";
import { AwayNote } from "./away-note.tsx";
import type { ShownReview } from "./shown-review.server.ts";

type GradeButtonsProps = {
  review: ShownReview;
  /** Of what it is the grade, for those who hear the buttons alone. */
  title: string;
  /** Whether the digits 1 to 4 press them on this page. */
  hasKeys?: boolean;
};

/** The learner's word against the evidence. Pressing the grade that stands changes nothing. */
export function GradeButtons({ review, title, hasKeys = false }: GradeButtonsProps) {
  const fetcher = useFetcher();
  const { isAway, whenReached } = useReached();
  const { pathname, search } = useLocation();
  /** Without a place to come back to: whoever has gone on meanwhile must not be fetched back. */
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const fields = new FormData(event.currentTarget, submitter);
    fields.delete("returnTo");
    void whenReached(() => fetcher.submit(fields, { method: "post", action: "/review" }));
  }
  return (
    <fetcher.Form method="post" action="/review" onSubmit={send}>
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
      <AwayNote isAway={isAway} />
    </fetcher.Form>
  );
}
