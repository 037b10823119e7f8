import type { Role } from "#problems/vocabulary.ts";
import type { Day } from "#review/day.ts";

/** What a learner says of a plan; everything else of it is computed. */
export type PlanTerms = {
  role: Role;
  /** The day on which it was made or last changed. */
  startDay: Day;
  /** The day of the interview: nothing is planned on it. */
  targetDay: Day;
  /** Of one day. */
  minutes: number;
  /** Days of the week, 0 is Monday. */
  daysOff: readonly number[];
};

/** The last day before the interview has this share of the usual minutes. */
const LAST_DAY_SHARE = 0.5;

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (day + 3) % 7;
}

export function isDayOff({ daysOff }: Pick<PlanTerms, "daysOff">, day: Day): boolean {
  return daysOff.includes(weekdayOf(day));
}

/** Every day from `from` to the one before the interview. */
export function daysUntil({ targetDay }: Pick<PlanTerms, "targetDay">, from: Day): Day[] {
  return Array.from({ length: Math.max(0, targetDay - from) }, (_, index) => from + index);
}

/** Seconds that a day has for reviews and new work together. */
export function secondsOfDay(terms: PlanTerms, day: Day): number {
  if (isDayOff(terms, day)) return 0;
  const share = day === terms.targetDay - 1 ? LAST_DAY_SHARE : 1;
  return Math.round(terms.minutes * 60 * share);
}
