import type { ItemKind } from "#problems/vocabulary.ts";

const FOLDERS: Record<ItemKind, string> = {
  coding: "problems",
  question: "questions",
  scenario: "scenarios",
};

export const ITEM_LABELS: Record<ItemKind, string> = {
  coding: "Coding problem",
  question: "Question",
  scenario: "Scenario",
};

/** Where an item is practised. */
export function itemAddress({ item, slug }: { item: ItemKind; slug: string }): string {
  return `/${FOLDERS[item]}/${slug}`;
}

/** Where the learner's note on an item is read and written. */
export function noteAddress({ item, slug }: { item: ItemKind; slug: string }): string {
  return `/notes/${item}/${slug}`;
}
