import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ReviewKind } from "#review/vocabulary.ts";

type NextFormProps = {
  /** What one comes from: it is not offered again at once. */
  session?: { kind: ReviewKind; slug: string };
  id?: string;
  className: string;
  children: ReactNode;
};

/** Leads to the next card. A form and no link, because a coding problem is begun anew by it. */
export function NextForm({ session, id, className, children }: NextFormProps) {
  return (
    <Form method="post" action="/review/next" id={id} className="review-next">
      {session && <input type="hidden" name="after" value={`${session.kind}/${session.slug}`} />}
      <button className={className} type="submit">
        {children}
      </button>
    </Form>
  );
}
