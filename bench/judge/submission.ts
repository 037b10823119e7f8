import { readFileSync } from "node:fs";
import path from "node:path";
import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import { encodeValue } from "#judge/value.ts";
import { randomModel } from "#problems/coding/model-size-calculator/generate.ts";
import { modelSize } from "#problems/coding/model-size-calculator/solution.ts";

/**
 * The submission that everything here runs: the reference solution of the model size calculator on 20 models
 * of 1 to 12 layers of all kinds. Whoever runs it answers for all 20.
 */
export const ENTRY = "modelSize";
export const SOURCE = readFileSync(
  path.join(import.meta.dirname, "../../problems/coding/model-size-calculator/solution.js"),
  "utf8",
);
/** For engines that take a script. */
export const SCRIPT = SOURCE.replace(/^export /m, "");

export const CASES: readonly JudgeCase[] = Array.from({ length: 20 }, (_, index) => {
  const model = randomModel(index + 1, 1 + (index % 12));
  return {
    ...{ name: `model ${index + 1}`, group: "models", origin: "hidden", expectsError: false },
    ...{ args: encodeValue([model]), expected: encodeValue(modelSize(model)) },
  };
});

const LIMITS = { timeMs: 1000, memoryMb: 64 };

/** `client` keeps submissions of different visitors from waiting for each other. */
export function request(client: string, source = SOURCE): JudgeRequestInput {
  return {
    ...{ language: "javascript", source, entry: ENTRY, limits: LIMITS, checker: { kind: "exact" } },
    ...{ cases: [...CASES], weights: { models: 100 }, client: { visitor: client, address: client } },
  };
}

/** The same program, whose answers are right but list their fields in another order than the expected ones. */
export const REORDERED = SOURCE.replace("return { ...total, perLayer };", "return { perLayer, ...total };");

/** Throws unless the answers, as text, are the expected ones: what is measured must do the work. */
export function mustBeRight(answers: readonly string[]): void {
  const wrong = CASES.findIndex((one, index) => answers[index] !== one.expected);
  if (wrong >= 0)
    throw new Error(`The bench's own run of case ${wrong + 1} is wrong: ${answers[wrong]?.slice(0, 200)}`);
}
