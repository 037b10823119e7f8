import { type AnswerStatistics, answerStatistics } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { listQuestions, type QuestionListing } from "#db/questions.ts";

/** A question with what one visitor made of it. */
export type QuestionRow = QuestionListing & Partial<AnswerStatistics>;

export async function questionRows(db: Database, visitorId: string): Promise<QuestionRow[]> {
  const [questions, statistics] = await Promise.all([listQuestions(db), answerStatistics(db, visitorId)]);
  return questions.map((question) => ({ ...question, ...statistics.get(question.slug) }));
}
