import type { PracticeItem } from "#db/practice-items.ts";
import type { PracticeSet } from "#db/practice-sets.ts";
import type { Outcome } from "#problems/vocabulary.ts";

/**
 * What a mark in the row of progress may say: nothing of an outcome while that waits for the end. `waiting`
 * is a free response that its writer has still to mark.
 */
export type MarkState = Outcome | "answered" | "waiting" | "open" | "unanswered" | "skipped";

export type Mark = { position: number; state: MarkState };

/** Whether outcomes and keys are to be kept back. */
export function isSealed({ feedback, ending }: Pick<PracticeSet, "feedback" | "ending">): boolean {
  return feedback === "deferred" && ending === undefined;
}

export function marksOf(set: PracticeSet): Mark[] {
  return set.items.map((item) => ({ position: item.position, state: stateOf(item, set) }));
}

function stateOf({ skipped, answer }: PracticeItem, set: PracticeSet): MarkState {
  if (skipped) return "skipped";
  if (!answer) return set.ending === undefined ? "open" : "unanswered";
  return isSealed(set) ? "answered" : (answer.outcome ?? "waiting");
}

/** The open item behind `position`, else the first open one; undefined when none is open. */
export function nextOpen(items: readonly PracticeItem[], position: number): PracticeItem | undefined {
  const open = items.filter((item) => !item.answer && !item.skipped);
  return open.find((item) => item.position > position) ?? open[0];
}
