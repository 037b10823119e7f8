import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import { encodeValue } from "#judge/value.ts";

/** The smallest problem there is: `solve(values)` returns the sum of a list. */
export const SUM = "export const solve = (values) => values.reduce((sum, one) => sum + one, 0);";

type CaseInput = {
  args: unknown[];
  /** Absent: an error is expected, or for an own input anything. */
  expected?: unknown;
  origin?: JudgeCase["origin"];
  group?: string;
};

/** A case with a name that tells its place in the request. */
export function sumCase({ args, origin = "sample", group = origin, ...rest }: CaseInput): JudgeCase {
  const expected = "expected" in rest ? encodeValue(rest.expected) : null;
  const expectsError = expected === null && origin !== "own";
  return {
    name: JSON.stringify(args).slice(0, 60),
    group,
    origin,
    args: encodeValue(args),
    expected,
    expectsError,
  };
}

const CASES = [
  sumCase({ args: [[1, 2]], expected: 3 }),
  sumCase({ args: [[]], expected: 0 }),
  sumCase({ args: [[4, 5, 6]], expected: 15, origin: "hidden", group: "small" }),
  sumCase({ args: [[-1]], expected: -1, origin: "hidden", group: "negative" }),
];

/** A submission to that problem: two samples and two hidden cases of one group each, unless told otherwise. */
export function sumRequest(source: string, changes: Partial<JudgeRequestInput> = {}): JudgeRequestInput {
  return {
    language: "javascript",
    source,
    entry: "solve",
    limits: { timeMs: 300, memoryMb: 64 },
    checker: { kind: "exact" },
    cases: CASES,
    weights: { small: 60, negative: 40 },
    client: { visitor: "ada", address: "192.0.2.1" },
    ...changes,
  };
}
