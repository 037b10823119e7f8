import type { AppLoadContext } from "@remix-run/node";
import { gradeAnswer } from "#app/question/grade-answer.server.ts";
import { openQuestionOf } from "#app/question/open-question.server.ts";
import type { ItemResult } from "#db/interview-grading.ts";
import type { InterviewItem } from "#db/interviews.ts";
import { readDraftFields } from "./draft-fields.server.ts";

type Context = Pick<AppLoadContext, "db" | "questions" | "log">;
type Result =
  | Omit<Extract<ItemResult, { kind: "answer" }>, "position">
  | Omit<Extract<ItemResult, { kind: "skipped" }>, "position">;

/**
 * The answer that the fields saved last make, graded. Undefined where nothing, or nothing that could be an
 * answer, was filled in: an order without all its places, say.
 */
export async function draftAnswer(
  context: Context,
  { slug, version, seed }: Pick<InterviewItem, "slug" | "version" | "seed">,
  draft: string | undefined,
  seconds: number,
): Promise<Result | undefined> {
  const open = await openQuestionOf(context, { slug });
  if (open?.version !== version) return { kind: "skipped", skipped: open ? "changed" : "retired" };
  if (draft === undefined) return undefined;
  const fields = { version, opened: "0", hints: "0", ...readDraftFields(draft) };
  const graded = gradeAnswer(open, seed, fields, 0);
  return "error" in graded ? undefined : { kind: "answer", answer: { ...graded, seconds } };
}

/**
 * Why what is filled in would count as no answer, as a sentence: a number without its unit, say. Undefined where
 * it is one, and where nothing is filled in.
 */
export async function draftFault(
  context: Context,
  { slug, version, seed }: Pick<InterviewItem, "slug" | "version" | "seed">,
  fields: Record<string, string>,
): Promise<string | undefined> {
  const isBlank = Object.entries(fields).every(([name, value]) => name === "unit" || value.trim() === "");
  const open = isBlank ? undefined : await openQuestionOf(context, { slug });
  if (open?.version !== version) return undefined;
  const graded = gradeAnswer(open, seed, { version, opened: "0", hints: "0", ...fields }, 0);
  return "error" in graded ? graded.error : undefined;
}
