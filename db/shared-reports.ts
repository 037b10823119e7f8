import type { ReportedFault } from "#problems/vocabulary.ts";
import { recordAct } from "./acts.ts";
import type { Database } from "./database.ts";
import type { ItemKey } from "./item.ts";
import type { ReportState } from "./tables/notes.ts";
import { inTransaction } from "./transaction.ts";

/** A report as it is read by those who look after the content: not by whom it is, nor what they had answered. */
export type SharedReport = ItemKey & {
  id: string;
  title: string;
  version: string;
  seed?: string;
  page: string;
  fault: ReportedFault;
  words: string;
  state: ReportState;
  /** To the reporter. */
  reply?: string;
  createdAt: number;
  decidedAt?: number;
};

/** Reports that a page lists. */
const LISTED = 100;
/** Characters of a note to the reporter. */
export const REPLY_LENGTH_LIMIT = 1000;

/** Of one state; what waits the longest first, what was decided last first. */
export async function listSharedReports(db: Database, state: ReportState): Promise<SharedReport[]> {
  const rows = await db
    .selectFrom("report")
    .select(["id", "item", "slug", "title", "version", "seed", "page", "fault", "words"])
    .select(["state", "reply", "createdAt", "decidedAt"])
    .where("isShared", "=", 1)
    .where("state", "=", state)
    .orderBy(state === "open" ? "createdAt" : "decidedAt", state === "open" ? "asc" : "desc")
    .orderBy("id")
    .limit(LISTED)
    .execute();
  return rows.map(({ seed, reply, decidedAt, ...row }) => ({
    ...row,
    ...(seed === null ? {} : { seed }),
    ...(reply === null ? {} : { reply }),
    ...(decidedAt === null ? {} : { decidedAt }),
  }));
}

export async function countSharedReports(db: Database): Promise<Record<ReportState, number>> {
  const rows = await db
    .selectFrom("report")
    .select("state")
    .select((eb) => eb.fn.countAll<number>().as("reports"))
    .where("isShared", "=", 1)
    .groupBy("state")
    .execute();
  return {
    open: 0,
    resolved: 0,
    declined: 0,
    ...Object.fromEntries(rows.map((row) => [row.state, row.reports])),
  };
}

/** False where there is no such report that was shared. May be decided again, or opened again. */
export function decideReport(
  db: Database,
  { by, id, state, reply }: { by: string; id: string; state: ReportState; reply: string },
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const decided = await transaction
      .updateTable("report")
      .set({ state, reply: reply === "" ? null : reply, decidedAt: state === "open" ? null : now })
      .where("id", "=", id)
      .where("isShared", "=", 1)
      .returning("title")
      .executeTakeFirst();
    if (!decided) return false;
    const detail = `${state}: ${decided.title}`;
    await recordAct(transaction, { accountId: by, kind: "report", detail }, now);
    return true;
  });
}
