import { Form, Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { GRADE_LABELS } from "#review/vocabulary.ts";
import { formatMinutes } from "./format-minutes.ts";
import { NextForm } from "./next-form.tsx";
import type { ReviewSession } from "./review-session.server.ts";

/** Above the page of an item that is being reviewed: where one is, what is left, and the ways out. */
export function ReviewBar({ session }: { session: ReviewSession }) {
  const { position, total, seconds, graded } = session;
  const left =
    position >= total && graded ? (
      "all done"
    ) : (
      <>
        <span className="only-wide">about </span>
        {formatMinutes(seconds)} left
      </>
    );
  return (
    <section className="review-bar" aria-label="Review">
      <p>
        <Link to="/review">Review</Link>: <span className="num">{position}</span> of{" "}
        <span className="num">{total}</span>
        <span className="review-left"> · {left}</span>
      </p>
      {graded && session.kind !== "question" && (
        <p className="review-graded" role="status">
          <Link to={graded.address}>Graded {GRADE_LABELS[graded.grade]}</Link>, back {graded.dueIn}
        </p>
      )}
      <span className="grow" />
      {!graded && (
        <NextForm session={session} className="btn">
          Skip<span className="only-wide"> for now</span>
        </NextForm>
      )}
      {/* The page of an answer has its own way on, where the thumb is. */}
      {graded && session.kind !== "question" && (
        <NextForm session={session} className="btn btn-primary">
          Next
        </NextForm>
      )}
      <Form method="post" action="/review">
        <input type="hidden" name="intent" value="leave" />
        <button
          className="btn btn-quiet btn-icon"
          type="submit"
          aria-label="Leave the review"
          title="Leave the review"
        >
          <Icon name="x" />
        </button>
      </Form>
    </section>
  );
}
