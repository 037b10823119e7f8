import { batchOutputs, frameCountOf, type Stream, stateAfter } from "./batch.ts";
import type { StreamParams, StreamState } from "./solution.ts";

/** The arguments of one case. */
export type Arguments = [
  frames: number[],
  frameCount: number,
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  state: StreamState,
  params: StreamParams,
];

/** What tells one layer from another; the ring is as short as it may be where nothing else is said. */
export type Shape = {
  channels: [input: number, output: number];
  kernel: number;
  dilation?: number;
  ring?: number;
};

/** Quantisation of the activations; the whole int8 range where no activation is fused. */
export type Activations = { inputZeroPoint?: number; outputZeroPoint?: number; min?: number; max?: number };

export function paramsOf(shape: Shape, activations: Activations = {}): StreamParams {
  const dilation = shape.dilation ?? 1;
  return {
    inputChannels: shape.channels[0],
    outputChannels: shape.channels[1],
    kernelLength: shape.kernel,
    dilation,
    ringFrames: shape.ring ?? (shape.kernel - 1) * dilation + 1,
    inputZeroPoint: activations.inputZeroPoint ?? 0,
    outputZeroPoint: activations.outputZeroPoint ?? 0,
    activationMin: activations.min ?? -128,
    activationMax: activations.max ?? 127,
  };
}

/**
 * A layer with random weights and a stream of random codes through it. The outputs use the int8 range, each
 * channel with a scale of its own; `gain` widens or narrows their spread. The same seed gives the same stream.
 */
export function randomStream(
  seed: number,
  count: number,
  shape: Shape,
  activations: Activations = {},
  gain = 1,
): Stream {
  const next = wholeNumbers(seed);
  const params = paramsOf(shape, activations);
  const taps = params.kernelLength * params.inputChannels;
  const list = (length: number, low: number, high: number) => Array.from({ length }, () => next(low, high));
  const percents = list(params.outputChannels, 50, 200);
  const scales = percents.map((percent) => (gain * percent) / 100 / Math.sqrt(taps) / 70);
  const fixed = scales.map(quantiseMultiplier);
  return {
    frames: list(count * params.inputChannels, -128, 127),
    weights: list(taps * params.outputChannels, -127, 127),
    bias: scales.map((scale) => next(-40, 40) * Math.round(1 / scale)),
    multipliers: fixed.map((one) => one.multiplier),
    shifts: fixed.map((one) => one.shift),
    params,
  };
}

/** What a ring that was never cleared may hold: codes unlike any stream's, and a position within it. */
export function staleState(params: StreamParams): StreamState {
  const length = params.ringFrames * params.inputChannels;
  const ring = Array.from({ length }, (_, index) => ((index * 37 + 11) % 256) - 128);
  return { ring, position: params.ringFrames - 1, restart: true };
}

/**
 * Frames `from` to `to` (not included) of a stream as one case. A chunk at the start restarts whatever the
 * state was. The expected answer is cut from one convolution over the whole stream.
 */
export function chunk(stream: Stream, from: number, to: number) {
  const { params, weights, bias, multipliers, shifts } = stream;
  const state = from === 0 ? staleState(params) : { ...stateAfter(stream, from), restart: false };
  const frames = stream.frames.slice(from * params.inputChannels, to * params.inputChannels);
  const args: Arguments = [frames, to - from, weights, bias, multipliers, shifts, state, params];
  const output = batchOutputs(stream).slice(from * params.outputChannels, to * params.outputChannels);
  return { args, expected: { output, ...stateAfter(stream, to) } };
}

/** The whole stream as cases: cut before each frame in `cuts`, which grow. */
export function inPieces(name: string, stream: Stream, cuts: readonly number[]) {
  const ends = [...cuts, frameCountOf(stream)];
  return ends.map((to, piece) => ({
    name: `${name}, piece ${piece + 1} of ${ends.length}`,
    ...chunk(stream, ends[piece - 1] ?? 0, to),
  }));
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
