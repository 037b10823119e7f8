import type { Selectable } from "kysely";
import { dayOf } from "#review/day.ts";
import type { Evidence } from "#review/evidence.ts";
import type { Database } from "./database.ts";
import { recordReview } from "./review.ts";
import { findCard } from "./review-cards.ts";
import { expectedSeconds } from "./review-items.ts";
import { type ItemKey, reviewsOf } from "./review-log.ts";
import { findSettings, zoneOf } from "./settings.ts";
import { solves } from "./statistics.ts";
import type { AnswerTable } from "./tables/questions.ts";
import type { SubmissionTable } from "./tables/submissions.ts";
import { inTransaction } from "./transaction.ts";
import { findVisit, giveUp } from "./visits.ts";

/** Longer than so many times what was planned is a page that was left open: it says nothing. */
const PLAUSIBLE = 4;

type GradedAnswer = Pick<
  Selectable<AnswerTable>,
  "id" | "visitorId" | "slug" | "version" | "outcome" | "score" | "selfMarked" | "seconds" | "hintsOpened"
>;

/** Notes an answer to a question, once it is graded or marked. One that is neither says nothing yet. */
export async function reviewAnswer(db: Database, answer: GradedAnswer, now: number): Promise<void> {
  const { id, visitorId, slug, version, outcome, score, selfMarked, seconds, hintsOpened } = answer;
  if (outcome === null) return;
  const evidence: Evidence = {
    ...{ outcome, hintsOpened, seconds, wrongAttempts: 0 },
    ...(score === null ? {} : { score }),
    ...(selfMarked === 1 ? { selfMarked: true } : {}),
  };
  await recordReview(db, { visitorId, kind: "question", slug, version, source: id, evidence }, now);
}

type JudgedSubmission = Pick<
  Selectable<SubmissionTable>,
  "id" | "visitorId" | "slug" | "version" | "mode" | "verdict" | "budgetVerdict" | "score" | "createdAt"
>;

/** Notes a judged submission. Runs are for trying, and a failure of the judge is none of the learner's. */
export async function reviewSubmission(db: Database, submission: JudgedSubmission): Promise<void> {
  const { id, visitorId, slug, version, mode, verdict, budgetVerdict, createdAt } = submission;
  if (mode !== "submit" || verdict === null || verdict === "judge_error") return;
  const score = (submission.score ?? 0) / 100;
  const item = { kind: "coding", slug } as const;
  const outcome = solves({ verdict, budgetVerdict }) ? "right" : score > 0 ? "partly" : "wrong";
  const evidence: Evidence = {
    ...{ outcome, score, wrongAttempts: 0 },
    ...(await helpSince(db, visitorId, item, createdAt)),
  };
  await recordReview(db, { visitorId, ...item, version, source: id, evidence }, createdAt);
}

/** Opens the editorial of a problem, and notes that it was needed. Doing it again changes nothing. */
export function giveUpProblem(
  db: Database,
  visitorId: string,
  { slug, version }: { slug: string; version: string },
  now: number = Date.now(),
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const { gaveUpAt } = await giveUp(transaction, visitorId, slug, now);
    if (gaveUpAt !== now) return;
    const item = { kind: "coding", slug } as const;
    const { hintsOpened } = await helpSince(transaction, visitorId, item, now);
    const evidence: Evidence = { outcome: "wrong", gaveUp: true, hintsOpened, wrongAttempts: 0 };
    const source = `give-up ${slug}`;
    await recordReview(transaction, { visitorId, ...item, version, source, evidence }, now);
  });
}

/** Hints, giving up and time since the problem was reviewed on an earlier day; all of it for the first time. */
async function helpSince(
  db: Database,
  visitorId: string,
  item: ItemKey,
  now: number,
): Promise<Pick<Evidence, "hintsOpened" | "gaveUp" | "seconds">> {
  const zone = zoneOf(await findSettings(db, visitorId));
  const today = dayOf(now, zone);
  const visit = await findVisit(db, visitorId, item.slug);
  const earlier = (await reviewsOf(db, visitorId, item)).filter((one) => one.day < today);
  const opened = earlier.map(({ entries }) => Math.max(...entries.map((one) => one.evidence.hintsOpened)));
  const seen = opened.reduce((sum, hints) => sum + hints, 0);
  const gaveUpAt = visit?.gaveUpAt ?? Number.POSITIVE_INFINITY;
  const gaveUp = gaveUpAt <= now && gaveUpAt > (earlier.at(-1)?.reviewedAt ?? 0);
  const seconds = await workedSeconds(db, visitorId, item, {
    now,
    today,
    zone,
    opened: visit?.firstOpenedAt,
  });
  return {
    hintsOpened: Math.max(0, (visit?.hintsOpened ?? 0) - seen),
    ...(gaveUp ? { gaveUp } : {}),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

/** From the empty editor, or the first look at the problem, to the submission, when both were today. */
async function workedSeconds(
  db: Database,
  visitorId: string,
  item: ItemKey,
  { now, today, zone, opened }: { now: number; today: number; zone: string; opened: number | undefined },
): Promise<number | undefined> {
  const begun = (await findCard(db, visitorId, item))?.begunAt ?? opened;
  if (begun === undefined || begun > now || dayOf(begun, zone) !== today) return undefined;
  const seconds = Math.round((now - begun) / 1000);
  const planned = (await expectedSeconds(db, item)) ?? 0;
  return seconds <= PLAUSIBLE * planned ? seconds : undefined;
}
