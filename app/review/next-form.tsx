import { Form, useSubmit } from "@remix-run/react";
import type { FormEvent, ReactNode } from "react";
import { useReached } from "#app/use-reached.ts";
import type { ReviewKind } from "#review/vocabulary.ts";
import { AwayNote } from "./away-note.tsx";

type NextFormProps = {
  /** What one comes from: it is not offered again at once. */
  session?: { kind: ReviewKind; slug: string };
  id?: string;
  className: string;
  children: ReactNode;
};

/** Leads to the next card. A form and no link, because a coding problem is begun anew by it. */
export function NextForm({ session, id, className, children }: NextFormProps) {
  const submit = useSubmit();
  const { isAway, whenReached } = useReached();
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    void whenReached(() => submit(form));
  }
  return (
    <Form method="post" action="/review/next" id={id} className="review-next" onSubmit={send}>
      {session && <input type="hidden" name="after" value={`${session.kind}/${session.slug}`} />}
      <button className={className} type="submit">
        {children}
      </button>
      <AwayNote isAway={isAway} />
    </Form>
  );
}
