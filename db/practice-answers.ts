import { type NewAnswer, storeAnswer } from "./answers.ts";
import type { Database } from "./database.ts";
import { endWhenDone, settleSets } from "./practice-ending.ts";
import { inTransaction } from "./transaction.ts";

export type ItemAnswering =
  | { kind: "stored" | "existing"; id: string }
  /** The set has ended, its time is up, or the item was left out: nothing was stored. */
  | { kind: "closed" }
  | { kind: "over_quota" };

export type ItemAnswer = Omit<NewAnswer, "slug" | "seed" | "isSealed"> & { setId: string; position: number };

/**
 * Stores the answer to an item of an open set. The first answer stands, whoever sends another gets that one.
 * The last one ends the set.
 */
export function answerItem(
  db: Database,
  { setId, position, ...answer }: ItemAnswer,
  now: number = Date.now(),
): Promise<ItemAnswering> {
  return inTransaction(db, async (transaction): Promise<ItemAnswering> => {
    await settleSets(transaction, answer.visitorId, now);
    const item = await transaction
      .selectFrom("practiceItem")
      .innerJoin("practiceSet", "practiceSet.id", "practiceItem.setId")
      .select(["practiceItem.slug", "practiceItem.seed", "practiceItem.answerId", "practiceItem.skipped"])
      .select(["practiceSet.endedAt", "practiceSet.feedback"])
      .where("practiceItem.setId", "=", setId)
      .where("practiceItem.position", "=", position)
      .where("practiceSet.visitorId", "=", answer.visitorId)
      .executeTakeFirst();
    if (item?.answerId) return { kind: "existing", id: item.answerId };
    if (!item || item.skipped !== null || item.endedAt !== null) return { kind: "closed" };
    const { slug, seed, feedback } = item;
    const isSealed = feedback === "deferred";
    const stored = await storeAnswer(transaction, { ...answer, slug, seed, isSealed }, now);
    if (stored.kind === "over_quota") return stored;
    await transaction
      .updateTable("practiceItem")
      .set({ answerId: stored.id })
      .where("setId", "=", setId)
      .where("position", "=", position)
      .execute();
    await endWhenDone(transaction, setId, now);
    return stored;
  });
}
