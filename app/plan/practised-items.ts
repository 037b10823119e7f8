import { itemOf } from "#app/item-address.ts";
import type { AttemptedItem } from "#db/attempted-items.ts";
import type { StoredAttempt } from "#db/attempts.ts";
import { itemKey } from "./plan-items.ts";

export type Practised = {
  attempts: readonly StoredAttempt[];
  items: readonly AttemptedItem[];
  /** The learner's day of a time in milliseconds. */
  day: (at: number) => number;
};

/** What was practised on a day, each item once. */
export function practisedItems({ attempts, items, day }: Practised): (day: number) => AttemptedItem[] {
  const known = new Map(items.map((one) => [itemKey({ item: itemOf(one.kind), slug: one.slug }), one]));
  const byDay = Map.groupBy(attempts, ({ at }) => day(at));
  return (one) => {
    const keys = (byDay.get(one) ?? []).map(({ kind, slug }) => itemKey({ item: itemOf(kind), slug }));
    return [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
  };
}

/** By their planned times, as only some answers are timed. */
export function plannedSeconds(items: readonly AttemptedItem[]): number {
  return items.reduce((sum, { seconds }) => sum + seconds, 0);
}
