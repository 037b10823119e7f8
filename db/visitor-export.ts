import type { CaseResult } from "#judge/verdict.ts";
import { exportAnswers } from "./answers.ts";
import { type Bookmark, listBookmarks } from "./bookmarks.ts";
import { caseResult } from "./case-result.ts";
import type { Database } from "./database.ts";
import { type ExportedDesignAnswer, exportDesignAnswers } from "./export-design-answers.ts";
import { type ExportedDesignReviews, exportDesignReviews } from "./export-design-reviews.ts";
import { readJson } from "./json-column.ts";
import { listNotes, type Note } from "./notes.ts";
import { OwnInputsSchema } from "./own-inputs.ts";
import { exportSets, type PracticeSet } from "./practice-sets.ts";
import { listReports, type Report } from "./reports.ts";
import { listCards, type ReviewCard } from "./review-cards.ts";
import { exportReviews, type ItemKey, type Review } from "./review-log.ts";
import { type ExportedRun, exportRuns } from "./scenario-runs.ts";
import type { DraftRevisionTable, DraftTable, ProblemVisitTable } from "./schema.ts";
import { sealedQuestions } from "./sealed.ts";
import { listSessions, type Session } from "./sessions.ts";
import { findSettings, type Settings } from "./settings.ts";
import { exportShareLinks } from "./share-links.ts";
import { type Submission, submission } from "./submissions.ts";

type Inputs = { ownInputs: string[] };

/** Everything that is kept about a visitor. Times are milliseconds since 1970, UTC. */
export type VisitorExport = {
  /** Absent for a guest. What opens the account is not in it. */
  account?: { name: string; createdAt: number; sessions: Omit<Session, "id">[] };
  settings: Settings;
  visits: Omit<ProblemVisitTable, "visitorId">[];
  drafts: (Omit<DraftTable, "visitorId" | "ownInputs"> & Inputs)[];
  /** Texts that a draft once was, or would have become. */
  earlierDrafts: (Omit<DraftRevisionTable, "id" | "visitorId" | "writer" | "ownInputs"> & Inputs)[];
  /** What was answered to questions. */
  answers: Awaited<ReturnType<typeof exportAnswers>>;
  /** What an open set will be asked with is not in it. */
  practiceSets: ExportedSet[];
  /** What comes back when. */
  cards: ReviewCard[];
  /** What was graded how, day by day. */
  reviews: Omit<Review, "id">[];
  bookmarks: Bookmark[];
  notes: Note[];
  /** Mistakes that the visitor reported. */
  reports: Report[];
  /** How scenarios were played, with each answer. */
  scenarioRuns: ExportedRun[];
  /** What was written to system-design questions, with earlier versions and what was asked meanwhile. */
  designAnswers: ExportedDesignAnswer[];
  /** What was marked and said of them, and what the visitor marked and said of others'. */
  designReviews: ExportedDesignReviews;
  /** What opens them is kept nowhere. */
  shareLinks: Awaited<ReturnType<typeof exportShareLinks>>;
  submissions: (Omit<Submission, "visitorId" | "failure"> & { cases: CaseResult[] })[];
};

type ExportedSet = Omit<PracticeSet, "id" | "seed" | "items"> & {
  seed?: string;
  items: { slug: string; version: string; seed?: string; skipped?: string; answerId?: string }[];
};

/** Reads all of it at once: a visitor's quota bounds how much that is. */
export async function exportVisitor(db: Database, visitorId: string): Promise<VisitorExport> {
  const visits = await db
    .selectFrom("problemVisit")
    .select(["slug", "hintsOpened", "language", "firstOpenedAt", "lastOpenedAt", "gaveUpAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("firstOpenedAt")
    .execute();
  const drafts = await db
    .selectFrom("draft")
    .select(["slug", "language", "source", "ownInputs", "revision", "updatedAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("updatedAt")
    .execute();
  const earlierDrafts = await db
    .selectFrom("draftRevision")
    .select(["slug", "language", "reason", "source", "ownInputs", "revision", "createdAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt")
    .execute();
  // What became of older answers, beside the answers themselves, would tell the key.
  const sealed = await sealedQuestions(db, visitorId);
  const isTold = ({ kind, slug }: ItemKey) => kind !== "question" || !sealed.has(slug);
  const account = await exportAccount(db, visitorId);
  return {
    ...(account === undefined ? {} : { account }),
    settings: await findSettings(db, visitorId),
    visits,
    drafts: drafts.map(withInputs),
    earlierDrafts: earlierDrafts.map(withInputs),
    answers: await exportAnswers(db, visitorId),
    practiceSets: (await exportSets(db, visitorId)).map(exportedSet),
    cards: (await listCards(db, visitorId)).filter(isTold),
    reviews: (await exportReviews(db, visitorId)).filter(isTold),
    bookmarks: await listBookmarks(db, visitorId),
    notes: await listNotes(db, visitorId),
    reports: await listReports(db, visitorId),
    scenarioRuns: await exportRuns(db, visitorId),
    designAnswers: await exportDesignAnswers(db, visitorId),
    designReviews: await exportDesignReviews(db, visitorId),
    shareLinks: await exportShareLinks(db, visitorId),
    submissions: await exportSubmissions(db, visitorId),
  };
}

async function exportAccount(db: Database, visitorId: string): Promise<VisitorExport["account"]> {
  const account = await db
    .selectFrom("account")
    .innerJoin("visitor", "visitor.accountId", "account.id")
    .select(["account.id", "account.name", "account.createdAt"])
    .where("visitor.id", "=", visitorId)
    .executeTakeFirst();
  if (!account) return undefined;
  const { id, ...told } = account;
  const sessions = (await listSessions(db, id)).map(({ id: _id, ...session }) => session);
  return { ...told, sessions };
}

async function exportSubmissions(db: Database, visitorId: string): Promise<VisitorExport["submissions"]> {
  const rows = await db
    .selectFrom("submission")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const caseRows = await db
    .selectFrom("submissionCase")
    .innerJoin("submission", "submission.id", "submissionCase.submissionId")
    .selectAll("submissionCase")
    .where("submission.visitorId", "=", visitorId)
    .orderBy("submissionCase.position")
    .execute();
  const cases = Map.groupBy(caseRows, (row) => row.submissionId);
  return rows.map((row) => {
    const { visitorId: _visitor, failure: _failure, ...rest } = submission(row);
    const results = (cases.get(row.id) ?? []).map((one) => {
      const { sequence: _sequence, ...result } = caseResult(one);
      return result;
    });
    return { ...rest, cases: results };
  });
}

/** With its seeds somebody could look at the questions of an open set before they are due. */
function exportedSet({ id: _id, seed, items, ...set }: PracticeSet): ExportedSet {
  const hasEnded = set.ending !== undefined;
  return {
    ...set,
    ...(hasEnded ? { seed } : {}),
    items: items.map(({ slug, version, seed: drawn, skipped, answer }) => ({
      ...{ slug, version },
      ...(hasEnded ? { seed: drawn } : {}),
      ...(skipped === undefined ? {} : { skipped }),
      ...(answer === undefined ? {} : { answerId: answer.id }),
    })),
  };
}

function withInputs<Row extends { slug: string; ownInputs: string }>(
  row: Row,
): Omit<Row, "ownInputs"> & Inputs {
  return {
    ...row,
    ownInputs: readJson(OwnInputsSchema, row.ownInputs, `the inputs of a draft of ${row.slug}`),
  };
}
