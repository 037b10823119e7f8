import type { Database } from "#db/database.ts";
import { leaveInterview, settleInterviews } from "#db/interview-clock.ts";
import { forgetTwins } from "./forget-twins.ts";
import type { Handover } from "./merge-guest.ts";

/** Nobody has two interviews under way: of two the one that was begun first ends here. */
export async function mergeInterviews(db: Database, { guest, account, now }: Handover): Promise<void> {
  await forgetTwins(db, "interview", { guest, account });
  for (const visitorId of [guest, account]) await settleInterviews(db, visitorId, now);
  const [first, second] = await db
    .selectFrom("interview")
    .select(["id", "visitorId"])
    .where("visitorId", "in", [guest, account])
    .where("endedAt", "is", null)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  if (first && second) await leaveInterview(db, first, now);
  await db.updateTable("interview").set({ visitorId: account }).where("visitorId", "=", guest).execute();
}
