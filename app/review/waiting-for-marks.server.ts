import { listAnswers } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { findQuestion } from "#db/questions.ts";
import type { ItemKey } from "#db/review-log.ts";

/** An answer in prose counts once it is marked: where the latest one still waits for that. */
export async function waitingForMarks(
  db: Database,
  visitorId: string,
  { kind, slug }: ItemKey,
): Promise<string | undefined> {
  if (kind !== "question" || (await findQuestion(db, slug))?.kind !== "free") return undefined;
  const { answers } = await listAnswers(db, visitorId, slug);
  const [latest] = answers;
  return latest && latest.outcome === undefined ? `/questions/${slug}/answers/${latest.id}` : undefined;
}
