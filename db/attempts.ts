import type { BudgetVerdict, Verdict } from "#judge/verdict.ts";
import { countedMarks, DraftMarksSchema } from "#problems/system-design/marking/draft-marks.ts";
import { totalOf } from "#problems/system-design/marking/total.ts";
import type { Attempt } from "#scoring/episodes.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { sealedAnswers, sealedDesignAnswers, sealedSubmissions } from "./sealed.ts";

/** An attempt with what it took, where that was measured. */
export type StoredAttempt = Attempt & { seconds?: number };

/**
 * The first attempt first. Without free responses that nobody has marked, without *Run*, without submits that
 * failed by the platform's fault, without those made after the editorial was opened by giving up, and without
 * what an open set or an interview keeps sealed.
 */
export async function listAttempts(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<StoredAttempt[]> {
  const all = await Promise.all([
    gradedAnswers(db, visitorId, now),
    judgedSubmits(db, visitorId),
    finishedRuns(db, visitorId),
    checkedDesigns(db, visitorId),
    markedDesigns(db, visitorId),
  ]);
  return all.flat().sort((a, b) => a.at - b.at || (a.slug < b.slug ? -1 : 1));
}

async function gradedAnswers(db: Database, visitorId: string, now: number): Promise<StoredAttempt[]> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.slug", "answer.slug")
    .select(["question.kind", "answer.slug", "answer.createdAt", "answer.score", "answer.selfMarked"])
    .select(["answer.hintsOpened", "answer.seconds"])
    .where("answer.visitorId", "=", visitorId)
    .where("answer.score", "is not", null)
    .where("answer.id", "not in", sealedAnswers(db, visitorId, now))
    .$narrowType<{ score: number }>()
    .execute();
  return rows.map(({ createdAt, selfMarked, ...row }) => ({
    ...row,
    at: createdAt,
    selfMarked: selfMarked === 1,
  }));
}

async function judgedSubmits(db: Database, visitorId: string): Promise<StoredAttempt[]> {
  const rows = await submitsOf(db, visitorId)
    .leftJoin("problemVisit", (join) =>
      join
        .onRef("problemVisit.slug", "=", "submission.slug")
        .onRef("problemVisit.visitorId", "=", "submission.visitorId"),
    )
    .select(["submission.slug", "submission.createdAt", "submission.score"])
    .where("submission.score", "is not", null)
    .where((eb) =>
      eb.or([
        eb("problemVisit.gaveUpAt", "is", null),
        eb("problemVisit.gaveUpAt", ">", eb.ref("submission.createdAt")),
      ]),
    )
    .$narrowType<{ score: number }>()
    .execute();
  return rows.map(({ slug, createdAt, score }) => ({
    ...{ kind: "coding", slug, at: createdAt, score: score / 100, selfMarked: false, hintsOpened: 0 },
  }));
}

/** Of a run the steps that were graded count; those that the learner marked are apart. */
async function finishedRuns(db: Database, visitorId: string): Promise<StoredAttempt[]> {
  const rows = await db
    .selectFrom("scenarioRun")
    .select(["slug", "startedAt", "score"])
    .where("visitorId", "=", visitorId)
    .where("finishedAt", "is not", null)
    .where("score", "is not", null)
    .$narrowType<{ score: number }>()
    .execute();
  return rows.map(({ slug, startedAt, score }) => ({
    ...{ kind: "scenario", slug, at: startedAt, score, selfMarked: false, hintsOpened: 0 },
  }));
}

/** What the platform made of finished designs. */
async function checkedDesigns(db: Database, visitorId: string): Promise<StoredAttempt[]> {
  const rows = await db
    .selectFrom("designAnswer")
    .innerJoin("designScore", "designScore.answerId", "designAnswer.id")
    .select(["designAnswer.slug", "designAnswer.startedAt", "designScore.score"])
    .where("designAnswer.visitorId", "=", visitorId)
    .where("designAnswer.id", "not in", sealedDesignAnswers(db, visitorId))
    .execute();
  return rows.map(({ slug, startedAt, score }) => ({
    ...{ kind: "design", slug, at: startedAt, score, selfMarked: false, hintsOpened: 0 },
  }));
}

/** What their writer made of them at the first look, by the rubric. */
async function markedDesigns(db: Database, visitorId: string): Promise<StoredAttempt[]> {
  const rows = await db
    .selectFrom("designReview")
    .innerJoin("designAnswer", "designAnswer.id", "designReview.answerId")
    .select(["designReview.id", "designReview.marks", "designReview.finishedAt", "designAnswer.slug"])
    .where("designAnswer.visitorId", "=", visitorId)
    .where("designReview.reviewer", "=", "self")
    .where("designReview.look", "=", 1)
    .where("designReview.finishedAt", "is not", null)
    .$narrowType<{ finishedAt: number }>()
    .execute();
  return rows.map(({ id, slug, marks, finishedAt }) => {
    const { points } = totalOf(countedMarks(readJson(DraftMarksSchema, marks, `the marks of review ${id}`)));
    const own = { score: points / 100, selfMarked: true, hintsOpened: 0 };
    return { kind: "design", slug, at: finishedAt, ...own };
  });
}

export type VerdictCount = { verdict: Verdict; budgetVerdict?: BudgetVerdict; count: number };

/** How a visitor's submits ended, all of them. */
export async function countVerdicts(db: Database, visitorId: string): Promise<VerdictCount[]> {
  const rows = await submitsOf(db, visitorId)
    .select(["submission.verdict", "submission.budgetVerdict"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["submission.verdict", "submission.budgetVerdict"])
    .$narrowType<{ verdict: Verdict }>()
    .execute();
  return rows.map(({ budgetVerdict, ...row }) => ({ ...row, ...(budgetVerdict && { budgetVerdict }) }));
}

function submitsOf(db: Database, visitorId: string) {
  return db
    .selectFrom("submission")
    .where("submission.visitorId", "=", visitorId)
    .where("submission.mode", "=", "submit")
    .where("submission.state", "=", "done")
    .where("submission.verdict", "is not", null)
    .where("submission.verdict", "<>", "judge_error")
    .where("submission.id", "not in", sealedSubmissions(db, visitorId));
}
