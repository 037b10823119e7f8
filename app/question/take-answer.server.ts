import type { AppLoadContext } from "@remix-run/node";
import { storeAnswer } from "#db/answers.ts";
import { SEED } from "#problems/question/draw.ts";
import { gradeAnswer, type RefusedAnswer, STORAGE_FULL } from "./grade-answer.server.ts";
import type { OpenQuestion } from "./open-question.server.ts";

/** `isRepeated`: the numbers had been answered before, and that answer stands. */
export type Taken = { id: string; isRepeated: boolean } | RefusedAnswer;

/** Grades and keeps an answer. The first answer to a seed stands, whoever sends another gets that one. */
export async function takeAnswer(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  open: OpenQuestion,
  seed: string,
  fields: Record<string, string>,
  now: number = Date.now(),
): Promise<Taken> {
  // A form without fields is none of this page, like one without a seed.
  const graded = gradeAnswer(open, seed, SEED.test(seed) ? fields : {}, now);
  if ("error" in graded) return graded;
  const stored = await storeAnswer(db, { ...graded, visitorId: visitor.id }, now);
  if (stored.kind === "over_quota") return STORAGE_FULL;
  return { id: stored.id, isRepeated: stored.kind === "existing" };
}
