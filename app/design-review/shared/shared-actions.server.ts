import { type AppLoadContext, json, redirect } from "@remix-run/node";
import { z } from "zod";
import { handIn, takeMark } from "#app/design-review/marking-form.server.ts";
import { notStored, readComment } from "#app/design-review/others/comments.server.ts";
import { DisplayName } from "#app/sharing/share-links.server.ts";
import { beginSharedReview, type ReviewBeginning } from "#db/begin-design-review.ts";
import { addDesignComment, deleteDesignComment, listDesignComments } from "#db/design-comments.ts";
import { findSharedReview } from "#db/design-reviews.ts";
import { placesOf } from "#problems/system-design/marking/places.ts";
import type { SharedAnswer } from "./shared-answer.server.ts";
import { throughLink } from "./shared-page.server.ts";

type Context = Pick<AppLoadContext, "db" | "visitor" | "account">;

/** What came of a form that stays on the page. */
export type SharedResult = {
  kept?: true;
  error?: string;
  /** What was typed, where it was not taken. */
  text?: string;
};

const BeginFields = z.strictObject({
  intent: z.literal("begin"),
  name: DisplayName.pipe(z.string().min(1, "Say how you want to be called.")),
});

/** Does what a form of a shared answer's page asks. `address`: of that page. */
export async function sharedAction(
  context: Context,
  shared: SharedAnswer,
  address: string,
  fields: Record<string, string>,
) {
  const { db, visitor } = context;
  const { link, answer } = shared;
  if (visitor.id === link.visitorId) return refused("This answer is yours: reply on its own page.", 409);
  if (fields["intent"] === "begin") return begin(context, shared, address, fields);
  const review = await findSharedReview(db, link.id, visitor.id);
  if (!review) return refused("Say first how you want to be called.", 409);
  const places = placesOf(answer.answer);
  const mine = { ...review, visitorId: visitor.id };
  switch (fields["intent"]) {
    case "keep":
    case "mark": {
      const taken = await takeMark(db, mine, fields, places);
      if (taken.kind === "refused") return refused(taken.error, taken.status);
      if (taken.kind === "kept") return json<SharedResult>({ kept: true });
      return redirect(`${address}?view=mark#criterion`, 303);
    }
    case "hand-in": {
      const error = await handIn(db, mine);
      return error === undefined ? redirect(`${address}?view=found`, 303) : refused(error, 400);
    }
    case "comment": {
      const sent = readComment(fields, places);
      const text = fields["text"] ?? "";
      if ("error" in sent) return refused(sent.error, 400, text);
      const seen = throughLink(await listDesignComments(db, answer.id), link.id);
      if (sent.replyTo !== undefined && !seen.some(({ id }) => id === sent.replyTo)) {
        return refused(notStored({ kind: "none" }) ?? "", 409, text);
      }
      const by = { shareLinkId: link.id, name: review.name ?? "" };
      const added = await addDesignComment(db, { ...sent, answerId: answer.id, visitorId: visitor.id, by });
      const error = notStored(added);
      return error === undefined ? redirect(`${address}?view=read#comments`, 303) : refused(error, 409, text);
    }
    case "delete-comment":
      await deleteDesignComment(db, { answerId: answer.id, id: fields["comment"] ?? "", by: visitor.id });
      return redirect(`${address}?view=read#comments`, 303);
    default:
      throw new Response("The form is not one of ours.", { status: 400 });
  }
}

async function begin(
  { db, visitor, account }: Context,
  { link, answer, version }: SharedAnswer,
  address: string,
  fields: Record<string, string>,
) {
  const parsed = BeginFields.safeParse(fields);
  if (!parsed.success) {
    const said = parsed.error.issues.find(({ message }) => message.endsWith("."));
    if (said) return refused(said.message, 400);
    throw new Response("The form is not one of ours.", { status: 400 });
  }
  const begun = await beginSharedReview(db, {
    ...{ answerId: answer.id, version, visitorId: visitor.id, shareLinkId: link.id },
    ...{ reviewer: account ? ("account" as const) : ("guest" as const), name: parsed.data.name },
  });
  const error = notBegun(begun);
  return error === undefined ? redirect(`${address}?view=mark`, 303) : refused(error, 409);
}

function notBegun({ kind }: ReviewBeginning): string | undefined {
  switch (kind) {
    case "too_many":
      return "As many people as this link takes have marked the answer. Ask for another link.";
    case "over_quota":
      return "Your storage is full: delete something of yours in the settings, then begin.";
    default:
      return undefined;
  }
}

function refused(error: string, status: 400 | 409 | 507, text?: string) {
  return json<SharedResult>({ error, ...(text === undefined ? {} : { text }) }, { status });
}
