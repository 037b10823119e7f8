import type { Database } from "#db/database.ts";
import type { Handover } from "./merge-guest.ts";

/** What waits for its item waits on, once. */
export async function mergeSetAside(db: Database, { guest, account }: Handover): Promise<void> {
  const rows = await db.selectFrom("setAside").selectAll().where("visitorId", "=", guest).execute();
  for (const row of rows) {
    await db
      .insertInto("setAside")
      .values({ ...row, visitorId: account })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
