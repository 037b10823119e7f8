import { isDeepStrictEqual } from "node:util";
import type { LoadedProblem } from "#problems/load.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** Claims about the inputs alone: nothing is judged. */
export function checkInputs({ tests }: LoadedProblem): Finding[] {
  const { samples, groups, validate, badInputs } = tests;
  const hidden = groups.flatMap((group) => group.cases.map((one) => ({ group: group.name, ...one })));
  const all = [...samples.map((one) => ({ group: "samples", ...one })), ...hidden];
  return [
    finding(
      `each of ${all.length} inputs passes the validator`,
      all.map((one) => {
        const objection = validate(...structuredClone(one.args));
        return objection && `"${one.name}" of "${one.group}": ${objection}`;
      }),
    ),
    finding(
      `each of ${badInputs.length} bad inputs is refused`,
      badInputs.map((one) =>
        validate(...structuredClone(one.args)) === undefined ? `"${one.name}" passes` : undefined,
      ),
    ),
    finding(
      "the validator answers to any JSON",
      ANYTHING.map((value) => {
        try {
          const objection = validate(...Array.from({ length: 6 }, () => value));
          return objection === undefined || typeof objection === "string"
            ? undefined
            : `${JSON.stringify(value)}: not a sentence`;
        } catch (error) {
          return `${JSON.stringify(value)}: it throws ${String(error)}`;
        }
      }),
    ),
    finding(
      "no hidden case equals a sample",
      hidden.map((one) =>
        samples.some((sample) => isDeepStrictEqual(sample.args, one.args))
          ? `"${one.name}" of "${one.group}"`
          : undefined,
      ),
    ),
  ];
}

const ANYTHING: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  NaN,
  "",
  "text",
  [],
  {},
  [null],
  [[[]]],
  { layers: 1 },
  { layers: [null] },
];
