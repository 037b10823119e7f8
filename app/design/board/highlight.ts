/** What is marked on a board: evidence of a finding, or differences from another board. */
import type { BoardDifference } from "#problems/system-design/board/difference.ts";

export type Mark = "evidence" | "added" | "removed" | "changed";

/** By the id of a block or link. */
export type Marks = ReadonlyMap<string, Mark>;

/** Paths of a sign of 8 by 8 pixels around the origin, so that no mark is told by its colour alone. */
export const MARK_SIGNS: Record<Mark, string> = {
  evidence: "M-3.5 0l2.5 2.5l4.5-5",
  added: "M-3.5 0h7M0-3.5v7",
  removed: "M-3.5 0h7",
  changed: "M-3.5-1.5h7M-3.5 1.5h7M1.5-3.5l-3 7",
};

/** Each is true of two versions, and of one board beside the reference. */
export const MARK_WORDS: Record<Mark, string> = {
  evidence: "marked",
  added: "only here",
  removed: "only here",
  changed: "differs",
};

export function evidenceMarks(ids: readonly string[]): Marks {
  return new Map(ids.map((id) => [id, "evidence"]));
}

/** Of the board that the difference was taken from (`before`) or to (`after`). */
export function differenceMarks({ blocks, links }: BoardDifference, side: "before" | "after"): Marks {
  const marks = new Map<string, Mark>();
  for (const { added, removed, changed } of [blocks, links]) {
    for (const { id } of side === "before" ? removed : added)
      marks.set(id, side === "before" ? "removed" : "added");
    for (const change of changed) marks.set(change[side].id, "changed");
  }
  return marks;
}
