import { sql } from "kysely";
import type { Database } from "#db/database.ts";
import type { Schema } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { forgetTwins } from "./forget-twins.ts";
import { mergeDesignAnswers } from "./merge-design-answers.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import { mergeInterviews } from "./merge-interviews.ts";
import { mergeBookmarks, mergeNotes } from "./merge-notes.ts";
import { mergePlans } from "./merge-plans.ts";
import { mergeReviews } from "./merge-reviews.ts";
import { mergeRuns } from "./merge-runs.ts";
import { mergeSetAside } from "./merge-set-aside.ts";
import { mergeSets } from "./merge-sets.ts";
import { mergeSettings } from "./merge-settings.ts";
import { mergeVisits } from "./merge-visits.ts";

/** From the guest to the visitor of the account. */
export type Handover = { guest: string; account: string; now: number };
type Merge = (transaction: Database, handover: Handover) => Promise<void>;
/** Tables that name a visitor. */
export type OwnedTable = {
  [Table in keyof Schema]: "visitorId" extends keyof Schema[Table] ? Table : never;
}[keyof Schema];

/**
 * What becomes of each table that names a visitor. Whoever adds a table says so here: a test compares this
 * list with the database, and the type does not compile without the new table.
 *
 * A merge leaves no row behind that says something which is nowhere else: what remains with the guest is
 * deleted with the guest.
 */
export const MERGES: Record<OwnedTable, Merge> = {
  submission: mergeSubmissions,
  draft: mergeDrafts,
  draftRevision: mergeRevisions,
  problemVisit: mergeVisits,
  practiceSet: mergeSets,
  answer: mergeAnswers,
  interview: mergeInterviews,
  scenarioRun: mergeRuns,
  designAnswer: mergeDesignAnswers,
  designReview: (db, handover) => handOver(db, "designReview", handover),
  designComment: (db, handover) => handOver(db, "designComment", handover),
  shareLink: (db, handover) => handOver(db, "shareLink", handover),
  studyPlan: mergePlans,
  note: mergeNotes,
  bookmark: mergeBookmarks,
  report: mergeReports,
  setAside: mergeSetAside,
  // A copy of what its owner has: it can be chosen again.
  importFile: async () => {},
  // The cards follow from the reviews.
  reviewCard: async () => {},
  review: mergeReviews,
};

/**
 * Hands over everything of a guest to the account's visitor and deletes the guest, all or nothing. Doing it
 * again changes nothing, and neither does a guest who does not exist or is no guest.
 */
export function mergeGuest(
  db: Database,
  guest: string,
  account: string,
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const there = await transaction
      .selectFrom("visitor")
      .select(["id", "createdAt"])
      .where("id", "=", guest)
      .where("accountId", "is", null)
      .executeTakeFirst();
    if (!there || guest === account) return false;
    const handover = { guest, account, now };
    await mergeSettings(transaction, handover);
    for (const merge of Object.values(MERGES)) await merge(transaction, handover);
    await transaction
      .updateTable("visitor")
      .set({ createdAt: there.createdAt })
      .where("id", "=", account)
      .where("createdAt", ">", there.createdAt)
      .execute();
    await transaction.deleteFrom("visitor").where("id", "=", guest).execute();
    return true;
  });
}

/** Keys are chosen by pages; the same one twice is two submissions all the same. */
async function mergeSubmissions(db: Database, { guest, account }: Handover): Promise<void> {
  await forgetTwins(db, "submission", { guest, account });
  const taken = db.selectFrom("submission").select("idempotencyKey").where("visitorId", "=", account);
  await db
    .updateTable("submission")
    .set((eb) => ({ idempotencyKey: eb.ref("id") }))
    .where("visitorId", "=", guest)
    .where("idempotencyKey", "in", taken)
    .execute();
  await handOver(db, "submission", { guest, account });
}

async function mergeReports(db: Database, handover: Handover): Promise<void> {
  await forgetTwins(db, "report", handover);
  await handOver(db, "report", handover);
}

/** What the account has kept word for word is not kept twice. */
async function mergeRevisions(db: Database, { guest, account }: Handover): Promise<void> {
  await db
    .deleteFrom("draftRevision")
    .where("visitorId", "=", guest)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("draftRevision as kept")
          .select("kept.id")
          .where("kept.visitorId", "=", account)
          .whereRef("kept.slug", "=", "draftRevision.slug")
          .whereRef("kept.language", "=", "draftRevision.language")
          .whereRef("kept.source", "=", "draftRevision.source")
          .whereRef("kept.ownInputs", "=", "draftRevision.ownInputs"),
      ),
    )
    .execute();
  await handOver(db, "draftRevision", { guest, account });
}

/** The first answer to a seed stands, as it does for one visitor, also in a set or an interview that had the second. */
async function mergeAnswers(db: Database, { guest, account }: Handover): Promise<void> {
  for (const [first, second] of [
    [account, guest],
    [guest, account],
  ] as const) {
    for (const table of ["practice_item", "interview_item"]) {
      const answerId = sql.ref(`${table}.answer_id`);
      await sql`
        update ${sql.table(table)} set answer_id = (
          select other.id from answer as mine join answer as other using (slug, seed)
          where mine.id = ${answerId} and other.visitor_id = ${first})
        where exists (
          select 1 from answer as mine join answer as other using (slug, seed)
          where mine.id = ${answerId} and mine.visitor_id = ${second}
            and other.visitor_id = ${first} and other.created_at <= mine.created_at)`.execute(db);
    }
    await sql`
      delete from answer where visitor_id = ${second} and exists (
        select 1 from answer as other
        where other.visitor_id = ${first} and other.slug = answer.slug and other.seed = answer.seed
          and other.created_at <= answer.created_at)`.execute(db);
  }
  await handOver(db, "answer", { guest, account });
}

type HandedOver =
  | ("submission" | "draftRevision" | "answer" | "report")
  | ("designReview" | "designComment" | "shareLink");

async function handOver(
  db: Database,
  table: HandedOver,
  { guest, account }: Pick<Handover, "guest" | "account">,
): Promise<void> {
  await db.updateTable(table).set({ visitorId: account }).where("visitorId", "=", guest).execute();
}
