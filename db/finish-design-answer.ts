import type { Database } from "./database.ts";
import { storeVersion } from "./design-versions.ts";
import { inTransaction } from "./transaction.ts";

/**
 * Finishes an answer with what is stored of it, as its last version; a timed one at its deadline at the
 * latest. Doing it again changes nothing. False when there is none of theirs, or it was left for another.
 */
export function finishDesignAnswer(
  db: Database,
  visitorId: string,
  id: string,
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const row = await transaction
      .selectFrom("designAnswer")
      .select(["answer", "deadline", "finishedAt", "leftAt"])
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .executeTakeFirst();
    if (!row || row.leftAt !== null) return false;
    if (row.finishedAt !== null) return true;
    const finishedAt = Math.min(now, row.deadline ?? now);
    await transaction.updateTable("designAnswer").set({ finishedAt }).where("id", "=", id).execute();
    await storeVersion(transaction, { answerId: id, answer: row.answer, reason: "finished" }, finishedAt);
    return true;
  });
}

/** Finishes what has no time left, except in an interview, which ends its own. Pages call it before they look. */
export async function settleDesignAnswers(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<void> {
  const over = await db
    .selectFrom("designAnswer")
    .select("id")
    .where("visitorId", "=", visitorId)
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .where("interviewId", "is", null)
    .where("deadline", "<=", now)
    .execute();
  for (const { id } of over) await finishDesignAnswer(db, visitorId, id, now);
}
