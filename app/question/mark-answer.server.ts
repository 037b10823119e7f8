import type { AppLoadContext } from "@remix-run/node";
import { type Answer, markAnswer } from "#db/answers.ts";
import { markFree } from "#problems/question/grade.ts";
import type { OpenQuestion } from "./open-question.server.ts";

/**
 * The writer of a free response says which points it covers. Throws the answer 409 when this answer can't be
 * marked, 400 when the form names what is no point of the question.
 */
export async function takeMarks(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  { question, version }: OpenQuestion,
  answer: Answer,
  fields: Record<string, string>,
): Promise<void> {
  if (question.kind !== "free" || answer.version !== version) {
    throw new Response("This answer can't be marked any more: the question was changed since.", {
      status: 409,
    });
  }
  const names = question.points.map((_, index) => `point-${index}`);
  if (Object.keys(fields).some((name) => !names.includes(name))) throw new Response(null, { status: 400 });
  const marks = names.flatMap((name, index) => (name in fields ? [index] : []));
  await markAnswer(db, visitor.id, answer.id, marks, markFree(question.points, marks));
}
