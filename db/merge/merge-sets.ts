import type { Database } from "#db/database.ts";
import { giveUpSet } from "#db/practice-ending.ts";
import { forgetTwins } from "./forget-twins.ts";
import type { Handover } from "./merge-guest.ts";

/** Nobody has two open sets: of two the one that was begun first ends here, with what was answered in it. */
export async function mergeSets(db: Database, { guest, account, now }: Handover): Promise<void> {
  await forgetTwins(db, "practiceSet", { guest, account });
  const [first, second] = await db
    .selectFrom("practiceSet")
    .select(["id", "visitorId"])
    .where("visitorId", "in", [guest, account])
    .where("endedAt", "is", null)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  if (first && second) await giveUpSet(db, first.visitorId, first.id, now);
  await db.updateTable("practiceSet").set({ visitorId: account }).where("visitorId", "=", guest).execute();
}
