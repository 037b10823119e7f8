import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import { encodeValue } from "#judge/value.ts";
import type { Kernel, KernelLanguage } from "#problems/kernel-vocabulary.ts";

/** `scale(values, factor)`: doubles, say, each of a list. In C: the status, and the result in a buffer. */
const KERNEL: Kernel = {
  returns: "int32",
  parameters: [
    { name: "values", type: "int32", input: "values" },
    { name: "count", type: "int32", length: "values" },
    { name: "factor", type: "int32", value: "factor" },
    { name: "out", type: "int32", output: ["values"] },
  ],
  answer: "out",
  failure: "nonzero",
};

function scaleCase(values: number[], factor: number, origin: JudgeCase["origin"]): JudgeCase {
  const expectsError = factor < 0;
  return {
    name: `${values.length} values by ${factor}`,
    group: origin === "hidden" ? "all" : "samples",
    origin,
    args: encodeValue([values, factor]),
    expected: expectsError ? null : encodeValue(values.map((one) => one * factor)),
    expectsError,
  };
}

export const SCALE_CASES = [
  scaleCase([1, 2, 3], 2, "sample"),
  scaleCase([7], -1, "sample"),
  scaleCase([], 3, "hidden"),
  scaleCase([-5, 4, 1000, 7, 12], 10, "hidden"),
];

export function scaleRequest(
  source: string,
  language: KernelLanguage = "c",
  native: Partial<NonNullable<JudgeRequestInput["native"]>> = {},
): JudgeRequestInput {
  return {
    language,
    source,
    entry: "scale",
    limits: { timeMs: 1000, memoryMb: 64 },
    checker: { kind: "exact" },
    cases: SCALE_CASES,
    weights: { all: 100 },
    native: { kernel: KERNEL, parameters: ["values", "factor"], ...native },
    client: { visitor: "ada", address: "192.0.2.1" },
  };
}

/** A kernel around these statements, which fill `out`. Line 3 is theirs. */
export function scaleKernel(body: string, before = ""): string {
  return `#include <stdint.h>
int32_t scale(const int32_t *values, int32_t count, int32_t factor, int32_t *out) { if (factor < 0) return 1;
${body}
return 0; }
${before}`;
}

export const SCALES = "for (int32_t i = 0; i < count; i++) out[i] = values[i] * factor;";
