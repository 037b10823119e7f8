import type { Parameters, Values } from "#problems/question/parameters.ts";
import { below, type Random, randomFrom, shuffled } from "#problems/question/random.ts";
import type { NumericQuestion, Question } from "#problems/question/schema.ts";

/** 16 hexadecimal digits, which make an attempt what it is. */
export const SEED = /^[0-9a-f]{16}$/;

/** Tries before a question is given up whose `require` is hardly ever true. */
const MOST_DRAWS = 1000;

/**
 * What the seed decides about an attempt. `order[place]` is the index, within the question, of what stands
 * at that place; for a matching question that goes for the right sides, distractors behind them.
 */
export type Draw = { parameters: Values; order: number[] };

/** The same for the same question and seed, always. Throws when `require` refuses a thousand draws. */
export function draw(question: Question, seed: string): Draw {
  const random = randomFrom(seed);
  switch (question.kind) {
    case "single":
    case "multiple":
      return { parameters: {}, order: shuffled(random, question.options.length) };
    case "ordering":
      return { parameters: {}, order: disordered(random, question.items.length) };
    case "matching":
      return { parameters: {}, order: shuffled(random, question.pairs.length + question.distractors.length) };
    case "numeric":
      return { parameters: drawnValues(question, random), order: [] };
    case "free":
      return { parameters: {}, order: [] };
  }
}

/** Whether another attempt brings other numbers. */
export function isDrawn(question: Question): question is NumericQuestion {
  return question.kind === "numeric" && Object.keys(question.parameters).length > 0;
}

function drawnValues({ parameters, require }: NumericQuestion, random: Random): Values {
  for (let tries = 0; tries < MOST_DRAWS; tries++) {
    const values = Object.fromEntries(
      Object.entries(parameters).map(([name, one]) => [name, drawnValue(one, random)]),
    );
    if (require?.(values) ?? true) return values;
  }
  throw new Error(`no draw of ${MOST_DRAWS} passes \`require\``);
}

function drawnValue(parameter: Parameters[string], random: Random): number | string {
  if (parameter.draw !== "steps") {
    return parameter.values[below(random, parameter.values.length)] ?? 0;
  }
  const { min, max, step } = parameter;
  const steps = Math.floor((max - min) / step + 1e-9);
  // Twelve digits, so that 0.1 + 2 · 0.1 is 0.3.
  return Number((min + below(random, steps + 1) * step).toPrecision(12));
}

/** Any order but the right one. */
function disordered(random: Random, count: number): number[] {
  let order: number[];
  do order = shuffled(random, count);
  while (order.every((index, place) => index === place));
  return order;
}
