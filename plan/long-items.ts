import type { Day } from "#review/day.ts";
import type { PlanItem } from "./plan-day.ts";
import type { PlanTerms } from "./terms.ts";

/** What takes no more than so many days' minutes stands alone on a day that is longer for it. */
const MOST_OF_A_DAY = 2;
const WEEK = 7;
/** A day whose reviews take more of it than this is none for something long. */
const LEAST_ROOM = 0.5;

export function isLong({ minutes }: Pick<PlanTerms, "minutes">, { seconds }: PlanItem): boolean {
  return seconds > minutes * 60;
}

/** Whether it may stand alone on a day, longer than that. */
export function standsAlone({ minutes }: Pick<PlanTerms, "minutes">, { seconds }: PlanItem): boolean {
  return seconds <= MOST_OF_A_DAY * minutes * 60;
}

type Days = {
  /** Working days without a mock interview, from today to the second to last one. */
  days: readonly Day[];
  /** Seconds that a day has beside its reviews. */
  room: (day: Day) => number;
  /** Days before today on which something long was done. */
  done: readonly Day[];
};

/**
 * The days for what takes longer than a day: one in seven at most, so that the others keep to their minutes;
 * of those the one with the fewest reviews, of equals the last, which leaves time to choose it earlier.
 */
export function daysForLong(terms: PlanTerms, { days, room, done }: Days): Set<Day> {
  const weekOf = (day: Day) => Math.floor((day - terms.startDay) / WEEK);
  const had = new Set(done.filter((day) => day >= terms.startDay).map(weekOf));
  const able = days.filter((day) => !had.has(weekOf(day)) && room(day) >= LEAST_ROOM * terms.minutes * 60);
  const best = new Set<Day>();
  for (const week of Map.groupBy(able, weekOf).values()) {
    const most = Math.max(...week.map(room));
    const day = week.findLast((one) => room(one) === most);
    if (day !== undefined) best.add(day);
  }
  return best;
}
