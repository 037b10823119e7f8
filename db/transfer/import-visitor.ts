import type { Database } from "#db/database.ts";
import { mergeGuest, type OwnedTable } from "#db/merge/merge-guest.ts";
import { saveSettings } from "#db/settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { createVisitor } from "#db/visitors.ts";
import type { VisitorExport } from "./format.ts";
import { keepAside, withSetAside } from "./set-aside.ts";
import { stageAnswers, stageSets } from "./stage-answers.ts";
import { stageComments, stageDesigns, stageLooks } from "./stage-designs.ts";
import { stageDrafts, stageEarlierDrafts } from "./stage-drafts.ts";
import { stageInterviews } from "./stage-interviews.ts";
import { stageBookmarks, stageNotes, stageReports } from "./stage-kept.ts";
import { stagePlans } from "./stage-plans.ts";
import { stageReviews } from "./stage-reviews.ts";
import { stageRuns } from "./stage-runs.ts";
import { stageSubmissions } from "./stage-submissions.ts";
import { stageVisits } from "./stage-visits.ts";
import { findIds, findItems, type Stage, type Staged } from "./staging.ts";

const FOLLOWS: Stage = async () => undefined;

/**
 * What becomes of the file's part of each table that names a visitor, in this order: who refers to others comes
 * after them. It does not compile without a new table; `FOLLOWS` is for those that hold nothing of a file.
 */
export const IMPORTS: Record<OwnedTable, Stage> = {
  submission: stageSubmissions,
  answer: stageAnswers,
  scenarioRun: stageRuns,
  draft: stageDrafts,
  draftRevision: stageEarlierDrafts,
  problemVisit: stageVisits,
  practiceSet: stageSets,
  designAnswer: stageDesigns,
  interview: stageInterviews,
  designReview: stageLooks,
  designComment: stageComments,
  // What opens a link is in no file.
  shareLink: FOLLOWS,
  // Computed from the reviews.
  reviewCard: FOLLOWS,
  review: stageReviews,
  studyPlan: stagePlans,
  bookmark: stageBookmarks,
  note: stageNotes,
  report: stageReports,
  // What the others could not take.
  setAside: FOLLOWS,
  importFile: FOLLOWS,
};

/** What an import did, or would do. */
export type ImportOutcome = {
  parts: Omit<Staged, "aside">[];
  /** Items that are not known here, with how many entries wait for them. */
  aside: { slug: string; entries: number }[];
};

/** Thrown to undo everything that was done so far. */
class Undo extends Error {
  readonly outcome: ImportOutcome | "over_quota";
  constructor(outcome: ImportOutcome | "over_quota") {
    super("undone");
    this.outcome = outcome;
  }
}

/**
 * Adds what a file says to what a visitor has, all or nothing, and only what is not here yet: a second time adds
 * nothing. What waits for items from earlier imports is tried again. `over_quota`: it would be more than a
 * visitor may keep, and nothing was added.
 */
export async function importVisitor(
  db: Database,
  target: string,
  file: VisitorExport,
  { isPreview = false, now = Date.now() }: { isPreview?: boolean; now?: number } = {},
): Promise<ImportOutcome | "over_quota"> {
  try {
    return await inTransaction(db, async (transaction) => {
      const outcome = await takeIn(transaction, target, file, now);
      if (isPreview || outcome === "over_quota") throw new Undo(outcome);
      return outcome;
    });
  } catch (thrown) {
    if (thrown instanceof Undo) return thrown.outcome;
    throw thrown;
  }
}

async function takeIn(
  db: Database,
  target: string,
  given: VisitorExport,
  now: number,
): Promise<ImportOutcome | "over_quota"> {
  const file = await withSetAside(db, target, given);
  await db.deleteFrom("setAside").where("visitorId", "=", target).execute();
  const { id: staging } = await createVisitor(db, now);
  await saveSettings(db, staging, given.settings);
  const work = { db, staging, target, file, now };
  const full = { ...work, items: await findItems(db), ids: await findIds(db, target) };
  const staged: Staged[] = [];
  for (const stage of Object.values(IMPORTS)) {
    const one = await stage(full);
    if (one) staged.push(one);
  }
  await mergeGuest(db, staging, target, now);
  const aside = staged.flatMap((one) => one.aside);
  await keepAside(db, target, aside, now);
  if ((await visitorBytes(db, target)) > VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES) return "over_quota";
  const bySlug = Map.groupBy(aside, ({ slug }) => slug);
  return {
    parts: staged.map(({ aside: _aside, ...counts }) => counts),
    aside: [...bySlug].map(([slug, entries]) => ({ slug, entries: entries.length })),
  };
}
