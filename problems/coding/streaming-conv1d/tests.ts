import { defineTests } from "#problems/schema.ts";
import type { Stream } from "./batch.ts";
import {
  type Activations,
  type Arguments,
  chunk,
  inPieces,
  paramsOf,
  quantiseMultiplier,
  randomStream,
  type Shape,
} from "./generate.ts";
import { MOST, validate } from "./validate.ts";

type Scale = { multiplier: number; shift: number };

const ONE: Scale = { multiplier: 2 ** 30, shift: 1 };
const QUARTER: Scale = { multiplier: 2 ** 30, shift: -1 };

/** One filter without bias, written out. */
function written(
  frames: number[],
  weights: number[],
  { multiplier, shift }: Scale,
  shape: Omit<Shape, "channels">,
  activations: Activations = {},
): Stream {
  const channels: [number, number] = [weights.length / shape.kernel, 1];
  const params = paramsOf({ ...shape, channels }, activations);
  return { frames, weights, bias: [0], multipliers: [multiplier], shifts: [shift], params };
}

/** A kernel of one frame and weight 1: the sums are the frames, and only the scaling is tested. */
function scaling(name: string, scale: Scale, sums: number[], output?: number[]) {
  const { args, expected } = chunk(written(sums, [1], scale, { kernel: 1 }), 0, sums.length);
  return { name, args, expected: { ...expected, ...(output && { output }) } };
}

/** The sums come from the biases, one channel each, in a single frame of silence. */
function scalingOfBiases(name: string, { multiplier, shift }: Scale, sums: number[], output?: number[]) {
  const each = (value: number) => sums.map(() => value);
  const stream: Stream = {
    frames: [0],
    weights: each(1),
    bias: sums,
    multipliers: each(multiplier),
    shifts: each(shift),
    params: paramsOf({ channels: [1, sums.length], kernel: 1 }),
  };
  const { args, expected } = chunk(stream, 0, 1);
  return { name, args, expected: { ...expected, ...(output && { output }) } };
}

/**
 * [sum, multiplier, shift, output]: the product lies one below a tie of the first rounding, and a float64 cannot
 * hold it; rounded to what a float64 holds, it tips both roundings.
 */
const ONE_BELOW_A_TIE: [number, number, number, number][][] = [
  [
    [9_484_683, 1_350_293_981, -17, 45],
    [16_694_963, 1_121_181_573, -17, 66],
    [-9_861_299, 1_298_724_475, -17, -46],
    [-15_282_791, 1_280_035_159, -17, -70],
  ],
  [
    [10_275_717, 1_451_788_979, -18, 26],
    [8_759_627, 2_088_658_845, -18, 32],
    [-8_472_595, 1_428_537_883, -18, -22],
    [-12_171_705, 1_456_897_161, -18, -32],
  ],
];

function oneBelowATie(name: string, rows: [number, number, number, number][]) {
  const column = (at: 0 | 1 | 2 | 3) => rows.map((row) => row[at]);
  const stream: Stream = {
    frames: [0],
    weights: rows.map(() => 1),
    bias: column(0),
    multipliers: column(1),
    shifts: column(2),
    params: paramsOf({ channels: [1, rows.length], kernel: 1 }),
  };
  const { args, expected } = chunk(stream, 0, 1);
  return { name, args, expected: { ...expected, output: column(3) } };
}

function whole(
  name: string,
  seed: number,
  count: number,
  shape: Shape,
  activations: Activations = {},
  gain = 1,
) {
  return { name, ...chunk(randomStream(seed, count, shape, activations, gain), 0, count) };
}

/** A stream that is cut before each of these frames. */
function cut(
  name: string,
  seed: number,
  count: number,
  cuts: number[],
  shape: Shape,
  activations: Activations = {},
) {
  return inPieces(name, randomStream(seed, count, shape, activations), cuts);
}

const RAMP = written([1, 2, 3, 4, 5, 6], [1, 2, 3], ONE, { kernel: 3 });
const GAPS = written(
  [-118, -108, -98],
  [1, -1],
  ONE,
  { kernel: 2, dilation: 2, ring: 4 },
  { inputZeroPoint: -128 },
);

const GOOD: Arguments = chunk(RAMP, 4, 6).args;

/** The second sample's arguments with one of them replaced. */
function bad(name: string, position: number, value: unknown) {
  return { name, args: GOOD.with(position, value as never) };
}

function badState(name: string, change: Record<string, unknown>) {
  return bad(name, 6, { ...GOOD[6], ...change });
}

function badParams(name: string, change: Record<string, unknown>) {
  return bad(name, 7, { ...GOOD[7], ...change });
}

