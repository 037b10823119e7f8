/** What can be undone of a board. */
import type { Board } from "#problems/system-design/vocabulary.ts";

/** A board as it was, and what was done to it then, at a time in milliseconds. */
export type Step = { before: Board; said: string; joins?: string | undefined; at: number };

const MOST_STEPS = 200;
/** An arrow key that is held, or pressed again and again, is one step. */
const JOINED_WITHIN_MS = 1000;

/** The steps with one more; one of the same kind that follows quickly goes into the last. */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  const last = steps.at(-1);
  if (last?.joins !== undefined && last.joins === step.joins && step.at - last.at < JOINED_WITHIN_MS) {
    return [...steps.slice(0, -1), { ...step, before: last.before }];
  }
  return [...steps, step].slice(-MOST_STEPS);
}
