import type { ItemKind } from "#problems/vocabulary.ts";

/** What a visitor keeps beside one item. */
export type OwnItem = {
  item: ItemKind;
  slug: string;
  bookmarked: boolean;
  /** Markdown; revision 0 where none was ever written. */
  note: { text: string; revision: number };
};
