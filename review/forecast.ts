import type { Day } from "./day.ts";
import { type Allowance, type QueueCard, within } from "./queue.ts";

export const FORECAST_DAYS = 14;

/** What one day will bring. */
export type DayForecast = { day: Day; count: number; seconds: number };

/**
 * What the days from `today` on bring, as the cards stand now: what finds no room on one day waits for the
 * next. What will be answered meanwhile comes back as well, which nobody can know yet.
 *
 * `left` is what today still allows, `daily` what every other day does.
 */
export function forecast(
  cards: readonly (QueueCard & { seconds: number })[],
  today: Day,
  { left, daily }: { left: Allowance; daily: Allowance },
): DayForecast[] {
  let waiting = [...cards].sort((a, b) => a.memory.dueDay - b.memory.dueDay);
  return Array.from({ length: FORECAST_DAYS }, (_, index) => {
    const day = today + index;
    const due = waiting.filter(({ memory }) => memory.dueDay <= day);
    const taken = new Set(within(due, index === 0 ? left : daily));
    waiting = waiting.filter((card) => !taken.has(card));
    const seconds = [...taken].reduce((sum, card) => sum + card.seconds, 0);
    return { day, count: taken.size, seconds };
  });
}
