import type { Database } from "#db/database.ts";
import { leaveDesignAnswer } from "#db/open-design-answer.ts";
import { forgetTwins } from "./forget-twins.ts";
import type { Handover } from "./merge-guest.ts";

/**
 * Nobody has two open answers to one question: of two the one that was begun first counts as left. That of an
 * interview is beside them, and ends with its section.
 */
export async function mergeDesignAnswers(db: Database, { guest, account, now }: Handover): Promise<void> {
  await forgetTwins(db, "designAnswer", { guest, account });
  const open = await db
    .selectFrom("designAnswer")
    .select(["id", "slug", "visitorId"])
    .where("visitorId", "in", [guest, account])
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .where("interviewId", "is", null)
    .orderBy("startedAt", "desc")
    .orderBy("id")
    .execute();
  const seen = new Set<string>();
  for (const { id, slug, visitorId } of open) {
    if (seen.has(slug)) await leaveDesignAnswer(db, visitorId, id, now);
    seen.add(slug);
  }
  await db.updateTable("designAnswer").set({ visitorId: account }).where("visitorId", "=", guest).execute();
}
