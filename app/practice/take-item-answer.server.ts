import type { AppLoadContext } from "@remix-run/node";
import { gradeAnswer, type RefusedAnswer, STORAGE_FULL } from "#app/question/grade-answer.server.ts";
import { takeMarks } from "#app/question/mark-answer.server.ts";
import { openQuestion } from "#app/question/open-question.server.ts";
import { findAnswer } from "#db/answers.ts";
import { answerItem } from "#db/practice-answers.ts";
import type { PracticeItem } from "#db/practice-items.ts";
import type { PracticeSet } from "#db/practice-sets.ts";
import { isSealed } from "./standing.ts";

/**
 * `repeated`: the item had been answered, in another tab perhaps, and that answer stands. `late`: the set has
 * ended, and nothing was stored.
 */
export type TakenItem = { note: "" | "repeated" | "late" } | RefusedAnswer;

type Context = Pick<AppLoadContext, "db" | "visitor" | "questions" | "log">;

/** Takes the answer to an item, or the marks of a free response that was answered and may be seen. */
export async function takeItemAnswer(
  context: Context,
  set: PracticeSet,
  item: PracticeItem,
  fields: Record<string, string>,
  now: number,
): Promise<TakenItem> {
  const isAnswer = "version" in fields;
  if (item.answer && isAnswer) return { note: "repeated" };
  if (item.answer) return mark(context, set, item, fields);
  if (set.ending !== undefined) return { note: "late" };
  // Was left out while its form was open: the page that follows says so.
  if (item.skipped) return { note: "" };
  const open = await openQuestion(context, item.slug);
  const graded = gradeAnswer(open, item.seed, fields, now);
  if ("error" in graded) return graded;
  const { db, visitor } = context;
  const { position } = item;
  const stored = await answerItem(db, { ...graded, visitorId: visitor.id, setId: set.id, position }, now);
  switch (stored.kind) {
    case "over_quota":
      return STORAGE_FULL;
    case "closed":
      return { note: "late" };
    case "existing":
      return { note: "repeated" };
    case "stored":
      return { note: "" };
  }
}

async function mark(
  context: Context,
  set: PracticeSet,
  { slug, answer }: PracticeItem,
  fields: Record<string, string>,
): Promise<TakenItem> {
  if (isSealed(set)) return { status: 409, error: "Answers of this set are marked when it is finished." };
  const { db, visitor } = context;
  const given = await findAnswer(db, visitor.id, answer?.id ?? "");
  if (!given) throw new Response(null, { status: 404 });
  await takeMarks(context, await openQuestion(context, slug), given, fields);
  return { note: "" };
}
