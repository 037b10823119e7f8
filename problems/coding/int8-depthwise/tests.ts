import { defineTests } from "#problems/schema.ts";
import {
  type Activations,
  type Arguments,
  layer,
  paramsOf,
  quantiseMultiplier,
  type Shape,
} from "./generate.ts";
import { MOST, validate } from "./validate.ts";

type Scale = { multiplier: number; shift: number };

const ONE: Scale = { multiplier: 2 ** 30, shift: 1 };
const QUARTER: Scale = { multiplier: 2 ** 30, shift: -1 };

/** Weights and one scale for each output channel, written out; no bias. */
function written(
  input: number[],
  weights: number[],
  scales: Scale[],
  shape: Shape,
  activations: Activations = {},
): Arguments {
  const multipliers = scales.map((one) => one.multiplier);
  const shifts = scales.map((one) => one.shift);
  return [input, weights, scales.map(() => 0), multipliers, shifts, paramsOf(shape, activations)];
}

/** A 1 x 1 kernel of weight 1: each input channel is a sum, and only the scaling is tested. */
function scaling(name: string, scale: Scale, sums: number[], expected?: number[]) {
  const shape: Shape = { input: [1, 1, sums.length], kernel: [1, 1], padding: "same" };
  const ones = sums.map(() => 1);
  const args = written(
    sums,
    ones,
    sums.map(() => scale),
    shape,
  );
  return { name, args, ...(expected && { expected }) };
}

/** The sums come from the biases: they may be larger than an input code. */
function scalingOfBiases(name: string, scale: Scale, sums: number[], expected?: number[]) {
  const args = scaling(name, scale, sums).args;
  return { name, args: [sums.map(() => 0), args[1], sums, ...args.slice(3)], ...(expected && { expected }) };
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
  const shape: Shape = { input: [1, 1, 1], channelMultiplier: rows.length, kernel: [1, 1], padding: "same" };
  const column = (at: 0 | 1 | 2 | 3) => rows.map((row) => row[at]);
  const args: Arguments = [[0], rows.map(() => 1), column(0), column(1), column(2), paramsOf(shape)];
  return { name, args, expected: column(3) };
}

function random(name: string, seed: number, shape: Shape, activations: Activations = {}, gain = 1) {
  return { name, args: layer(seed, shape, activations, gain) };
}

const EDGES = [-128, 0, 127, 5, -7, 9, 1, 2, 3];
const SOBEL = [1, 0, -1, 2, 0, -2, 1, 0, -1];
const CENTRE = [0, 0, 0, 0, 1, 0, 0, 0, 0];
/** Two filters of nine weights each, side by side at each kernel position. */
const SOBEL_AND_CENTRE = SOBEL.flatMap((weight, index) => [weight, CENTRE[index] ?? 0]);
const TWO_FILTERS: Shape = {
  input: [3, 3, 1],
  channelMultiplier: 2,
  kernel: [3, 3],
  padding: "same",
};

const GOOD = written(EDGES, SOBEL_AND_CENTRE, [ONE, ONE], TWO_FILTERS, { inputZeroPoint: -10 });

/** The first sample's arguments with one of them replaced. */
function bad(name: string, position: number, value: unknown) {
  return { name, args: GOOD.with(position, value as never) };
}

function badParams(name: string, change: Record<string, unknown>) {
  return bad(name, 5, { ...GOOD[5], ...change });
}

