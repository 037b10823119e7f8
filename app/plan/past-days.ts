import { itemOf } from "#app/item-address.ts";
import type { AttemptedItem } from "#db/attempted-items.ts";
import type { StoredAttempt } from "#db/attempts.ts";
import { daysUntil, isDayOff, type PlanTerms } from "#plan/terms.ts";
import { TOPIC_LABELS, type Topic } from "#problems/vocabulary.ts";
import { formatDay } from "#review/day.ts";
import { itemKey } from "./plan-items.ts";

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
export function pastDays(terms: PlanTerms, today: number, { attempts, items, day }: Practised): PastDay[] {
  const known = new Map(items.map((one) => [itemKey({ item: itemOf(one.kind), slug: one.slug }), one]));
  const byDay = Map.groupBy(attempts, ({ at }) => day(at));
  const days = daysUntil({ targetDay: Math.min(today, terms.targetDay) }, terms.startDay);
  return days.reverse().map((one): PastDay => {
    const keys = new Set(
      (byDay.get(one) ?? []).map(({ kind, slug }) => itemKey({ item: itemOf(kind), slug })),
    );
    const practised = [...keys].flatMap((key) => known.get(key) ?? []);
    return {
      ...{ day: one, date: formatDay(one), isOff: isDayOff(terms, one) },
      seconds: practised.reduce((sum, { seconds }) => sum + seconds, 0),
      items: practised.length,
      topics: topicsOf(practised),
    };
  });
}

type Practised = {
  attempts: readonly StoredAttempt[];
  items: readonly AttemptedItem[];
  /** The learner's day of a time in milliseconds. */
  day: (at: number) => number;
};

function topicsOf(items: readonly AttemptedItem[]): string[] {
  const counts = new Map<Topic, number>();
  for (const { topics } of items) {
    const [topic] = topics;
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => TOPIC_LABELS[topic]);
}
