import type { AttemptedItem } from "#db/attempted-items.ts";
import { daysUntil, isDayOff, type PlanTerms } from "#plan/terms.ts";
import { TOPIC_LABELS, type Topic } from "#problems/vocabulary.ts";
import { formatDay } from "#review/day.ts";
import { type Practised, plannedSeconds, practisedItems } from "./practised-items.ts";

/** What was done on one day of a plan, whether it was planned or not. */
export type PastDay = {
  day: number;
  date: string;
  isOff: boolean;
  /** Planned time of what was practised, each item once. */
  seconds: number;
  items: number;
  /** The main topics, the one with the most items first. */
  topics: string[];
};

/** The days of a plan before `today`, the latest first. */
export function pastDays(terms: PlanTerms, today: number, practised: Practised): PastDay[] {
  const itemsOf = practisedItems(practised);
  const days = daysUntil({ targetDay: Math.min(today, terms.targetDay) }, terms.startDay);
  return days.reverse().map((day): PastDay => {
    const items = itemsOf(day);
    return {
      ...{ day, date: formatDay(day), isOff: isDayOff(terms, day) },
      ...{ seconds: plannedSeconds(items), items: items.length, topics: topicsOf(items) },
    };
  });
}

function topicsOf(items: readonly AttemptedItem[]): string[] {
  const counts = new Map<Topic, number>();
  for (const { topics } of items) {
    const [topic] = topics;
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => TOPIC_LABELS[topic]);
}
