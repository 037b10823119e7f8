import type { SectionKind } from "#interview/vocabulary.ts";
import type { Difficulty, ItemKind, Topic } from "#problems/vocabulary.ts";

/**
 * `waiting`: for the judge. `unmarked`: a free response that its writer has not marked yet. `skipped`: was
 * changed or withdrawn meanwhile and counts neither for nor against.
 */
export type ItemStanding = "answered" | "unanswered" | "waiting" | "unmarked" | "skipped";

/** An item of an interview that has ended, and what became of it. */
export type ReportedItem = {
  position: number;
  section: number;
  kind: ItemKind;
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly Topic[];
  plannedSeconds: number;
  /** On the screen while the clock ran. */
  seconds: number;
  standing: ItemStanding;
  /** What was right, 0 to 1. Absent while it waits, where it was skipped, and where it is self-marked. */
  score?: number;
  /** What its writer gave a free response, 0 to 1; apart from all other numbers. */
  selfScore?: number;
  /** What a candidate at the bar of the level is expected to get of it, 0 to 1. */
  bar: number;
  /** `Right`, `Accepted`, `4 of 5 steps`. */
  verdict: string;
  /** Submits that were judged and did not solve it. */
  wrongSubmits: number;
  /** Of a kernel that fits its device, the share of the budget that is used most, 0 to 1. */
  budgetShare?: number;
  isOverBudget?: true;
  /** Of a scenario. */
  wrongTurns?: number;
  /** Of a design whose writer has not marked it by its rubric; that is apart from the score. */
  isRubricOpen?: true;
};

export type ReportedSection = {
  position: number;
  kind: SectionKind;
  /** Allotted. */
  seconds: number;
  startedAt?: number;
  endedAt?: number;
  ending?: "sent" | "time_up" | "left";
};

/** Whether an item is part of the automatic score. */
export function counts(item: ReportedItem): item is ReportedItem & { score: number } {
  return item.score !== undefined;
}
