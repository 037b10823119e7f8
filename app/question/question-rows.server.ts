import { type AnswerStatistics, answerStatistics } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { listQuestions, type QuestionListing } from "#db/questions.ts";
import { sealedQuestions } from "#db/sealed.ts";

/** A question with what one visitor made of it. */
export type QuestionRow = QuestionListing &
  Partial<AnswerStatistics> & {
    /** It belongs to an open set that keeps its key back, and can't be answered by itself. */
    isSealed: boolean;
  };

export async function questionRows(db: Database, visitorId: string): Promise<QuestionRow[]> {
  const [questions, statistics, sealed] = await Promise.all([
    listQuestions(db),
    answerStatistics(db, visitorId),
    sealedQuestions(db, visitorId),
  ]);
  return questions.map((question) => {
    return { ...question, ...statistics.get(question.slug), isSealed: sealed.has(question.slug) };
  });
}
