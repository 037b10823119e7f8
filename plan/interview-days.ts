import { INTERVIEW_LENGTHS, type InterviewLength } from "#interview/vocabulary.ts";
import type { Day } from "#review/day.ts";
import type { InterviewPurpose, PlanState } from "./plan-day.ts";
import type { PlanTerms } from "./terms.ts";

/** The last days, in which a rehearsal still helps. */
const LATE_DAYS = 4;
/** Between the first and the last one. */
const LEAST_APART = 2;
/** Between one in the middle and its neighbours. */
const LEAST_BETWEEN = 4;
const LONGEST: InterviewLength = 60;

/** The longest mock interview that so many seconds hold; undefined when none does. */
export function interviewLength(seconds: number): InterviewLength | undefined {
  return INTERVIEW_LENGTHS.findLast((length) => length <= LONGEST && length * 60 <= seconds);
}

/** A shorter plan has one early and one late, and nothing between. */
const LONG_PLAN_DAYS = 15;
const ABOUT_EVERY_DAYS = 7;

/**
 * On which of the days a mock interview is planned: one early, unless there was one since the plan was made,
 * one in the last days, and in long plans one about every week between; never on the day before the interview.
 * `days`: to practise on, from today. `room`: seconds that a day has for it.
 */
export function planInterviews(
  terms: PlanTerms,
  { interviewDays }: Pick<PlanState, "interviewDays">,
  days: readonly Day[],
  room: (day: Day) => number,
): Map<Day, InterviewPurpose> {
  const planned = new Map<Day, InterviewPurpose>();
  const lastDay = terms.targetDay - 1;
  const able = days.filter((day) => day < lastDay && interviewLength(room(day)) !== undefined);
  const held = interviewDays.filter((day) => day >= terms.startDay);
  // The first day is for finding one's way; where there is no other, it serves.
  const early = able.find((day) => day > terms.startDay) ?? able[0];
  const baseline = held.length === 0 ? early : undefined;
  if (baseline !== undefined) planned.set(baseline, "baseline");
  const latest = Math.max(...held, baseline ?? -Infinity);
  const late = able.findLast((day) => day >= terms.targetDay - LATE_DAYS);
  if (late !== undefined && late - latest >= LEAST_APART) planned.set(late, "rehearsal");
  if (terms.targetDay - terms.startDay >= LONG_PLAN_DAYS && Number.isFinite(latest)) {
    for (const day of between(latest, late ?? lastDay, able)) planned.set(day, "midway");
  }
  return planned;
}

/** Spread evenly; where one was missed, the next able day takes its place. */
function between(first: Day, last: Day, able: readonly Day[]): Day[] {
  const spaces = Math.round((last - first) / ABOUT_EVERY_DAYS);
  const chosen: Day[] = [];
  for (let number = 1; number < spaces; number++) {
    const wanted = first + (number * (last - first)) / spaces;
    const before = chosen.at(-1) ?? first;
    const open = able.filter((day) => day - before >= LEAST_BETWEEN && last - day >= LEAST_BETWEEN);
    const nearest = open.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];
    if (nearest !== undefined) chosen.push(nearest);
  }
  return chosen;
}
