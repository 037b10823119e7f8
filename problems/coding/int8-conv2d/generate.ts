import type { ConvParams } from "./solution.ts";

/** The arguments of one case. */
export type Arguments = [
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: ConvParams,
];

type Extent = [height: number, width: number];

/** What tells one layer from another; everything else follows. */
export type Shape = {
  input: [...Extent, channels: number];
  kernel: Extent;
  stride?: Extent;
  padding: "same" | "valid";
  filters: number;
};

/** Quantisation of the activations; the whole int8 range where no activation is fused. */
export type Activations = { inputZeroPoint?: number; outputZeroPoint?: number; min?: number; max?: number };

export function paramsOf(shape: Shape, activations: Activations = {}): ConvParams {
  const [strideHeight, strideWidth] = shape.stride ?? [1, 1];
  return {
    inputHeight: shape.input[0],
    inputWidth: shape.input[1],
    inputChannels: shape.input[2],
    kernelHeight: shape.kernel[0],
    kernelWidth: shape.kernel[1],
    outputHeight: outputSize(shape.input[0], shape.kernel[0], strideHeight, shape.padding),
    outputWidth: outputSize(shape.input[1], shape.kernel[1], strideWidth, shape.padding),
    outputChannels: shape.filters,
    strideHeight,
    strideWidth,
    inputZeroPoint: activations.inputZeroPoint ?? 0,
    outputZeroPoint: activations.outputZeroPoint ?? 0,
    activationMin: activations.min ?? -128,
    activationMax: activations.max ?? 127,
  };
}

/** Output positions along one axis, as TensorFlow counts them. */
export function outputSize(input: number, kernel: number, stride: number, padding: "same" | "valid"): number {
  return padding === "same" ? Math.ceil(input / stride) : Math.floor((input - kernel) / stride) + 1;
}

/**
 * A layer with random codes whose outputs use the int8 range: each channel has a scale of its own. The same
 * seed gives the same layer. `gain` widens (above 1) or narrows the spread of the outputs.
 */
export function layer(seed: number, shape: Shape, activations: Activations = {}, gain = 1): Arguments {
  const next = wholeNumbers(seed);
  const params = paramsOf(shape, activations);
  const taps = shape.kernel[0] * shape.kernel[1] * shape.input[2];
  const list = (length: number, low: number, high: number) => Array.from({ length }, () => next(low, high));
  const scales = list(shape.filters, 50, 200).map((percent) => (gain * percent) / 100 / Math.sqrt(taps) / 70);
  const fixed = scales.map(quantiseMultiplier);
  return [
    list(params.inputHeight * params.inputWidth * params.inputChannels, -128, 127),
    list(taps * shape.filters, -127, 127),
    scales.map((scale) => next(-40, 40) * Math.round(1 / scale)),
    fixed.map((one) => one.multiplier),
    fixed.map((one) => one.shift),
    params,
  ];
}

/** A positive real number as multiplier * 2^(shift - 31), the multiplier from 2^30 to 2^31 - 1. */
export function quantiseMultiplier(real: number): { multiplier: number; shift: number } {
  let shift = 0;
  let fraction = real;
  for (; fraction >= 1; shift += 1) fraction /= 2;
  for (; fraction < 0.5; shift -= 1) fraction *= 2;
  const multiplier = Math.round(fraction * 2 ** 31);
  return multiplier === 2 ** 31 ? { multiplier: 2 ** 30, shift: shift + 1 } : { multiplier, shift };
}

/** Whole numbers from `low` to `high`, the same for the same seed (mulberry32). */
function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low + 1));
  };
}
