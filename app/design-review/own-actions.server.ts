import { type AppLoadContext, json, redirect } from "@remix-run/node";
import { shareSubject } from "#app/sharing/share-links.server.ts";
import { beginOwnLook } from "#db/begin-design-review.ts";
import { addDesignComment, deleteDesignComment } from "#db/design-comments.ts";
import { deleteDesignReview, listDesignReviews } from "#db/design-reviews.ts";
import { finishedVersion } from "#db/design-versions.ts";
import { revokeShareLink } from "#db/share-links.ts";
import { placesOf } from "#problems/system-design/marking/places.ts";
import { handIn, takeMark } from "./marking-form.server.ts";
import { notStored, readComment } from "./others/comments.server.ts";
import type { FinishedAnswer } from "./reviewed-design.server.ts";

type Context = Pick<AppLoadContext, "db" | "visitor" | "env">;

/** What came of a form that stays on the page. */
export type OwnResult = {
  kept?: true;
  error?: string;
  /** Of the share form. */
  shareError?: string;
  fresh?: string;
  /** What was typed, where it was not taken. */
  text?: string;
};

/** Does what a form of the page of one's own answer asks. `address`: of that page. */
export async function ownAction(
  context: Context,
  request: Request,
  answer: FinishedAnswer,
  address: string,
  fields: Record<string, string>,
) {
  const { db, visitor, env } = context;
  const { id } = answer;
  switch (fields["intent"]) {
    case "begin":
      return begin(context, answer, address);
    case "keep":
    case "mark":
    case "hand-in":
      return mark(context, answer, address, fields);
    case "comment": {
      const sent = readComment(fields, placesOf(answer.answer));
      const text = fields["text"] ?? "";
      if ("error" in sent) return json<OwnResult>({ error: sent.error, text }, { status: 400 });
      const error = notStored(await addDesignComment(db, { ...sent, answerId: id, visitorId: visitor.id }));
      if (error !== undefined) return json<OwnResult>({ error, text }, { status: 409 });
      return redirect(`${address}?view=reviews#comments`, 303);
    }
    case "delete-comment":
      await deleteDesignComment(db, { answerId: id, id: fields["comment"] ?? "" });
      return redirect(`${address}?view=reviews#comments`, 303);
    case "delete-review":
      await deleteDesignReview(db, id, fields["review"] ?? "");
      return redirect(`${address}?view=reviews`, 303);
    case "share": {
      const version = await finishedVersion(db, id);
      const origin = env.PUBLIC_ORIGIN ?? new URL(request.url).origin;
      const subject = { subject: "design_answer", subjectId: id, version } as const;
      const result = await shareSubject(context, origin, subject, fields);
      return json<OwnResult>(result, { status: "fresh" in result ? 201 : 400 });
    }
    case "revoke":
      await revokeShareLink(db, visitor.id, fields["link"] ?? "");
      return redirect(`${address}?view=reviews#share`, 303);
    default:
      throw new Response("The form is not one of ours.", { status: 400 });
  }
}

async function begin({ db, visitor }: Context, { id }: FinishedAnswer, address: string) {
  const version = await finishedVersion(db, id);
  const begun = await beginOwnLook(db, { answerId: id, version, visitorId: visitor.id });
  if (begun.kind === "over_quota") {
    const error = "Your storage is full: delete something of yours in the settings, then begin.";
    return json<OwnResult>({ error }, { status: 507 });
  }
  return redirect(`${address}?view=mark`, 303);
}

async function mark(
  { db, visitor }: Context,
  answer: FinishedAnswer,
  address: string,
  fields: Record<string, string>,
) {
  const reviews = await listDesignReviews(db, answer.id);
  const look = reviews.find((one) => one.reviewer === "self" && one.finishedAt === undefined);
  if (!look) {
    const error = "This look was handed in, in another tab perhaps: its marks stand.";
    return fields["intent"] === "keep"
      ? json<OwnResult>({ error }, { status: 409 })
      : redirect(`${address}?view=mark`, 303);
  }
  const review = { ...look, visitorId: visitor.id };
  if (fields["intent"] === "hand-in") {
    const error = await handIn(db, review);
    if (error !== undefined) return json<OwnResult>({ error }, { status: 400 });
    return redirect(`${address}?view=reviews`, 303);
  }
  const taken = await takeMark(db, review, fields, placesOf(answer.answer));
  switch (taken.kind) {
    case "refused":
      return json<OwnResult>({ error: taken.error }, { status: taken.status });
    case "kept":
      return json<OwnResult>({ kept: true });
    case "marked":
      return redirect(`${address}?view=mark&criterion=${taken.criterion}#reference`, 303);
  }
}
