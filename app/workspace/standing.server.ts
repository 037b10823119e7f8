import type { Database } from "#db/database.ts";
import type { StoredProblem } from "#db/problems.ts";
import { problemStatistics } from "#db/statistics.ts";
import { findVisit } from "#db/visits.ts";

/** How far the visitor got with a problem. */
export type Standing = {
  /** Submits that were judged. */
  attempts: number;
  /** The best, 0 to 100. */
  score?: number;
  /** Within the device's budget too, where there is one. `older`: only by tests that have changed since. */
  accepted?: "current" | "older";
  hintsOpened: number;
  gaveUp: boolean;
};

export async function standingOf(
  db: Database,
  visitorId: string,
  { slug }: StoredProblem,
): Promise<Standing> {
  const [statistics, visit] = await Promise.all([
    problemStatistics(db, visitorId),
    findVisit(db, visitorId, slug),
  ]);
  const tried = statistics.get(slug);
  const standing = {
    attempts: tried?.attempts ?? 0,
    hintsOpened: visit?.hintsOpened ?? 0,
    gaveUp: visit?.gaveUpAt !== undefined,
  };
  if (!tried) return standing;
  return {
    ...standing,
    score: tried.score,
    ...(tried.isSolved ? { accepted: tried.isCurrent ? "current" : "older" } : {}),
  };
}

/** The editorial opens after an acceptance, by whatever tests, or after giving up. */
export function mayReadEditorial({ accepted, gaveUp }: Standing): boolean {
  return accepted !== undefined || gaveUp;
}
