import type { Selectable } from "kysely";
import { z } from "zod";
import { PLAN_DAYS, PLAN_MINUTES, WEEKDAYS } from "#plan/vocabulary.ts";
import { ROLES } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import type { StudyPlanTable } from "./tables/review.ts";

const Day = z.number().int().min(0).max(100_000);

/** A day of the week once, and one of them at least to work on. */
export const DaysOffSchema = z
  .array(
    z
      .number()
      .int()
      .min(0)
      .max(WEEKDAYS.length - 1),
  )
  .max(WEEKDAYS.length - 1)
  .refine((days) => new Set(days).size === days.length, { error: "names a day twice" });

/** What is kept of a plan, and exported. Days are counted from 1970 in the learner's time zone. */
export const StudyPlanSchema = z
  .strictObject({
    role: z.enum(ROLES),
    startDay: Day,
    targetDay: Day,
    minutes: z.number().int().min(PLAN_MINUTES.least).max(PLAN_MINUTES.most),
    daysOff: DaysOffSchema,
    updatedAt: z.number().int().min(0),
  })
  .refine(
    ({ startDay, targetDay }) =>
      targetDay - startDay >= PLAN_DAYS.least && targetDay - startDay <= PLAN_DAYS.most,
    { error: "has too few or too many days" },
  );
export type StudyPlan = z.infer<typeof StudyPlanSchema>;

export async function findPlan(db: Database, visitorId: string): Promise<StudyPlan | undefined> {
  const row = await db
    .selectFrom("studyPlan")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return row && planOf(row);
}

/** A learner has one plan: a new one takes the place of the old. */
export async function savePlan(db: Database, visitorId: string, plan: StudyPlan): Promise<void> {
  const row = { ...plan, daysOff: JSON.stringify(plan.daysOff) };
  await db
    .insertInto("studyPlan")
    .values({ ...row, visitorId })
    .onConflict((conflict) => conflict.column("visitorId").doUpdateSet(row))
    .execute();
}

/** Ending a plan that is not there changes nothing. */
export async function endPlan(db: Database, visitorId: string): Promise<void> {
  await db.deleteFrom("studyPlan").where("visitorId", "=", visitorId).execute();
}

function planOf({ visitorId, daysOff, ...rest }: Selectable<StudyPlanTable>): StudyPlan {
  return { ...rest, daysOff: readJson(DaysOffSchema, daysOff, `the days off of ${visitorId}`) };
}
