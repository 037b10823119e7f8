import type { Evidence } from "./evidence.ts";

/** From so many timed answers on a learner's own pace is known. */
const ENOUGH = 5;
const SLOWEST = 3;
const FASTEST = 1 / 3;

/**
 * By what a learner's time differs from the expected one: the median of their own answers, within a third and
 * three times; 1 while there are too few. Multiply an item's expected time by it.
 */
export function paceOf(answers: readonly Pick<Evidence, "seconds" | "expectedSeconds">[]): number {
  const ratios = answers.flatMap(({ seconds, expectedSeconds }) => {
    return seconds === undefined || !expectedSeconds ? [] : [seconds / expectedSeconds];
  });
  if (ratios.length < ENOUGH) return 1;
  ratios.sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] ?? 1;
  return Math.min(SLOWEST, Math.max(FASTEST, median));
}
