/** How many tests or checks a stage has passed and failed. Skipped ones count as neither. */
export type Outcome = { passed: number; failed: number };

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, one) => sum + one.passed, 0),
    failed: outcomes.reduce((sum, one) => sum + one.failed, 0),
  };
}

/** The last line of `npm test`, made to be read by programs too. */
export function summary({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}