export default defineTests({
  samples: [
    {
      name: "a new stream",
      args: chunk(RAMP, 0, 4).args,
      expected: { output: [3, 8, 14, 20], ring: [4, 2, 3], position: 1 },
      note: "The ring is cleared to z = 0 first. Outputs: 3·1; 2·1 + 3·2; 1·1 + 2·2 + 3·3; 1·2 + 2·3 + 3·4. Three slots: the fourth frame overwrites slot 0.",
    },
    {
      name: "the stream goes on",
      args: GOOD,
      expected: { output: [26, 32], ring: [4, 5, 6], position: 0 },
      note: "Frame 5 goes to slot 1: 1·3 + 2·4 + 3·5 = 26. Frame 6 goes to slot 2: 1·4 + 2·5 + 3·6 = 32. The next slot is 0 again.",
    },
    {
      name: "gaps, and a ring longer than the kernel",
      args: chunk(GAPS, 0, 3).args,
      expected: { output: [-10, -20, -20], ring: [-118, -108, -98, -128], position: 3 },
      note: "z = -128, so the frames stand for 10, 20, 30 and silence is the code -128. The newest frame has weight -1, the one two frames back weight 1: 0 - 10, 0 - 20, 10 - 30.",
    },
  ],
  groups: [
    {
      name: "whole streams in one chunk",
      weight: 20,
      cases: [
        whole("two channels in, three out", 11, 12, { channels: [2, 3], kernel: 3 }, { inputZeroPoint: -9 }),
        whole("a kernel of one frame", 12, 6, { channels: [3, 2], kernel: 1 }, { inputZeroPoint: 14 }),
        whole(
          "fewer frames than the kernel reaches over",
          13,
          4,
          { channels: [2, 2], kernel: 4, dilation: 3 },
          { inputZeroPoint: 100 },
        ),
        whole(
          "gaps",
          14,
          20,
          { channels: [2, 2], kernel: 3, dilation: 4 },
          { inputZeroPoint: -128, outputZeroPoint: 12 },
        ),
        whole(
          "a ring of 16 for a reach of 9",
          15,
          25,
          { channels: [1, 3], kernel: 5, dilation: 2, ring: 16 },
          { inputZeroPoint: 33 },
        ),
      ],
    },
    {
      name: "frame by frame",
      weight: 20,
      cases: [
        ...cut(
          "kernel of 3",
          21,
          7,
          [1, 2, 3, 4, 5, 6],
          { channels: [2, 2], kernel: 3 },
          { inputZeroPoint: -5, outputZeroPoint: 3 },
        ),
        ...cut(
          "kernel of 2, gap of 3",
          22,
          6,
          [1, 2, 3, 4, 5],
          { channels: [1, 2], kernel: 2, dilation: 3, ring: 5 },
          { inputZeroPoint: 64 },
        ),
      ],
    },
    {
      name: "chunks of any size, restarts",
      weight: 20,
      cases: [
        ...cut(
          "uneven chunks",
          31,
          30,
          [1, 5, 5, 12, 14, 29],
          { channels: [3, 2], kernel: 4, dilation: 2 },
          { inputZeroPoint: -21 },
        ),
        ...cut(
          "chunks in a long ring",
          32,
          40,
          [7, 20, 33],
          { channels: [2, 3], kernel: 3, dilation: 3, ring: 16 },
          { inputZeroPoint: 7 },
        ),
        {
          name: "a restart without frames",
          ...chunk(
            randomStream(33, 3, { channels: [2, 2], kernel: 3, ring: 4 }, { inputZeroPoint: 55 }),
            0,
            0,
          ),
        },
        {
          name: "a restart without frames, short ring",
          ...chunk(randomStream(36, 2, { channels: [3, 1], kernel: 2 }, { inputZeroPoint: -128 }), 0, 0),
        },
        {
          name: "a chunk without frames",
          ...chunk(
            randomStream(34, 9, { channels: [2, 2], kernel: 3, ring: 4 }, { inputZeroPoint: 5 }),
            7,
            7,
          ),
        },
        whole(
          "a restart over a full ring",
          35,
          5,
          { channels: [2, 3], kernel: 5, ring: 8 },
          { inputZeroPoint: -77 },
        ),
      ],
    },
    {
      name: "scaling, rounding and limits",
      weight: 20,
      cases: [
        scaling("a quarter", QUARTER, [-38, -34, 38, 34, 0], [-10, -9, 10, 9, 0]),
        scaling("a tenth", quantiseMultiplier(0.1), [-35, 35, -5, 5], [-4, 4, -1, 1]),
        scaling("three tenths", quantiseMultiplier(0.3), [-31, 31], [-10, 10]),
        scaling("close to a half after the first rounding", quantiseMultiplier(0.0472), [-10, 10], [-1, 1]),
        scaling("one half, no shift", quantiseMultiplier(0.5), [-5, -3, -1, 1, 3, 5], [-2, -1, 0, 1, 2, 3]),
        scaling("larger than one", quantiseMultiplier(1.5), [-3, 3, 1, -1, 70]),
        scaling("all sums from -64 to 63, 0.23", quantiseMultiplier(0.23), range(-64, 63)),
        scalingOfBiases("known sums", quantiseMultiplier(0.00117), [12_345, -12_345], [14, -14]),
        scalingOfBiases(
          "a scale of zero",
          { multiplier: 0, shift: 0 },
          [MOST.bias, -MOST.bias, 1],
          [0, 0, 0],
        ),
        scalingOfBiases("the largest sums", quantiseMultiplier(0.000007), [MOST.bias, -MOST.bias, 71_429]),
        scalingOfBiases("shift of 31", { multiplier: 2 ** 30, shift: -31 }, [MOST.bias, -MOST.bias, 5]),
        ...ONE_BELOW_A_TIE.map((rows, index) => oneBelowATie(`products near a tie, ${index + 1}`, rows)),
        whole(
          "ReLU, zero point inside",
          41,
          14,
          { channels: [3, 4], kernel: 3 },
          { inputZeroPoint: 12, outputZeroPoint: -30, min: -30 },
        ),
        whole(
          "ReLU6, both limits inside",
          43,
          10,
          { channels: [4, 4], kernel: 2, ring: 3 },
          { inputZeroPoint: -3, outputZeroPoint: -50, min: -50, max: 41 },
          2,
        ),
        whole(
          "outputs far beyond int8",
          42,
          12,
          { channels: [2, 3], kernel: 3, dilation: 2 },
          { inputZeroPoint: -20, outputZeroPoint: 100 },
          9,
        ),
        {
          name: "the largest sums of 1,024 weights",
          ...chunk(
            {
              frames: Array.from({ length: 17 * 64 }, (_, index) => (index % 2 === 0 ? 127 : -128)),
              weights: Array.from({ length: 2048 }, (_, index) => (index < 1024 ? 127 : -127)),
              bias: [MOST.bias, -MOST.bias],
              multipliers: [2 ** 30, 2 ** 30],
              shifts: [-17, -18],
              params: paramsOf(
                { channels: [64, 2], kernel: 16 },
                { inputZeroPoint: -128, outputZeroPoint: -1 },
              ),
            },
            0,
            17,
          ),
        },
      ],
    },
    {
      name: "kernels of the streaming wake word model",
      weight: 20,
      cases: [
        ...cut(
          "3 frames of 40 features",
          51,
          30,
          [28],
          { channels: [40, 8], kernel: 3 },
          { inputZeroPoint: -128, outputZeroPoint: 5 },
        ),
        ...cut(
          "5 frames",
          52,
          28,
          [27],
          { channels: [32, 8], kernel: 5, ring: 8 },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        ...cut("10 frames", 53, 24, [9, 23], { channels: [32, 8], kernel: 10 }, { inputZeroPoint: -128 }),
        ...cut(
          "15 frames",
          54,
          20,
          [15],
          { channels: [32, 8], kernel: 15, ring: 16 },
          { inputZeroPoint: -128 },
        ),
      ],
    },
  ],
  validate,
  badInputs: [
    { name: "no argument", args: [] },
    { name: "seven arguments", args: GOOD.slice(0, 7) },
    bad("a frame too few", 0, [5]),
    bad("a code beyond int8", 0, [5, 128]),
    bad("a negative number of frames", 1, -1),
    bad("half a frame", 1, 1.5),
    bad("a weight of -128", 2, [1, 2, -128]),
    bad("no bias", 3, []),
    bad("a bias beyond the limit", 3, [MOST.bias + 1]),
    bad("a multiplier that is not normalised", 4, [2 ** 30 - 1]),
    bad("a shift to the left by five", 5, [5]),
    bad("state is null", 6, null),
    badState("a position outside the ring", { position: 3 }),
    badState("a negative position", { position: -1 }),
    badState("a ring too short", { ring: [4, 2] }),
    badState("restart as a number", { restart: 0 }),
    bad("params is a list", 7, []),
    badParams("a ring shorter than the kernel reaches", { dilation: 2 }),
    badParams("a kernel of 17", { kernelLength: 17 }),
    badParams("limits the wrong way round", { activationMin: 5, activationMax: 4 }),
    {
      name: "too many multiplications",
      args: chunk(randomStream(1, 200, { channels: [64, 32], kernel: 2 }), 0, 200).args,
    },
    {
      name: "too many frames",
      args: chunk(randomStream(1, 257, { channels: [1, 1], kernel: 1 }), 0, 257).args,
    },
  ],
});

function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
