import type { Database } from "./database.ts";
import type { ItemKey } from "./item.ts";

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

/** The items of the interview that is under way, asked already or still to come. */
function interviewItems(db: Database, visitorId: string) {
  return db
    .selectFrom("interviewItem")
    .innerJoin("interview", "interview.id", "interviewItem.interviewId")
    .where("interview.visitorId", "=", visitorId)
    .where("interview.endedAt", "is", null);
}

/** The answers that were given to such items. */
export function sealedAnswers(db: Database, visitorId: string, now: number) {
  return sealedItems(db, visitorId, now)
    .where("practiceItem.answerId", "is not", null)
    .select("practiceItem.answerId")
    .union(
      interviewItems(db, visitorId)
        .where("interviewItem.answerId", "is not", null)
        .select("interviewItem.answerId"),
    )
    .$narrowType<{ answerId: string }>();
}

/** The questions of such items, by slug, with the address of what each belongs to. */
export async function sealedQuestions(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<Map<string, string>> {
  const ofSets = await sealedItems(db, visitorId, now)
    .select(["practiceItem.slug", "practiceItem.setId"])
    .execute();
  const ofInterview = await interviewItems(db, visitorId)
    .select(["interviewItem.slug", "interviewItem.interviewId"])
    .where("interviewItem.kind", "=", "question")
    .execute();
  return new Map([
    ...ofSets.map(({ slug, setId }) => [slug, `/practice/${setId}`] as const),
    ...ofInterview.map(({ slug, interviewId }) => [slug, `/interviews/${interviewId}`] as const),
  ]);
}

/** The interview under way that asks for this item; undefined where none does. */
export async function interviewAsking(
  db: Database,
  visitorId: string,
  { item, slug }: ItemKey,
): Promise<string | undefined> {
  const row = await interviewItems(db, visitorId)
    .select("interviewItem.interviewId")
    .where("interviewItem.kind", "=", item)
    .where("interviewItem.slug", "=", slug)
    .executeTakeFirst();
  return row?.interviewId;
}

/** What the interview under way asks, and will ask; nothing where there is none. */
export function itemsAsked(db: Database, visitorId: string): Promise<ItemKey[]> {
  return interviewItems(db, visitorId).select(["interviewItem.kind as item", "interviewItem.slug"]).execute();
}

/** Designs of the interview that is under way: what became of them waits for the end. */
export function sealedDesignAnswers(db: Database, visitorId: string) {
  return db
    .selectFrom("interview")
    .innerJoin("designAnswer", "designAnswer.interviewId", "interview.id")
    .select("designAnswer.id")
    .where("interview.visitorId", "=", visitorId)
    .where("interview.endedAt", "is", null);
}

/** Programs that were sent in interviews under way: what became of them waits for the end. */
function sealedPrograms(db: Database) {
  return db
    .selectFrom("interview")
    .innerJoin("interviewEvent", "interviewEvent.interviewId", "interview.id")
    .select("interviewEvent.submissionId")
    .where("interview.endedAt", "is", null)
    .where("interviewEvent.submissionId", "is not", null)
    .$narrowType<{ submissionId: string }>();
}

export function sealedSubmissions(db: Database, visitorId: string) {
  return sealedPrograms(db).where("interview.visitorId", "=", visitorId);
}

export async function isSealedSubmission(db: Database, id: string): Promise<boolean> {
  const row = await sealedPrograms(db).where("interviewEvent.submissionId", "=", id).executeTakeFirst();
  return row !== undefined;
}
