import type { Database } from "./database.ts";

/**
 * The items of sets whose feedback waits for the end and which are still open. Until then nothing may tell
 * the learner what became of an answer to such an item, nor the key of its question.
 */
export function sealedItems(db: Database, visitorId: string, now: number) {
  return db
    .selectFrom("practiceItem")
    .innerJoin("practiceSet", "practiceSet.id", "practiceItem.setId")
    .where("practiceSet.visitorId", "=", visitorId)
    .where("practiceSet.feedback", "=", "deferred")
    .where("practiceSet.endedAt", "is", null)
    .where((eb) => eb.or([eb("practiceSet.deadline", "is", null), eb("practiceSet.deadline", ">", now)]));
}

/** The answers that were given to such items. */
export function sealedAnswers(db: Database, visitorId: string, now: number) {
  return sealedItems(db, visitorId, now)
    .where("practiceItem.answerId", "is not", null)
    .select("practiceItem.answerId")
    .$narrowType<{ answerId: string }>();
}

/** The questions of such items, by slug, with the set that each belongs to. */
export async function sealedQuestions(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<Map<string, string>> {
  const rows = await sealedItems(db, visitorId, now)
    .select(["practiceItem.slug", "practiceItem.setId"])
    .execute();
  return new Map(rows.map(({ slug, setId }) => [slug, setId]));
}
