import type { Database } from "./database.ts";
import { inTransaction } from "./transaction.ts";

/** A question of the interviewer that the learner has heard. Times are milliseconds since 1970, UTC. */
export type AskedFollowUp = {
  /** Id within the question. */
  followUp: string;
  askedAt: number;
  /** When there was a first word of a reply. */
  repliedAt?: number;
};

/** The first asked first. The answer must be theirs: find it before. */
export async function listFollowUps(db: Database, answerId: string): Promise<AskedFollowUp[]> {
  const rows = await db
    .selectFrom("designFollowUp")
    .select(["followUp", "askedAt", "repliedAt"])
    .where("answerId", "=", answerId)
    .orderBy("askedAt")
    .orderBy("followUp")
    .execute();
  return rows.map(({ repliedAt, ...row }) => ({ ...row, ...(repliedAt === null ? {} : { repliedAt }) }));
}

/** Asks, while the answer is open and theirs. What was asked before stays as it was. */
export function askFollowUps(
  db: Database,
  { visitorId, id, asked }: { visitorId: string; id: string; asked: readonly AskedFollowUp[] },
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const open = await transaction
      .selectFrom("designAnswer")
      .select("id")
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .where("finishedAt", "is", null)
      .where("leftAt", "is", null)
      .executeTakeFirst();
    if (!open || asked.length === 0) return;
    await transaction
      .insertInto("designFollowUp")
      .values(asked.map(({ followUp, askedAt }) => ({ answerId: id, followUp, askedAt })))
      .onConflict((conflict) => conflict.columns(["answerId", "followUp"]).doNothing())
      .execute();
  });
}

/** Writes down when each reply was begun. */
export async function noteReplies(
  db: Database,
  answerId: string,
  replies: Readonly<Record<string, string>>,
  now: number,
): Promise<void> {
  const begun = Object.keys(replies).filter((followUp) => replies[followUp]?.trim());
  if (begun.length === 0) return;
  await db
    .updateTable("designFollowUp")
    .set({ repliedAt: now })
    .where("answerId", "=", answerId)
    .where("followUp", "in", begun)
    .where("repliedAt", "is", null)
    .execute();
}
