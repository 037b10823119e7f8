import type { DepthwiseParams } from "./solution.ts";

/** The arguments of one case. */
export type Arguments = [
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DepthwiseParams,
];

type Extent = [height: number, width: number];

/** What tells one layer from another; everything else follows. */
export type Shape = {
  input: [...Extent, channels: number];
  channelMultiplier?: number;
  kernel: Extent;
  stride?: Extent;
  dilation?: Extent;
  padding: "same" | "valid";
};

/** Quantisation of the activations; the whole int8 range where no activation is fused. */
export type Activations = { inputZeroPoint?: number; outputZeroPoint?: number; min?: number; max?: number };

export function paramsOf(shape: Shape, activations: Activations = {}): DepthwiseParams {
  const [strideHeight, strideWidth] = shape.stride ?? [1, 1];
  const [dilationHeight, dilationWidth] = shape.dilation ?? [1, 1];
  const [inputHeight, inputWidth, inputChannels] = shape.input;
  const [kernelHeight, kernelWidth] = shape.kernel;
  const rows = { input: inputHeight, kernel: kernelHeight, stride: strideHeight, dilation: dilationHeight };
  const columns = { input: inputWidth, kernel: kernelWidth, stride: strideWidth, dilation: dilationWidth };
  return {
    inputHeight,
    inputWidth,
    inputChannels,
    channelMultiplier: shape.channelMultiplier ?? 1,
    kernelHeight,
    kernelWidth,
    outputHeight: outputSize(rows, shape.padding),
    outputWidth: outputSize(columns, shape.padding),
    strideHeight,
    strideWidth,
    dilationHeight,
    dilationWidth,
    inputZeroPoint: activations.inputZeroPoint ?? 0,
    outputZeroPoint: activations.outputZeroPoint ?? 0,
    activationMin: activations.min ?? -128,
    activationMax: activations.max ?? 127,
  };
}

/** What decides the number of output positions along one axis. */
export type Axis = { input: number; kernel: number; stride: number; dilation: number };

/** Output positions along one axis, as TensorFlow counts them; not positive where VALID does not fit. */
export function outputSize({ input, kernel, stride, dilation }: Axis, padding: "same" | "valid"): number {
  if (padding === "same") return Math.ceil(input / stride);
  return Math.floor((input - (kernel - 1) * dilation - 1) / stride) + 1;
}

/**
 * A layer with random codes whose outputs use the int8 range: each output channel has a scale of its own. The
 * same seed gives the same layer. `gain` widens (above 1) or narrows the spread of the outputs.
 */
export function layer(seed: number, shape: Shape, activations: Activations = {}, gain = 1): Arguments {
  const next = wholeNumbers(seed);
  const params = paramsOf(shape, activations);
  const taps = params.kernelHeight * params.kernelWidth;
  const channels = params.inputChannels * params.channelMultiplier;
  const list = (length: number, low: number, high: number) => Array.from({ length }, () => next(low, high));
  const scales = list(channels, 50, 200).map((percent) => (gain * percent) / 100 / Math.sqrt(taps) / 70);
  const fixed = scales.map(quantiseMultiplier);
  return [
    list(params.inputHeight * params.inputWidth * params.inputChannels, -128, 127),
    list(taps * channels, -127, 127),
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
