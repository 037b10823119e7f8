import type { Database } from "./database.ts";
import type { Ending } from "./practice-choice.ts";
import { reviewAnswer } from "./review-evidence.ts";
import { inTransaction } from "./transaction.ts";

/**
 * Brings a visitor's open sets up to date: a set whose time is up has ended, an item whose question was
 * changed or withdrawn since is left out, and a set in which nothing is left to answer has ended too.
 */
export async function settleSets(db: Database, visitorId: string, now: number = Date.now()): Promise<void> {
  if ((await openSets(db, visitorId)).length === 0) return;
  await inTransaction(db, async (transaction) => {
    for (const { id, deadline } of await openSets(transaction, visitorId)) {
      if (deadline !== null && deadline <= now) {
        await end(transaction, id, "time_up", deadline);
        continue;
      }
      await skipWhatChanged(transaction, id);
      await endWhenDone(transaction, id, now);
    }
  });
}

/** The learner wants to see the result now; what is open stays unanswered. Nothing when it has ended. */
export async function giveUpSet(
  db: Database,
  visitorId: string,
  id: string,
  now: number = Date.now(),
): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await settleSets(transaction, visitorId, now);
    const open = await openSets(transaction, visitorId);
    if (open.some((set) => set.id === id)) await end(transaction, id, "given_up", now);
  });
}

/** Ends a set of which every item is answered or left out. */
export async function endWhenDone(db: Database, id: string, now: number): Promise<void> {
  const open = await db
    .selectFrom("practiceItem")
    .select("position")
    .where("setId", "=", id)
    .where("answerId", "is", null)
    .where("skipped", "is", null)
    .executeTakeFirst();
  if (!open) await end(db, id, "answered", now);
}

function openSets(db: Database, visitorId: string) {
  return db
    .selectFrom("practiceSet")
    .select(["id", "deadline"])
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is", null)
    .execute();
}

async function skipWhatChanged(db: Database, setId: string): Promise<void> {
  const items = await db
    .selectFrom("practiceItem")
    .innerJoin("question", "question.slug", "practiceItem.slug")
    .select(["practiceItem.position", "practiceItem.version"])
    .select(["question.version as today", "question.retiredAt"])
    .where("practiceItem.setId", "=", setId)
    .where("practiceItem.answerId", "is", null)
    .where("practiceItem.skipped", "is", null)
    .execute();
  for (const { position, version, today, retiredAt } of items) {
    if (retiredAt === null && version === today) continue;
    await skipItem(db, setId, position, retiredAt === null ? "changed" : "retired");
  }
}

/** Leaves an item out that nobody can answer any more. */
export async function skipItem(
  db: Database,
  setId: string,
  position: number,
  skipped: "changed" | "retired",
): Promise<void> {
  await db
    .updateTable("practiceItem")
    .set({ skipped })
    .where("setId", "=", setId)
    .where("position", "=", position)
    .where("answerId", "is", null)
    .execute();
}

async function end(db: Database, id: string, ending: Ending, endedAt: number): Promise<void> {
  const ended = await db
    .updateTable("practiceSet")
    .set({ ending, endedAt })
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .returning("feedback")
    .executeTakeFirst();
  if (ended?.feedback === "deferred") await reviewAnswers(db, id);
}

/** What the answers show is noted once the learner may see it. */
async function reviewAnswers(db: Database, setId: string): Promise<void> {
  const answers = await db
    .selectFrom("practiceItem")
    .innerJoin("answer", "answer.id", "practiceItem.answerId")
    .selectAll("answer")
    .where("practiceItem.setId", "=", setId)
    .orderBy("answer.createdAt")
    .execute();
  for (const answer of answers) await reviewAnswer(db, answer, answer.createdAt);
}
