import type { StreamParams } from "./solution.ts";

/** A layer and a whole stream through it: `frames` is frame x input channel. */
export type Stream = {
  frames: number[];
  weights: number[];
  bias: number[];
  multipliers: number[];
  shifts: number[];
  params: StreamParams;
};

export function frameCountOf({ frames, params }: Stream): number {
  return frames.length / params.inputChannels;
}

/**
 * The outputs of one causal convolution over the whole stream, without any state: frame x output channel.
 * What lies before the first frame is the real number 0 and adds nothing.
 */
export function batchOutputs(stream: Stream): number[] {
  const { frames, weights, params } = stream;
  const { inputChannels, outputChannels, kernelLength, dilation } = params;
  return Array.from({ length: frameCountOf(stream) * outputChannels }, (_, index) => {
    const now = Math.floor(index / outputChannels);
    const channel = index % outputChannels;
    let sum = stream.bias[channel] ?? 0;
    for (let back = 0; back < kernelLength && back * dilation <= now; back += 1) {
      const from = (now - back * dilation) * inputChannels;
      const at = ((channel + 1) * kernelLength - 1 - back) * inputChannels;
      for (let c = 0; c < inputChannels; c += 1) {
        sum += ((frames[from + c] ?? 0) - params.inputZeroPoint) * (weights[at + c] ?? 0);
      }
    }
    const scaled = scaledSum(sum, stream.multipliers[channel] ?? 0, stream.shifts[channel] ?? 0);
    return Math.min(params.activationMax, Math.max(params.activationMin, scaled + params.outputZeroPoint));
  });
}

/** Ring and position after the first `count` frames of a stream that began at slot 0. */
export function stateAfter(stream: Stream, count: number): { ring: number[]; position: number } {
  const { inputChannels, ringFrames, inputZeroPoint } = stream.params;
  const ring = Array.from({ length: ringFrames * inputChannels }, () => inputZeroPoint);
  for (let frame = Math.max(0, count - ringFrames); frame < count; frame += 1) {
    for (let c = 0; c < inputChannels; c += 1) {
      ring[(frame % ringFrames) * inputChannels + c] = stream.frames[frame * inputChannels + c] ?? 0;
    }
  }
  return { ring, position: count % ringFrames };
}

/** Two roundings in whole numbers, in the form in which gemmlowp writes them. */
function scaledSum(sum: number, multiplier: number, shift: number): number {
  const product = BigInt(sum) * BigInt(multiplier) * 2n ** BigInt(Math.max(shift, 0));
  const nudge = product >= 0n ? 2n ** 30n : 1n - 2n ** 30n;
  const high = (product + nudge) / 2n ** 31n;
  const exponent = BigInt(Math.max(-shift, 0));
  const mask = 2n ** exponent - 1n;
  const threshold = (mask >> 1n) + (high < 0n ? 1n : 0n);
  return Number((high >> exponent) + ((high & mask) > threshold ? 1n : 0n));
}
