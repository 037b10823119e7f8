import type { ItemKind, Kind } from "#problems/vocabulary.ts";

const FOLDERS: Record<ItemKind, string> = {
  coding: "problems",
  question: "questions",
  scenario: "scenarios",
  design: "designs",
};

export const ITEM_LABELS: Record<ItemKind, string> = {
  coding: "Coding problem",
  question: "Question",
  scenario: "Scenario",
  design: "System design",
};

/** Which kind of item something of this kind is. */
export function itemOf(kind: Kind): ItemKind {
  return kind === "coding" || kind === "scenario" || kind === "design" ? kind : "question";
}

/** Where an item is practised. */
export function itemAddress({ item, slug }: { item: ItemKind; slug: string }): string {
  return `/${FOLDERS[item]}/${slug}`;
}

/** Where the learner's note on an item is read and written. */
export function noteAddress({ item, slug }: { item: ItemKind; slug: string }): string {
  return `/notes/${item}/${slug}`;
}
