import { exportAnswers } from "./answers.ts";
import { listBookmarks } from "./bookmarks.ts";
import { caseResult } from "./case-result.ts";
import type { Database } from "./database.ts";
import { exportDesignAnswers } from "./export-design-answers.ts";
import { exportDesignReviews } from "./export-design-reviews.ts";
import { exportInterviews } from "./interview-export.ts";
import { readJson } from "./json-column.ts";
import { listNotes } from "./notes.ts";
import { OwnInputsSchema } from "./own-inputs.ts";
import { exportSets } from "./practice-sets.ts";
import { listReports } from "./reports.ts";
import { listCards } from "./review-cards.ts";
import { exportReviews, type ItemKey } from "./review-log.ts";
import { exportRuns } from "./scenario-runs.ts";
import { sealedQuestions, sealedSubmissions } from "./sealed.ts";
import { listSessions } from "./sessions.ts";
import { findSettings } from "./settings.ts";
import { exportShareLinks } from "./share-links.ts";
import { findPlan } from "./study-plans.ts";
import { submission } from "./submissions.ts";
import { exportedIds, withExportedId } from "./transfer/exported-ids.ts";
import { exportedInterview } from "./transfer/exported-interview.ts";
import { exportedSet } from "./transfer/exported-set.ts";
import type { VisitorExport } from "./transfer/format.ts";
import { withSetAside } from "./transfer/set-aside.ts";

/** Everything that is kept about a visitor. Reads all of it at once: a visitor's quota bounds how much that is. */
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
    .execute();
  const earlierDrafts = await db
    .selectFrom("draftRevision")
    .select(["slug", "language", "reason", "source", "ownInputs", "revision", "createdAt"])
    .where("visitorId", "=", visitorId)
    .execute();
  // What became of older answers, beside the answers themselves, would tell the key.
  const sealed = await sealedQuestions(db, visitorId);
  const isTold = ({ kind, slug }: ItemKey) => kind !== "question" || !sealed.has(slug);
  const account = await exportAccount(db, visitorId);
  const ids = await exportedIds(db, visitorId);
  const id = (one: string) => ids.get(one) ?? one;
  return withSetAside(db, visitorId, {
    ...(account === undefined ? {} : { account }),
    settings: await findSettings(db, visitorId),
    visits,
    drafts: drafts.map(withInputs),
    earlierDrafts: earlierDrafts.map(withInputs),
    submissions: await exportSubmissions(db, visitorId),
    answers: (await exportAnswers(db, visitorId)).map(withExportedId),
    practiceSets: (await exportSets(db, visitorId)).map((set) => exportedSet(set, id)),
    cards: (await listCards(db, visitorId)).filter(isTold),
    reviews: (await exportReviews(db, visitorId)).filter(isTold).map((review) => ({
      ...review,
      entries: review.entries.map((entry) => ({ ...entry, source: id(entry.source) })),
    })),
    scenarioRuns: (await exportRuns(db, visitorId)).map(withExportedId),
    designAnswers: (await exportDesignAnswers(db, visitorId)).map(withExportedId),
    interviews: (await exportInterviews(db, visitorId)).map((one) => exportedInterview(one, id)),
    designReviews: await exportDesignReviews(db, visitorId, id),
    shareLinks: (await exportShareLinks(db, visitorId)).map((link) => ({
      ...link,
      subjectId: id(link.subjectId),
    })),
    studyPlans: [await findPlan(db, visitorId)].flatMap((plan) => plan ?? []),
    bookmarks: await listBookmarks(db, visitorId),
    notes: await listNotes(db, visitorId),
    reports: (await listReports(db, visitorId)).map(withExportedId).map((report) => ({
      ...report,
      ...(report.submissionId === undefined ? {} : { submissionId: id(report.submissionId) }),
    })),
  });
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
    .where("id", "not in", sealedSubmissions(db, visitorId))
    .orderBy("createdAt")
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
    return { ...withExportedId(rest), cases: results };
  });
}

function withInputs<Row extends { slug: string; ownInputs: string }>(
  row: Row,
): Omit<Row, "ownInputs"> & { ownInputs: string[] } {
  return {
    ...row,
    ownInputs: readJson(OwnInputsSchema, row.ownInputs, `the inputs of a draft of ${row.slug}`),
  };
}
