import { Form, Link, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { AwayNote } from "#app/review/away-note.tsx";
import { formatMinutes } from "#app/review/format-minutes.ts";
import { useReached } from "#app/use-reached.ts";
import { REVIEW_KIND_LABELS, type ReviewKind } from "#review/vocabulary.ts";

type QueueProps = {
  items: readonly { kind: ReviewKind; slug: string; title: string; reason: string; seconds: number }[];
  /** At designs that the learner marked once: no cards, because nothing of them can be forgotten or graded. */
  looks: readonly Look[];
};

type Look = {
  answerId: string;
  title: string;
  address: string;
  seconds: number;
  /** Since the first look. */
  daysAgo: number;
  isBegun: boolean;
};

/** What is left for today in its order, each with the reason. */
export function Queue({ items, looks }: QueueProps) {
  const submit = useSubmit();
  const { isAway, whenReached } = useReached();
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement) void whenReached(() => submit(submitter));
  }
  return (
    <section className="card" aria-labelledby="queue">
      <div className="card-head">
        <h2 id="queue">In this order</h2>
        <AwayNote isAway={isAway} />
      </div>
      <ol className="review-list rows">
        {items.map(({ kind, slug, title, reason, seconds }) => (
          <li key={`${kind}/${slug}`}>
            <Form method="post" action="/review/next" className="review-title" onSubmit={send}>
              <button type="submit" name="card" value={`${kind}/${slug}`}>
                {title}
              </button>
            </Form>
            <span className="cap end num">{formatMinutes(seconds)}</span>
            <p className="sm dim">
              {REVIEW_KIND_LABELS[kind]}. {reason}
            </p>
          </li>
        ))}
        {looks.map(({ answerId, title, address, seconds, daysAgo, isBegun }) => (
          <li key={answerId}>
            <Link className="review-title" to={address}>
              {title}
            </Link>
            <span className="cap end num">{formatMinutes(seconds)}</span>
            <p className="sm dim">
              Second look.{" "}
              {isBegun
                ? "You began to mark your answer again: finish it, and both looks are compared."
                : `You marked your answer ${daysAgo} days ago: mark it again without seeing how, and both looks are compared.`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
