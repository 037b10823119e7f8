import { designRows } from "#app/design/design-rows.server.ts";
import { itemOf } from "#app/item-address.ts";
import { codingRows } from "#app/problem-rows.server.ts";
import { topicStanding } from "#app/progress/progress.server.ts";
import { questionRows } from "#app/question/question-rows.server.ts";
import { scenarioRows } from "#app/scenario/scenario-rows.server.ts";
import { listAttemptedItems } from "#db/attempted-items.ts";
import { listAttempts } from "#db/attempts.ts";
import type { Database } from "#db/database.ts";
import { designsUnderWay } from "#db/designs-under-way.ts";
import { listInterviews } from "#db/interviews.ts";
import { type ReviewToday, reviewToday } from "#db/review-queue.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { findPlan, type StudyPlan } from "#db/study-plans.ts";
import { drawPlan, tooLong } from "#plan/draw-plan.ts";
import { missedDays, workingDaysLeft } from "#plan/missed-days.ts";
import { whatChanged } from "#plan/what-changed.ts";
import type { Role } from "#problems/vocabulary.ts";
import { dayOf, formatDay } from "#review/day.ts";
import { begunDesigns } from "./begun-designs.ts";
import { type DayView, dayView } from "./block-view.ts";
import { type PastDay, pastDays } from "./past-days.ts";
import { itemKey, type OfferedRows, planItems } from "./plan-items.ts";

/** A plan as it stands today. */
export type PlanView = {
  role: Role;
  minutes: number;
  daysOff: readonly number[];
  /** Until the interview: 0 on its day, negative after it. */
  daysLeft: number;
  target: string;
  /** Today first; empty from the day of the interview on. */
  days: DayView[];
  past: PastDay[];
  /** How it differs from before, and why: one sentence. */
  change: string;
  /** Working days since the last practice, and how many are left. */
  missed: readonly number[];
  workingDaysLeft: number;
  /** Items of the role that are too long for this plan. */
  tooLong: number;
};

/** More than a day of anybody, whatever their clock does. */
const SINCE_MS = 48 * 3_600_000;

/** In which day of theirs a learner is. */
export async function learnersToday(db: Database, visitorId: string, now: number): Promise<number> {
  return dayOf(now, zoneOf(await findSettings(db, visitorId)));
}

export async function offeredRows(db: Database, visitorId: string): Promise<OfferedRows> {
  const [problems, questions, scenarios, designs] = await Promise.all([
    codingRows(db, visitorId),
    questionRows(db, visitorId),
    scenarioRows(db, visitorId),
    designRows(db, visitorId),
  ]);
  return { problems, questions, scenarios, designs };
}

type Wanted = {
  now: number;
  /** Where they were read already. */
  rows?: OfferedRows;
  review?: ReviewToday;
  /** How many days, today first; all of them where absent. */
  days?: number;
};

/** A learner's plan, drawn from what they have done until now; undefined where there is none. */
export async function planOf(db: Database, visitorId: string, wanted: Wanted): Promise<PlanView | undefined> {
  const plan = await findPlan(db, visitorId);
  return plan && viewOf(db, visitorId, plan, wanted);
}

async function viewOf(db: Database, visitorId: string, plan: StudyPlan, wanted: Wanted): Promise<PlanView> {
  const { now } = wanted;
  const [attempts, known, interviews, rows, review, designs] = await Promise.all([
    listAttempts(db, visitorId, now),
    listAttemptedItems(db),
    listInterviews(db, visitorId),
    wanted.rows ?? offeredRows(db, visitorId),
    wanted.review ?? reviewToday(db, visitorId, now),
    designsUnderWay(db, visitorId, now - SINCE_MS),
  ]);
  const { today, zone } = review;
  const day = (at: number) => dayOf(at, zone);
  const standing = await topicStanding(db, { attempts, items: known, before: today, day });
  const begun = begunDesigns(designs, { today, day });
  const { items, doneToday } = planItems(rows, attempts, { today, day, begun });
  const held = interviews.map(({ createdAt }) => day(createdAt));
  const past = pastDays(plan, today, { attempts, items: known, day });
  const secondsOf = new Map(known.map((one) => [itemKey({ item: itemOf(one.kind), slug: one.slug }), one]));
  const reviewed = review.done.reduce((sum, { kind, slug }) => {
    return sum + (secondsOf.get(itemKey({ item: kind, slug }))?.seconds ?? 0);
  }, 0);
  const coming = new Map(review.forecast.map((one) => [one.day, one.seconds]));
  const state = {
    ...{ today, items, standing, interviewDays: held.filter((one) => one < today) },
    // Today as it began: what is done of it and what is left.
    reviewSeconds: (one: number) => (one === today ? review.seconds + reviewed : (coming.get(one) ?? 0)),
  };
  const done = {
    items: doneToday,
    sections: new Map([...begun].map(([slug, { now: written }]) => [slug, written])),
    isReviewed: review.queue.length === 0,
    isInterviewed: held.includes(today),
  };
  const practised = new Map(past.map((one) => [one.day, one.seconds]));
  const days = drawPlan(plan, state, wanted.days);
  return {
    ...{ role: plan.role, minutes: plan.minutes, daysOff: plan.daysOff, past },
    ...{ daysLeft: plan.targetDay - today, target: formatDay(plan.targetDay) },
    days: days.map((one) => dayView(one, one.day === today ? done : undefined)),
    change: whatChanged(plan, { today, practised, standing }),
    missed: missedDays(plan, today, practised),
    workingDaysLeft: workingDaysLeft(plan, today).length,
    tooLong: tooLong(plan, items).length,
  };
}
