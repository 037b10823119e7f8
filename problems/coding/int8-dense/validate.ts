/** Limits of the statement. */
export const MOST = { inputs: 1024, outputs: 256, batches: 64, weights: 16_384, products: 200_000 };
const BIAS = 2 ** 29;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [input, weights, bias, multipliers, shifts, params] = args;
  if (args.length !== 6) return "There must be six arguments.";
  const why = whyParams(params);
  if (why) return why;
  const { batches, inputs, outputs, inputZeroPoint } = params as Record<string, number>;
  if (inputs === undefined || outputs === undefined || batches === undefined) return "A size is missing.";
  if (inputs * outputs > MOST.weights) return `There may be at most ${MOST.weights} weights.`;
  if (inputs * outputs * batches > MOST.products) {
    return `The layer may need at most ${MOST.products} multiplications.`;
  }
  return (
    whyList("input", input, batches * inputs, isCode) ??
    whyList("weights", weights, inputs * outputs, (value) => isWhole(value, -127, 127)) ??
    whyList("bias", bias, outputs, (value) => isWhole(value, -BIAS, BIAS)) ??
    whyList("multipliers", multipliers, outputs, isMultiplier) ??
    whyList("shifts", shifts, outputs, (value) => isWhole(value, -31, 4)) ??
    whySums(
      input as number[],
      weights as number[],
      (bias as number[]).map((value, k) => ({ bias: value, shift: (shifts as number[])[k] ?? 0 })),
      { inputs, inputZeroPoint: inputZeroPoint ?? 0 },
    )
  );
}

function whyParams(params: unknown): string | undefined {
  if (typeof params !== "object" || params === null || Array.isArray(params)) {
    return "`params` must be an object.";
  }
  const of = params as Record<string, unknown>;
  for (const name of ["batches", "inputs", "outputs"] as const) {
    if (!isWhole(of[name], 1, MOST[name])) return `${name} must be a whole number from 1 to ${MOST[name]}.`;
  }
  for (const name of ["inputZeroPoint", "outputZeroPoint", "activationMin", "activationMax"]) {
    if (!isCode(of[name])) return `${name} must be an int8 code.`;
  }
  return Number(of.activationMin) <= Number(of.activationMax)
    ? undefined
    : "activationMin must be at most activationMax.";
}

function whyList(
  name: string,
  list: unknown,
  length: number,
  isRight: (value: unknown) => boolean,
): string | undefined {
  if (!Array.isArray(list) || list.length !== length)
    return `\`${name}\` must be a list of ${length} numbers.`;
  const wrong = list.findIndex((value) => !isRight(value));
  return wrong < 0 ? undefined : `${name}[${wrong}] is not allowed.`;
}

/** The statement promises that no sum overflows, nor its shift to the left. */
function whySums(
  input: readonly number[],
  weights: readonly number[],
  rows: readonly { bias: number; shift: number }[],
  { inputs, inputZeroPoint }: { inputs: number; inputZeroPoint: number },
): string | undefined {
  for (const [k, { bias, shift }] of rows.entries()) {
    const row = weights.slice(k * inputs, (k + 1) * inputs);
    for (let start = 0; start < input.length; start += inputs) {
      const sum = row.reduce(
        (all, weight, i) => all + weight * ((input[start + i] ?? 0) - inputZeroPoint),
        bias,
      );
      const shifted = sum * 2 ** Math.max(shift, 0);
      if (shifted < -(2 ** 31) || shifted >= 2 ** 31) return `The sums of output ${k} leave 32 bits.`;
    }
  }
  return undefined;
}

function isMultiplier(value: unknown): boolean {
  return value === 0 || isWhole(value, 2 ** 30, 2 ** 31 - 1);
}

function isCode(value: unknown): boolean {
  return isWhole(value, -128, 127);
}

function isWhole(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
