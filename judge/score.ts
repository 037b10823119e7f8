import type { BudgetVerdict, CaseResult } from "#judge/verdict.ts";

/**
 * 0 to 100: the share of points of the groups in which every case was accepted. A group is all or nothing;
 * samples carry no points. Without weights (a run) the score is the share of accepted cases.
 */
export function score(weights: Record<string, number>, results: readonly CaseResult[]): number {
  const groups = Object.entries(weights);
  if (groups.length === 0) {
    return share(results.filter((one) => one.verdict === "accepted").length, results.length);
  }
  const total = groups.reduce((sum, [, weight]) => sum + weight, 0);
  const won = groups
    .filter(([name]) => isAccepted(name, results))
    .reduce((sum, [, weight]) => sum + weight, 0);
  return share(won, total);
}

/** The most that a right kernel scores which does not keep to its device's budget. */
export const MOST_OVER_BUDGET = 70;

/** Points of 100 after the second axis, where there is one. */
export function withinBudget(points: number, verdict: BudgetVerdict | undefined): number {
  return verdict === undefined || verdict === "within_budget" ? points : Math.min(points, MOST_OVER_BUDGET);
}

/** Rounded, but never up to the full score. */
function share(won: number, total: number): number {
  if (total === 0) return 0;
  return won === total ? 100 : Math.min(99, Math.round((100 * won) / total));
}

function isAccepted(group: string, results: readonly CaseResult[]): boolean {
  const own = results.filter((one) => one.group === group && one.origin === "hidden");
  return own.length > 0 && own.every((one) => one.verdict === "accepted");
}
