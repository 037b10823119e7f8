import type { DenseParams } from "./solution.ts";

/** A layer's arguments, in the order of the function's parameters. */
export type Layer = [
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DenseParams,
];

/** A layer with weights and inputs of all sizes, whose outputs use the codes well. The same for the same seed. */
export function layer(
  seed: number,
  sizes: { inputs: number; outputs: number; batches: number },
  rest: Omit<DenseParams, "inputs" | "outputs" | "batches">,
): Layer {
  const next = wholeNumbers(seed);
  const { inputs, outputs, batches } = sizes;
  const input = Array.from({ length: batches * inputs }, () => next(-128, 127));
  const weights = Array.from({ length: inputs * outputs }, () => next(-127, 127));
  // The root of the number of inputs times 74 · 73 is about the spread of a sum of independent products.
  const spread = Math.sqrt(inputs) * 74 * 73;
  const bias = Array.from({ length: outputs }, () => Math.round((next(-1000, 1000) / 1000) * spread));
  const fixed = Array.from({ length: outputs }, () => toFixed(next(20, 120) / spread));
  const multipliers = fixed.map(([multiplier]) => multiplier);
  return [input, weights, bias, multipliers, fixed.map(([, shift]) => shift), { ...sizes, ...rest }];
}

/** A positive real number as multiplier and shift, as TensorFlow Lite's QuantizeMultiplier gives them. */
function toFixed(real: number): [multiplier: number, shift: number] {
  let shift = 0;
  let mantissa = real;
  for (; mantissa < 0.5; shift--) mantissa *= 2;
  return [Math.min(Math.round(mantissa * 2 ** 31), 2 ** 31 - 1), shift];
}

/** Whole numbers from `low` to `high`, the same for the same seed (mulberry32). */
function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low + 1));
  };
}
