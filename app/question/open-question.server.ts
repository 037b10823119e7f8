import type { AppLoadContext } from "@remix-run/node";
import { findQuestion, type StoredQuestion } from "#db/questions.ts";
import type { Question } from "#problems/question/schema.ts";

/** A question with its texts and its formulas. */
export type OpenQuestion = StoredQuestion & { question: Question };

type Context = Pick<AppLoadContext, "db" | "questions" | "log">;

/** Throws the answer 404 when there is no such question, 503 while its folder was changed and not seeded. */
export async function openQuestion(context: Context, slug: string | undefined): Promise<OpenQuestion> {
  const found = await findOpenQuestion(context, slug ?? "");
  if (found === undefined) throw new Response(null, { status: 404 });
  if (found !== "changed") return found;
  throw new Response("This question was changed on the server a moment ago and is not stored yet.", {
    status: 503,
  });
}

/** For an item of a set or an interview: undefined where its question is not asked any more, or is another by now. */
export async function openQuestionOf(
  context: Context,
  { slug }: { slug: string },
): Promise<OpenQuestion | undefined> {
  const found = await findOpenQuestion(context, slug);
  return found === "changed" ? undefined : found;
}

async function findOpenQuestion(
  { db, questions, log }: Context,
  slug: string,
): Promise<OpenQuestion | "changed" | undefined> {
  const stored = await findQuestion(db, slug);
  if (!stored) return undefined;
  const loaded = await questions.find(stored);
  if (loaded) return { ...stored, question: loaded.question };
  log.error({ slug }, "a question's folder was changed and not seeded yet");
  return "changed";
}
