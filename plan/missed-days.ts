import type { Day } from "#review/day.ts";
import { daysUntil, isDayOff, type PlanTerms } from "./terms.ts";

/** Days before `today` to practise on, the first first. */
export function workingDaysBefore(terms: PlanTerms, today: Day): Day[] {
  const until = { targetDay: Math.min(today, terms.targetDay) };
  return daysUntil(until, terms.startDay).filter((day) => !isDayOff(terms, day));
}

/** Days from `today` on to practise on. */
export function workingDaysLeft(terms: PlanTerms, today: Day): Day[] {
  return daysUntil(terms, today).filter((day) => !isDayOff(terms, day));
}

/** The working days since the last practice: without any of it. `practised`: seconds by day. */
export function missedDays(terms: PlanTerms, today: Day, practised: ReadonlyMap<Day, number>): Day[] {
  const before = workingDaysBefore(terms, today);
  return before.slice(before.findLastIndex((day) => (practised.get(day) ?? 0) > 0) + 1);
}
