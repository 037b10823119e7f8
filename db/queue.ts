import { sql } from "kysely";
import type { Database } from "./database.ts";
import { inTransaction } from "./transaction.ts";

/** Written out: the index of what is unfinished is not used where this is a parameter. */
const DONE = sql.lit<"done">("done");

/** How often a submission is begun before it counts as one that brings the judge down. */
export const ATTEMPTS_LIMIT = 2;

export type Unfinished = {
  /** Ids to judge now, oldest first. */
  queued: string[];
  /** Ids that were begun too often and now are done with `judge_error`. */
  abandoned: string[];
};

/**
 * At start: everything that was accepted but not finished, ready to be judged again from its first case.
 * Only for the one server that judges; a second one on the same database would judge twice.
 */
export function claimUnfinished(db: Database, now: number = Date.now()): Promise<Unfinished> {
  return inTransaction(db, async (transaction) => {
    const abandoned = await transaction
      .updateTable("submission")
      .set({
        state: "done",
        verdict: "judge_error",
        score: 0,
        failure: `judging was begun ${ATTEMPTS_LIMIT} times and the server stopped each time`,
        finishedAt: now,
      })
      .where("state", "<>", DONE)
      .where("attempts", ">=", ATTEMPTS_LIMIT)
      .returning("id")
      .execute();
    const unfinished = transaction.selectFrom("submission").select("id").where("state", "<>", DONE);
    await transaction.deleteFrom("submissionCase").where("submissionId", "in", unfinished).execute();
    const queued = await transaction
      .updateTable("submission")
      .set({ state: "queued", startedAt: null })
      .where("state", "<>", DONE)
      .returning(["id", "createdAt"])
      .execute();
    queued.sort((a, b) => a.createdAt - b.createdAt);
    return { queued: queued.map((one) => one.id), abandoned: abandoned.map((one) => one.id) };
  });
}

/**
 * Puts a running submission back into the queue and forgets its cases. After a judge error the attempt
 * counts, and false says that it was the last; a shutdown is not the submission's fault and does not count.
 */
export function requeueSubmission(
  db: Database,
  id: string,
  reason: "judge_error" | "shutdown",
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const uncounted = reason === "shutdown" ? 1 : 0;
    const { numUpdatedRows } = await transaction
      .updateTable("submission")
      .set((eb) => ({ state: "queued", startedAt: null, attempts: eb("attempts", "-", uncounted) }))
      .where("id", "=", id)
      .where("state", "=", "running")
      .where("attempts", "<", ATTEMPTS_LIMIT + uncounted)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await transaction.deleteFrom("submissionCase").where("submissionId", "=", id).execute();
    return true;
  });
}

/** How many submissions wait or run: of one visitor, or of all. */
export async function countUnfinished(db: Database, visitorId?: string): Promise<number> {
  const { count } = await db
    .selectFrom("submission")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("state", "<>", DONE)
    .$if(visitorId !== undefined, (query) => query.where("visitorId", "=", visitorId ?? ""))
    .executeTakeFirstOrThrow();
  return count;
}
