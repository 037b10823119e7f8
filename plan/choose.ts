import { DIFFICULTIES, type ItemKind, type Topic } from "#problems/vocabulary.ts";
import type { Day } from "#review/day.ts";
import type { PlanItem } from "./plan-day.ts";

/** What was given so far, in seconds. */
export type Given = { kinds: Map<ItemKind, number>; topics: Map<Topic, number> };

type Choosing = {
  kinds: ReadonlyMap<ItemKind, number>;
  topics: ReadonlyMap<Topic, number>;
  given: Given;
  /** How far the plan is, 0 to 1. */
  progress: number;
};

/** At the end of a plan between hard and expert. */
const HARDEST = 2.5;

/**
 * What comes next of the items: of the kind that got the least for what it needs, then of such a topic, then
 * the nearest to the difficulty that fits how far the plan is. Nothing that was seen while there is something new.
 */
export function chooseNext(
  items: readonly PlanItem[],
  { kinds, topics, given, progress }: Choosing,
): PlanItem | undefined {
  const fresh = items.filter((one) => one.seenDay === undefined);
  const open = fresh.length > 0 ? fresh : items;
  // A topic that had nothing yet comes before any kind's turn.
  const untouched = open.filter(({ topics: [topic] }) => topic && !given.topics.get(topic));
  const offered = untouched.length > 0 ? untouched : open;
  const kind = neediest([...new Set(offered.map(({ item }) => item))], kinds, given.kinds);
  const ofKind = offered.filter(({ item }) => item === kind);
  const topic = neediest([...new Set(ofKind.flatMap((one) => one.topics.slice(0, 1)))], topics, given.topics);
  return [...ofKind.filter((one) => one.topics[0] === topic)].sort((a, b) => rank(a, b, progress))[0];
}

/** The next in line of the same kind and topic, for a block of several. */
export function rank(a: PlanItem, b: PlanItem, progress: number): number {
  const seen = (one: PlanItem): Day => one.seenDay ?? Number.NEGATIVE_INFINITY;
  const wanted = HARDEST * progress;
  const far = ({ difficulty }: PlanItem) => Math.abs(DIFFICULTIES.indexOf(difficulty) - wanted);
  if (seen(a) !== seen(b)) return seen(a) < seen(b) ? -1 : 1;
  return far(a) - far(b) || a.seconds - b.seconds || (a.slug < b.slug ? -1 : 1);
}

/** Of equals the one that needs the most, then the first by name: the same for the same state. */
function neediest<Key extends string>(
  keys: readonly Key[],
  needs: ReadonlyMap<Key, number>,
  given: ReadonlyMap<Key, number>,
): Key | undefined {
  const need = (key: Key) => needs.get(key) ?? 1;
  const ratio = (key: Key) => (given.get(key) ?? 0) / need(key);
  return [...keys].sort((a, b) => ratio(a) - ratio(b) || need(b) - need(a) || (a < b ? -1 : 1))[0];
}