export default defineTests({
  samples: [
    {
      name: "one channel, filtered twice",
      args: GOOD,
      expected: [-23, -118, -128, 10, 23, 127, -28, 15, -128, 3, 28, 19, -27, 11, -8, 12, 27, 13],
      note: "Scale 1. The first filter's sum at the top left is (-2)·(0+10) - (-7+10) = -23, as padded positions add nothing; the second filter takes the centre, -128 + 10 = -118. The outputs alternate.",
    },
    {
      name: "two channels, filtered twice each",
      args: written(
        [1, 10, 2, 20],
        [1, -1, 3, 2, 2, 4, -1, 1],
        [ONE, ONE, ONE, QUARTER],
        { input: [1, 2, 2], channelMultiplier: 2, kernel: [1, 2], padding: "valid" },
        { outputZeroPoint: 5 },
      ),
      expected: [10, 12, 15, 15],
      note: "Channel 0 holds 1, 2 and channel 1 holds 10, 20. Sums: 1·1 + 2·2 = 5, -1·1 + 4·2 = 7, 3·10 - 1·20 = 10, 2·10 + 1·20 = 40. The last scale is 0.25, and 5 is added to all.",
    },
    {
      name: "a kernel with gaps",
      args: written(
        [1, 2, 3, 4, 5, 6],
        [100, 10, 1],
        [QUARTER],
        { input: [6, 1, 1], kernel: [3, 1], dilation: [2, 1], padding: "same" },
        { outputZeroPoint: -128 },
      ),
      expected: [-124, -122, -94, -66, -40, -13],
      note: "The kernel reaches over 5 rows, so 2 rows of padding lie above. First sum: 10·1 + 1·3 = 13. Scaled by 0.25 in two steps: 6.5 becomes 7, 3.5 becomes 4; 4 - 128 = -124. Third: 100·1 + 10·3 + 1·5 = 135: 68, then 34.",
    },
  ],
  groups: [
    {
      name: "channels",
      weight: 25,
      cases: [
        random("several channels, one filter each", 11, {
          input: [4, 5, 6],
          kernel: [3, 3],
          padding: "same",
        }),
        random("one channel, eight filters", 12, {
          input: [5, 4, 1],
          channelMultiplier: 8,
          kernel: [3, 3],
          padding: "same",
        }),
        random(
          "three channels, two filters each",
          13,
          { input: [5, 5, 3], channelMultiplier: 2, kernel: [2, 3], padding: "same" },
          { inputZeroPoint: 20 },
        ),
        random(
          "five channels, three filters each",
          14,
          { input: [4, 6, 5], channelMultiplier: 3, kernel: [3, 1], padding: "valid" },
          { inputZeroPoint: -40, outputZeroPoint: 15 },
        ),
        random(
          "a pointwise kernel",
          15,
          { input: [3, 2, 7], channelMultiplier: 4, kernel: [1, 1], padding: "same" },
          { inputZeroPoint: 3 },
        ),
      ],
    },
    {
      name: "padding, strides and dilations",
      weight: 25,
      cases: [
        {
          name: "edge filter, a quarter",
          args: written(
            EDGES,
            SOBEL,
            [QUARTER],
            { input: [3, 3, 1], kernel: [3, 3], padding: "same" },
            { inputZeroPoint: -10, outputZeroPoint: 3 },
          ),
          expected: [-3, -126, 9, -4, -63, 10, -4, 1, 10],
        },
        random(
          "zero point at the lower end",
          21,
          { input: [5, 4, 3], kernel: [3, 3], padding: "same" },
          { inputZeroPoint: -128, outputZeroPoint: -20 },
        ),
        random(
          "stride 2, one side even and one odd",
          22,
          { input: [8, 7, 2], kernel: [3, 3], stride: [2, 2], padding: "same" },
          { inputZeroPoint: 11 },
        ),
        random(
          "different strides",
          23,
          { input: [7, 10, 2], channelMultiplier: 2, kernel: [3, 4], stride: [1, 3], padding: "same" },
          { inputZeroPoint: -31 },
        ),
        random(
          "different dilations",
          24,
          { input: [9, 8, 2], kernel: [3, 3], dilation: [3, 2], padding: "same" },
          { inputZeroPoint: 45 },
        ),
        random(
          "gaps without padding",
          25,
          { input: [10, 9, 2], channelMultiplier: 2, kernel: [3, 2], dilation: [2, 4], padding: "valid" },
          { inputZeroPoint: -9 },
        ),
        random(
          "gaps and strides",
          26,
          { input: [11, 12, 1], kernel: [3, 2], stride: [2, 3], dilation: [2, 3], padding: "same" },
          { inputZeroPoint: 70 },
        ),
        random(
          "gaps and strides without padding",
          27,
          { input: [12, 11, 2], kernel: [2, 3], stride: [3, 2], dilation: [4, 2], padding: "valid" },
          { inputZeroPoint: -70 },
        ),
        random(
          "gaps wider than the image",
          28,
          { input: [3, 4, 2], kernel: [3, 3], dilation: [4, 5], padding: "same" },
          { inputZeroPoint: 99 },
        ),
        random("one pixel", 29, { input: [1, 1, 4], kernel: [5, 5], padding: "same" }, { inputZeroPoint: 8 }),
      ],
    },
    {
      name: "scaling, rounding and limits",
      weight: 25,
      cases: [
        scaling("a quarter", QUARTER, [-38, -34, 38, 34, 0], [-10, -9, 10, 9, 0]),
        scaling("a tenth", quantiseMultiplier(0.1), [-35, 35, -5, 5], [-4, 4, -1, 1]),
        scaling("three tenths", quantiseMultiplier(0.3), [-31, 31], [-10, 10]),
        scaling("close to a half after the first rounding", quantiseMultiplier(0.0472), [-10, 10], [-1, 1]),
        scaling("one half, no shift", quantiseMultiplier(0.5), [-5, -3, -1, 1, 3, 5], [-2, -1, 0, 1, 2, 3]),
        scaling("larger than one", quantiseMultiplier(1.5), [-3, 3, 1, -1, 70]),
        scaling("eight times", { multiplier: 2 ** 30, shift: 4 }, [-15, 15, 16, -16, -17]),
        scaling("all sums from -64 to 63, 0.23", quantiseMultiplier(0.23), range(-64, 63)),
        scalingOfBiases("known sums", quantiseMultiplier(0.00117), [12_345, -12_345], [14, -14]),
        scalingOfBiases(
          "a scale of zero",
          { multiplier: 0, shift: 0 },
          [MOST.bias, -MOST.bias, 1],
          [0, 0, 0],
        ),
        scalingOfBiases("the largest sums", quantiseMultiplier(0.000007), [
          MOST.bias,
          -MOST.bias,
          71_429,
          -71_428,
        ]),
        scalingOfBiases("shift of 31", { multiplier: 2 ** 30, shift: -31 }, [MOST.bias, -MOST.bias, 5]),
        ...ONE_BELOW_A_TIE.map((rows, index) => oneBelowATie(`products near a tie, ${index + 1}`, rows)),
        random(
          "ReLU, zero point inside",
          31,
          { input: [6, 5, 3], kernel: [3, 3], padding: "same" },
          { inputZeroPoint: 12, outputZeroPoint: -30, min: -30 },
        ),
        random(
          "ReLU6, both limits inside",
          32,
          { input: [5, 5, 4], channelMultiplier: 2, kernel: [2, 2], padding: "same" },
          { inputZeroPoint: -3, outputZeroPoint: -50, min: -50, max: 41 },
          2,
        ),
        random(
          "outputs far beyond int8",
          33,
          { input: [6, 4, 3], kernel: [3, 3], padding: "same" },
          { inputZeroPoint: -20, outputZeroPoint: 100 },
          9,
        ),
        {
          name: "the largest sums of 256 weights",
          args: [
            Array.from({ length: 512 }, (_, index) => (index % 2 === 0 ? 127 : -128)),
            Array.from({ length: 512 }, (_, index) => (index % 2 === 0 ? 127 : -127)),
            [MOST.bias, -MOST.bias],
            [2 ** 30, 2 ** 30],
            [-17, -18],
            paramsOf(
              { input: [16, 16, 2], kernel: [16, 16], padding: "valid" },
              { inputZeroPoint: -128, outputZeroPoint: -1 },
            ),
          ],
        },
      ],
    },
    {
      name: "layers of real models",
      weight: 25,
      cases: [
        random(
          "streaming wake word, 5 frames, 128 channels",
          41,
          { input: [28, 1, 128], kernel: [5, 1], padding: "valid" },
          { inputZeroPoint: -128, outputZeroPoint: 7 },
        ),
        random(
          "visual wake words, stride 2, half the image",
          42,
          { input: [24, 24, 16], kernel: [3, 3], stride: [2, 2], padding: "same" },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "visual wake words, last stride 2, 3 x 3 positions",
          43,
          { input: [6, 6, 128], kernel: [3, 3], stride: [2, 2], padding: "same" },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "keyword spotting, 64 channels",
          44,
          { input: [25, 5, 64], kernel: [3, 3], padding: "same" },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "a first layer of one channel, eight filters",
          45,
          { input: [49, 10, 1], channelMultiplier: 8, kernel: [10, 4], stride: [2, 2], padding: "same" },
          { inputZeroPoint: 83, outputZeroPoint: -128, min: -128 },
        ),
      ],
    },
  ],
  validate,
  badInputs: [
    { name: "no argument", args: [] },
    { name: "five arguments", args: GOOD.slice(0, 5) },
    bad("an input code too few", 0, EDGES.slice(1)),
    bad("an input code beyond int8", 0, [...EDGES.slice(1), 128]),
    bad("weights for one filter only", 1, SOBEL),
    bad("a weight of -128", 1, [...SOBEL_AND_CENTRE.slice(1), -128]),
    bad("half a weight", 1, [...SOBEL_AND_CENTRE.slice(1), 0.5]),
    bad("a bias for each input channel", 2, [0]),
    bad("a bias beyond the limit", 2, [0, MOST.bias + 1]),
    bad("a multiplier of 32 bits", 3, [2 ** 30, 2 ** 31]),
    bad("a multiplier that is not normalised", 3, [2 ** 30, 2 ** 30 - 1]),
    bad("a shift to the left by five", 4, [1, 5]),
    bad("a shift as text", 4, [1, "1"]),
    bad("params is null", 5, null),
    badParams("no dilation", { dilationHeight: undefined }),
    badParams("a stride of 0", { strideWidth: 0 }),
    badParams("a channel multiplier of 9", { channelMultiplier: 9 }),
    badParams("an output too small", { outputHeight: 2 }),
    badParams("limits the wrong way round", { activationMin: 5, activationMax: 4 }),
    {
      name: "too many multiplications",
      args: layer(1, { input: [64, 64, 1], kernel: [10, 10], padding: "same" }),
    },
    {
      name: "too many outputs",
      args: layer(1, { input: [64, 64, 1], channelMultiplier: 5, kernel: [1, 1], padding: "same" }),
    },
  ],
});

function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
