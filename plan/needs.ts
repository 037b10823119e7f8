import { presetSections } from "#interview/plan.ts";
import type { SectionKind } from "#interview/vocabulary.ts";
import type { ItemKind, Role, Topic } from "#problems/vocabulary.ts";
import type { PlanItem, Standing, TopicStanding } from "./plan-day.ts";

/** From here on a topic gives most of its time to others. */
const MASTERED = { share: 0.85, low: 0.6 } as const;
const LEFT_WHEN_MASTERED = 0.2;
/** Before the first answers nothing is known. */
const UNKNOWN_SHARE = 0.5;
/** Somebody who gets all right still needs some of it. */
const LEAST_GAP = 0.1;

const SECTIONS: Record<ItemKind, SectionKind> = {
  question: "conceptual",
  coding: "coding",
  scenario: "scenario",
  design: "design",
};

export function isMastered(standing: TopicStanding | undefined): boolean {
  return standing !== undefined && standing.share >= MASTERED.share && standing.low >= MASTERED.low;
}

/** How much each topic needs, in proportion: what the role is asked of it times what is missing. */
export function topicNeeds(items: readonly PlanItem[], standing: Standing): Map<Topic, number> {
  const needs = new Map<Topic, number>();
  for (const { topics } of items) {
    const [topic] = topics;
    if (topic) needs.set(topic, (needs.get(topic) ?? 0) + 1);
  }
  for (const [topic, count] of needs) {
    const one = standing[topic];
    const gap = Math.max(LEAST_GAP, 1 - (one?.share ?? UNKNOWN_SHARE));
    needs.set(topic, count * gap * (isMastered(one) ? LEFT_WHEN_MASTERED : 1));
  }
  return needs;
}

/** How much time each kind gets, in proportion: as an interview of the role is divided. */
export function kindNeeds(items: readonly PlanItem[], role: Role): Map<ItemKind, number> {
  const kinds = [...new Set(items.map(({ item }) => item))];
  const sections = presetSections(role, 90, new Set(kinds.map((kind) => SECTIONS[kind])));
  return new Map(
    kinds.map((kind) => {
      const section = sections.find((one) => one.kind === SECTIONS[kind]);
      // What no interview of the role has a part for is practised a little all the same.
      return [kind, section?.minutes ?? 5];
    }),
  );
}
