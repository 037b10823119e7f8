import { expect, test } from "vitest";
import { batchOutputs, frameCountOf, type Stream } from "#problems/coding/streaming-conv1d/batch.ts";
import { randomStream, staleState } from "#problems/coding/streaming-conv1d/generate.ts";
import { streamConv1d } from "#problems/coding/streaming-conv1d/solution.ts";

/** Runs a stream through the reference cut before each of `cuts`, each call on the state of the one before. */
function streamed(stream: Stream, cuts: readonly number[]): number[] {
  const { frames, weights, bias, multipliers, shifts, params } = stream;
  let state = staleState(params);
  const output: number[] = [];
  for (const [piece, to] of [...cuts, frameCountOf(stream)].entries()) {
    const from = cuts[piece - 1] ?? 0;
    const chunk = frames.slice(from * params.inputChannels, to * params.inputChannels);
    const after = streamConv1d(chunk, to - from, weights, bias, multipliers, shifts, state, params);
    output.push(...after.output);
    state = { ring: after.ring, position: after.position, restart: false };
  }
  return output;
}

test("however a stream is cut, the outputs are those of one batch", () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const shape = {
      channels: [1 + (seed % 3), 1 + (seed % 4)] as [number, number],
      kernel: 1 + (seed % 5),
      dilation: 1 + (seed % 3),
      ring: 13 + (seed % 6),
    };
    const stream = randomStream(seed, 30, shape, { inputZeroPoint: seed * 6 - 128, outputZeroPoint: seed });
    const batch = batchOutputs(stream);
    const everyFrame = Array.from({ length: 29 }, (_, index) => index + 1);
    for (const cuts of [[], [seed % 30], [0, 4, 4, 11, 28], everyFrame]) {
      expect(streamed(stream, cuts)).toEqual(batch);
    }
  }
});

/** Kernel lengths and channels of the streaming wake word model's depthwise layers and of what follows them. */
const LAYERS = [
  { kernel: 3, channels: 40, filters: 128 },
  { kernel: 5, channels: 128, filters: 128 },
  { kernel: 10, channels: 128, filters: 128 },
  { kernel: 15, channels: 128, filters: 32 },
];
const DENSE = 32 * 3;

test("the editorial's figures of the streaming wake word model add up", () => {
  const sum = (of: (layer: (typeof LAYERS)[number]) => number) =>
    LAYERS.reduce((total, layer) => total + of(layer), 0);
  expect(1 + sum(({ kernel }) => kernel - 1)).toBe(1 + 2 + 4 + 9 + 14);
  const newestOnly = sum(({ kernel, channels, filters }) => channels * (kernel + filters)) + DENSE;
  expect(newestOnly).toBe(46_040);
  expect(Math.round(826_368 / newestOnly)).toBe(18);
  expect(sum(({ kernel, channels }) => kernel * channels)).toBe(3960);
});
