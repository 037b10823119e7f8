import type { Entry, Evidence } from "./evidence.ts";
import { gradeFromEvidence } from "./grade.ts";
import { GRADES, type ReviewKind } from "./vocabulary.ts";

/**
 * What counts of the answers that were given to one item on one day, which are one review however many they
 * are. `entries` is not empty, the first one first.
 *
 * Of questions and scenarios the worst counts, and the first of those: whoever answers again has just read
 * the key, so a later answer can show less than the first did, but not more. A coding problem is worked at
 * until it is solved, and nothing gives its solution away meanwhile: the first submission that solves it
 * counts, else the last, with those before it as wrong attempts.
 */
export function dayEntry(kind: ReviewKind, entries: readonly Entry[]): Entry {
  if (kind === "coding") return solvingEntry(entries);
  return entries.reduce((worst, one) => (rank(one.evidence) < rank(worst.evidence) ? one : worst));
}

function solvingEntry(entries: readonly Entry[]): Entry {
  const solved = entries.findIndex((one) => one.evidence.outcome === "right");
  const at = solved < 0 ? entries.length - 1 : solved;
  const entry = entries[at];
  if (!entry) throw new Error("A day without an answer has nothing that counts.");
  return { ...entry, evidence: { ...entry.evidence, wrongAttempts: at } };
}

function rank(evidence: Evidence): number {
  return GRADES.indexOf(gradeFromEvidence(evidence).grade);
}
