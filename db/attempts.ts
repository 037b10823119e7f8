import type { BudgetVerdict, Verdict } from "#judge/verdict.ts";
import type { Attempt } from "#scoring/episodes.ts";
import type { Database } from "./database.ts";
import { sealedAnswers } from "./sealed.ts";

/** An attempt with what it took, where that was measured. */
export type StoredAttempt = Attempt & { seconds?: number };

/**
 * The first attempt first. Without free responses that nobody has marked, without *Run*, without submits that
 * failed by the platform's fault, without those made after the editorial was opened by giving up, and without
 * what an open set keeps sealed.
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
    .where("submission.verdict", "<>", "judge_error");
}
