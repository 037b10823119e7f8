import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import { encodeValue } from "#judge/value.ts";
import type { Kernel } from "#problems/kernel-vocabulary.ts";
import { isKernelLanguage } from "#problems/signature-text.ts";

/** The problem that the hostile programs attack: `solve({label, readings})` returns `{count, sum, largest}`. */
const SENSORS = [
  { origin: "sample", label: "kitchen", readings: [3, 1, 2] },
  { origin: "sample", label: "garage", readings: [10, -4] },
  { origin: "hidden", label: "SECRET-7b1e40", readings: [918273645, 1] },
  { origin: "hidden", label: "SECRET-c2d8f9", readings: [564738291, 5, 7] },
] as const;

/** What must not be told of hidden cases: their inputs, whole or in part, and what is expected of them. */
export const SECRETS = ["SECRET", "7b1e40", "c2d8f9", "918273645", "918273646", "564738291", "564738303"];

const CASES: JudgeCase[] = SENSORS.map(({ origin, label, readings }, index) => ({
  name: `case ${index + 1}`,
  group: origin,
  origin,
  args: encodeValue([{ label, readings }]),
  expected: encodeValue({
    count: readings.length,
    sum: readings.reduce((sum, one) => sum + one, 0),
    largest: Math.max(...readings),
  }),
  expectsError: false,
}));

/** In C and C++: `solve(readings, length, count, sum, largest)`, the last three written. */
const KERNEL: Kernel = {
  returns: "void",
  parameters: [
    { name: "readings", type: "int32", input: "sensor.readings" },
    { name: "length", type: "int32", length: "sensor.readings" },
    { name: "count", type: "int32", output: [1] },
    { name: "sum", type: "int32", output: [1] },
    { name: "largest", type: "int32", output: [1] },
  ],
  answer: { count: { first: "count" }, sum: { first: "sum" }, largest: { first: "largest" } },
};

export function sensorRequest(
  language: JudgeRequestInput["language"],
  source: string,
  timeMs = 300,
): JudgeRequestInput {
  return {
    language,
    source,
    entry: "solve",
    limits: { timeMs, memoryMb: 64 },
    checker: { kind: "exact" },
    cases: CASES,
    weights: { hidden: 100 },
    ...(isKernelLanguage(language) && { native: { kernel: KERNEL, parameters: ["sensor"] } }),
    client: { visitor: "ada", address: "192.0.2.1" },
  };
}

/** What a learner would write. */
export const HONEST = `
export function solve({ readings }) {
  return { count: readings.length, sum: readings.reduce((a, b) => a + b, 0), largest: Math.max(...readings) };
}`;

const HONEST_PYTHON = `
def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
`;

const HONEST_C = `
#include <stdint.h>
void solve(const int32_t *readings, int32_t length, int32_t *count, int32_t *sum, int32_t *largest) {
  *count = length;
  *sum = 0;
  *largest = readings[0];
  for (int32_t i = 0; i < length; i++) {
    *sum += readings[i];
    if (readings[i] > *largest) *largest = readings[i];
  }
}`;

/** An honest solution in the language of the program that was judged before. */
export function honestRequest(language: JudgeRequestInput["language"]): JudgeRequestInput {
  if (isKernelLanguage(language)) return sensorRequest(language, HONEST_C, 1000);
  return language === "python"
    ? sensorRequest("python", HONEST_PYTHON, 1000)
    : sensorRequest("javascript", HONEST);
}
