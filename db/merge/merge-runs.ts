import type { Database } from "#db/database.ts";
import { forgetTwins } from "./forget-twins.ts";
import type { Handover } from "./merge-guest.ts";

/**
 * Nobody has two open runs of one scenario: of two the one that was begun first counts as left, unless an
 * interview under way has it. Comes after the interviews.
 */
export async function mergeRuns(db: Database, { guest, account, now }: Handover): Promise<void> {
  await forgetTwins(db, "scenarioRun", { guest, account });
  const open = await db
    .selectFrom("scenarioRun")
    .select(["id", "slug"])
    .where("visitorId", "in", [guest, account])
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .orderBy((eb) => eb("id", "in", runsUnderWay(db, [guest, account])), "desc")
    .orderBy("startedAt", "desc")
    .orderBy("id")
    .execute();
  const seen = new Set<string>();
  for (const { id, slug } of open) {
    if (seen.has(slug)) {
      await db.updateTable("scenarioRun").set({ leftAt: now }).where("id", "=", id).execute();
    }
    seen.add(slug);
  }
  await db.updateTable("scenarioRun").set({ visitorId: account }).where("visitorId", "=", guest).execute();
}

function runsUnderWay(db: Database, visitorIds: readonly string[]) {
  return db
    .selectFrom("interviewItem")
    .innerJoin("interview", "interview.id", "interviewItem.interviewId")
    .select("interviewItem.runId")
    .where("interview.visitorId", "in", visitorIds)
    .where("interview.endedAt", "is", null)
    .where("interviewItem.runId", "is not", null)
    .$narrowType<{ runId: string }>();
}
