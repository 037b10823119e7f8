import type { Database } from "#db/database.ts";
import { findPlan, savePlan } from "#db/study-plans.ts";
import { PLAN_DAYS } from "#plan/vocabulary.ts";
import type { Role } from "#problems/vocabulary.ts";
import { learnersToday } from "./plan.server.ts";

type Asked = { role: Role; days: number; minutes: number; daysOff: number[] };

/** Makes a plan, or changes the one that is running: that one keeps the days that it has had. */
export async function makePlan(
  db: Database,
  visitorId: string,
  { days, ...asked }: Asked,
  now: number,
): Promise<void> {
  const today = await learnersToday(db, visitorId, now);
  const before = await findPlan(db, visitorId);
  const targetDay = today + days;
  const goesOn =
    before !== undefined &&
    before.targetDay > today &&
    before.startDay <= today &&
    targetDay - before.startDay <= PLAN_DAYS.most;
  const startDay = goesOn ? before.startDay : today;
  await savePlan(db, visitorId, { ...asked, startDay, targetDay, updatedAt: now });
}
