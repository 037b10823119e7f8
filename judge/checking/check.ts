import { firstDifference } from "#judge/checking/difference.ts";
import { exactly, within } from "#judge/checking/number-rule.ts";
import { unorderedDifference } from "#judge/checking/unordered.ts";
import type { Difference } from "#judge/verdict.ts";
import type { CheckerSpec } from "#problems/schema.ts";

/** What a problem's own `checker.ts` gets. All values are plain data; `received` is the learner's to forge. */
export type CheckerInput = { args: readonly unknown[]; expected: unknown; received: unknown };

/** A problem's own checker: the difference, or undefined when the answer is right. Must not throw. */
export type Checker = (input: CheckerInput) => Difference | undefined;

/** Declares a problem's own checker; the default export of `checker.ts`. */
export function defineChecker(checker: Checker): Checker {
  return checker;
}

/** Compares one answer. Throws when the checker itself fails, which is a judge error and never an acceptance. */
export function check(spec: CheckerSpec, input: CheckerInput, custom?: Checker): Difference | undefined {
  switch (spec.kind) {
    case "exact":
      return firstDifference(input.expected, input.received, exactly);
    case "approximate":
      return firstDifference(input.expected, input.received, within(spec));
    case "unordered":
      return unorderedDifference(input.expected, input.received);
    case "custom": {
      if (!custom) throw new Error("The problem has a custom checker, but none was loaded.");
      return ofCustomChecker(custom(input));
    }
  }
}

const SHOWN_CHARS = 400;

/** Takes the known fields of what a problem's checker returned, cut to what is shown. Throws on anything else. */
function ofCustomChecker(difference: unknown): Difference | undefined {
  if (difference === undefined) return undefined;
  const { path, expected, received, reason } = (difference ?? {}) as Record<string, unknown>;
  const cut = (value: unknown): string => {
    if (typeof value !== "string") {
      throw new Error("The problem's checker returned something that is neither undefined nor a difference.");
    }
    return value.length <= SHOWN_CHARS ? value : `${value.slice(0, SHOWN_CHARS)}…`;
  };
  return { path: cut(path), expected: cut(expected), received: cut(received), reason: cut(reason) };
}
