import type { AppLoadContext } from "@remix-run/node";
import { findDesignAnswer, type StoredDesignAnswer } from "#db/design-answers.ts";
import { saveDesignAnswer } from "#db/save-design-answer.ts";
import { ANSWER_BYTES_LIMIT, DesignAnswerSchema } from "#problems/system-design/answer.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { objectionOf, type PlainForm, withPlainFields } from "./design-forms.server.ts";

type Parts = Pick<AppLoadContext, "db" | "visitor">;
export type AnswerTaken =
  | { kind: "saved"; revision: number }
  | { kind: "conflict"; current: StoredDesignAnswer }
  | { kind: "refused"; status: 400 | 404 | 409 | 410 | 413; error: string };

type Change = { id: string; answer: DesignAnswer; baseRevision: number; keep?: boolean };

/** Saves an answer that is of the right form, while it is open and there is room. */
export async function takeAnswer(
  { db, visitor }: Parts,
  { id, answer, baseRevision, keep }: Change,
  now: number = Date.now(),
): Promise<AnswerTaken> {
  const change = {
    visitorId: visitor.id,
    id,
    answer,
    baseRevision,
    ...(keep ? { keep: "conflict" as const } : {}),
  };
  const saving = await saveDesignAnswer(db, change, now);
  switch (saving.kind) {
    case "saved":
    case "conflict":
      return saving;
    case "none":
      return refused(404, "There is no such answer any more.");
    case "closed":
      return refused(410, "This answer is finished: what was saved before counts.");
    case "over_quota":
      return refused(413, "Your storage here is full: delete something of yours to have this saved.");
  }
}

/** The same for a part of an answer to this question that was sent without scripts. `answer` is what was meant, for the form. */
export async function takePlainForm(
  parts: Parts,
  slug: string,
  { id, baseRevision, fields }: PlainForm,
  now: number = Date.now(),
): Promise<AnswerTaken & { answer?: DesignAnswer }> {
  const stored = await findDesignAnswer(parts.db, parts.visitor.id, id);
  if (stored?.slug !== slug) return refused(404, "There is no such answer any more.");
  const answer = withPlainFields(stored.answer, fields);
  const read = DesignAnswerSchema.safeParse(answer);
  if (!read.success) return { ...refused(400, objectionOf(read.error.issues)), answer };
  if (Buffer.byteLength(JSON.stringify(answer)) > ANSWER_BYTES_LIMIT) {
    return { ...refused(413, "This makes the answer too long: shorten a section to have it saved."), answer };
  }
  const taken = await takeAnswer(parts, { id, answer: read.data, baseRevision }, now);
  if (taken.kind !== "conflict") return { ...taken, answer };
  const error =
    "This answer was changed elsewhere meanwhile, and nothing was overwritten. Below is what you sent: look through it and save again.";
  return { ...refused(409, error), answer };
}

function refused(status: 400 | 404 | 409 | 410 | 413, error: string) {
  return { kind: "refused" as const, status, error };
}
