import type { SectionKind } from "#interview/vocabulary.ts";

/** What a page may say of a section. */
export type SectionMark = {
  position: number;
  kind: SectionKind;
  seconds: number;
  /** Of items. */
  count: number;
  /** Once it is over. */
  tookSeconds?: number;
};

/** What a page may say of an item while the interview is under way: nothing of an outcome. */
export type ItemState = "open" | "begun" | "sent" | "over" | "skipped";

export type ItemMark = {
  position: number;
  section: number;
  title: string;
  isFlagged: boolean;
  state: ItemState;
};

export const ITEM_STATE_WORDS: Record<ItemState, string> = {
  open: "open",
  begun: "saved",
  sent: "sent",
  over: "over",
  skipped: "left out",
};
