import { type Selectable, sql } from "kysely";
import type { Database } from "./database.ts";
import { deleteReviewsBy } from "./export-design-reviews.ts";
import { randomId } from "./random-id.ts";
import type { VisitorTable } from "./tables/accounts.ts";
import { inTransaction } from "./transaction.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** Somebody who practises: a guest, or with `accountId` a guest who signed in. Times in ms since 1970, UTC. */
export type Visitor = WithoutNulls<Omit<Selectable<VisitorTable>, "settings">>;

/** Being seen is written down at most this often. */
const TOUCH_INTERVAL_MS = 60_000;
/** Away for so long and back again is another visit: a night or a day of work, not a lunch. */
export const VISIT_GAP_MS = 4 * 3_600_000;
/** So that deleting years of guests does not hold up everybody else for seconds. */
const DELETED_AT_ONCE = 50;

const COLUMNS = ["id", "accountId", "createdAt", "lastSeenAt", "previousVisitAt"] as const;

/**
 * Call it when there is something to keep, not for every request: robots are visitors too. Two requests may
 * come with the same reserved `id`; both get the same visitor.
 */
export async function createVisitor(
  db: Database,
  now: number = Date.now(),
  id: string = randomId(),
): Promise<Visitor> {
  const row = await db
    .insertInto("visitor")
    .values({ id, settings: "{}", createdAt: now, lastSeenAt: now })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ lastSeenAt: now }))
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return withoutNulls(row);
}

export async function findVisitor(db: Database, id: string): Promise<Visitor | undefined> {
  const row = await db.selectFrom("visitor").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  return row && withoutNulls(row);
}

/** Remembers that the visitor was here, to the minute, and when the visit before this one ended. */
export async function touchVisitor(db: Database, id: string, now: number = Date.now()): Promise<void> {
  await db
    .updateTable("visitor")
    .set((eb) => ({
      lastSeenAt: now,
      previousVisitAt: eb
        .case()
        .when("lastSeenAt", "<=", now - VISIT_GAP_MS)
        .then(eb.ref("lastSeenAt"))
        .else(eb.ref("previousVisitAt"))
        .end(),
    }))
    .where("id", "=", id)
    .where("lastSeenAt", "<=", now - TOUCH_INTERVAL_MS)
    .execute();
}

/**
 * Deletes the visitor and all that is theirs, for good, the account and its sessions too, and what they said
 * of others' designs. False when there is no such visitor.
 */
export function deleteVisitor(db: Database, id: string): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const account = transaction.selectFrom("visitor").select("accountId").where("id", "=", id);
    await transaction.deleteFrom("account").where("id", "in", account).execute();
    await deleteReviewsBy(transaction, id);
    const { numDeletedRows } = await transaction
      .deleteFrom("visitor")
      .where("id", "=", id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

/**
 * Deletes guests not seen since `before` with all that is theirs, and returns how many. Never one with an
 * account, nor one whose submission is still being judged. Lets other queries in between.
 */
export async function deleteIdleVisitors(db: Database, before: number): Promise<number> {
  // Written out, so that the index of what is unfinished is used.
  const unfinished = sql<boolean>`state <> 'done'`;
  const judged = db.selectFrom("submission").select("visitorId").where(unfinished);
  const idle = db
    .selectFrom("visitor")
    .select("id")
    .where("lastSeenAt", "<", before)
    .where("accountId", "is", null)
    .where("id", "not in", judged)
    .limit(DELETED_AT_ONCE);
  let deleted = 0;
  let batch: bigint;
  do {
    ({ numDeletedRows: batch } = await db.deleteFrom("visitor").where("id", "in", idle).executeTakeFirst());
    deleted += Number(batch);
    await new Promise((resolve) => setImmediate(resolve));
  } while (batch > 0n);
  return deleted;
}
