import type { Day } from "#review/day.ts";
import type { Given } from "./choose.ts";
import type { PlanItem, WorkBlock } from "./plan-day.ts";

/** What a learner has had of each kind and topic since a day. */
export function givenSince(items: readonly PlanItem[], since: Day): Given {
  const given: Given = { kinds: new Map(), topics: new Map() };
  for (const one of items) {
    const [topic] = one.topics;
    if (!topic || one.seenDay === undefined || one.seenDay < since) continue;
    give(given, { kind: one.item, topic, seconds: one.seconds });
  }
  return given;
}

export function give({ kinds, topics }: Given, { kind, topic, seconds }: Omit<WorkBlock, "items">): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + seconds);
  topics.set(topic, (topics.get(topic) ?? 0) + seconds);
}
