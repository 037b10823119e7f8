import type { AppLoadContext } from "@remix-run/node";
import { findQuestion, type StoredQuestion } from "#db/questions.ts";
import type { Question } from "#problems/question/schema.ts";

/** A question with its texts and its formulas. */
export type OpenQuestion = StoredQuestion & { question: Question };

/** Throws the answer 404 when there is no such question, 503 while its folder was changed and not seeded. */
export async function openQuestion(
  { db, questions, log }: Pick<AppLoadContext, "db" | "questions" | "log">,
  slug: string | undefined,
): Promise<OpenQuestion> {
  const stored = await findQuestion(db, slug ?? "");
  if (!stored) throw new Response(null, { status: 404 });
  const loaded = await questions.find(stored);
  if (loaded) return { ...stored, question: loaded.question };
  log.error({ slug: stored.slug }, "a question's folder was changed and not seeded yet");
  throw new Response("This question was changed on the server a moment ago and is not stored yet.", {
    status: 503,
  });
}
