import type { Outcome } from "#problems/vocabulary.ts";

/** What a page shows of an answer. */
export type ShownAnswer = {
  id: string;
  /** Of the question, when it was answered. */
  version: string;
  outcome?: Outcome;
  /** 0 to 1. */
  score?: number;
  selfMarked: boolean;
  seconds: number;
  hintsOpened: number;
  /** The points that were confirmed, by index. */
  marks?: readonly number[];
};
