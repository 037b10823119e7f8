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

const ONE = { multiplier: 2 ** 30, shift: 1 };
const QUARTER = { multiplier: 2 ** 30, shift: -1 };

const EDGES = [-128, 0, 127, 5, -7, 9, 1, 2, 3];
const SOBEL = [1, 0, -1, 2, 0, -2, 1, 0, -1];
const THREE_BY_THREE: Shape = { input: [3, 3, 1], kernel: [3, 3], padding: "same", filters: 1 };

type Scale = { multiplier: number; shift: number };

/** One filter, written out. */
function single(
  input: number[],
  weights: number[],
  bias: number,
  { multiplier, shift }: Scale,
  shape: Shape,
  activations: Activations = {},
): Arguments {
  return [input, weights, [bias], [multiplier], [shift], paramsOf(shape, activations)];
}

/** A 1 x 1 kernel of weight 1 without zero points: the sums are the input, and only the scaling is tested. */
function scaling(name: string, scale: Scale, sums: number[], expected?: number[]) {
  const shape: Shape = { input: [sums.length, 1, 1], kernel: [1, 1], padding: "same", filters: 1 };
  return { name, args: single(sums, [1], 0, scale, shape), ...(expected && { expected }) };
}

/** The sums come from the biases, one channel each: they may be larger than an input code. */
function scalingOfBiases(name: string, scale: Scale, sums: number[], expected?: number[]) {
  const shape: Shape = { input: [1, 1, 1], kernel: [1, 1], padding: "valid", filters: sums.length };
  const each = (value: number) => sums.map(() => value);
  const args: Arguments = [[0], each(1), sums, each(scale.multiplier), each(scale.shift), paramsOf(shape)];
  return { name, args, ...(expected && { expected }) };
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
  const shape: Shape = { input: [1, 1, 1], kernel: [1, 1], padding: "same", filters: rows.length };
  const column = (at: 0 | 1 | 2 | 3) => rows.map((row) => row[at]);
  const args: Arguments = [[0], rows.map(() => 1), column(0), column(1), column(2), paramsOf(shape)];
  return { name, args, expected: column(3) };
}

function random(name: string, seed: number, shape: Shape, activations: Activations = {}, gain = 1) {
  return { name, args: layer(seed, shape, activations, gain) };
}

const COUNTING = Array.from({ length: 16 }, (_, index) => index + 1);
const ALL_ONES = Array.from({ length: 9 }, () => 1);
const STRIDE_TWO: Shape = { input: [4, 4, 1], kernel: [3, 3], stride: [2, 2], padding: "same", filters: 1 };

const GOOD = single(EDGES, SOBEL, 0, ONE, THREE_BY_THREE, { inputZeroPoint: -10 });

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
      name: "an edge filter with padding",
      args: GOOD,
      expected: [-23, -128, 23, -28, -128, 28, -27, -8, 27],
      note: "Scale 1. Top left, inside the image: 0·(-128+10) + (-2)·(0+10) + 0·(5+10) + (-1)·(-7+10) = -23. Padded positions add nothing. Top middle: 2·(-118) - 2·137 + 15 - 19 = -514, limited to -128.",
    },
    {
      name: "two channels with their own scales",
      args: [
        [10, -20, 127, -128],
        [1, -2, 3, 4, -127, 64, 0, 127],
        [1250, -1250],
        [1759218604, 1099511628],
        [-9, -7],
        paramsOf(
          { input: [1, 1, 4], kernel: [1, 1], padding: "valid", filters: 2 },
          { inputZeroPoint: -5, outputZeroPoint: 10, min: 10 },
        ),
      ],
      expected: [12, 10],
      note: "Sums 15 + 30 + 396 - 492 + 1,250 = 1,199 and -1,905 - 960 + 0 - 15,621 - 1,250 = -19,736; scales 0.0016 and 0.004: r = 2 and -79. A ReLU is fused: its lower limit is the code of 0, z = 10.",
    },
    {
      name: "stride 2 on an even size",
      args: single(COUNTING, ALL_ONES, 0, QUARTER, STRIDE_TWO),
      expected: [14, 12, 18, 14],
      note: "(2 - 1)·2 + 3 - 4 = 1 row of padding in total, so 0 above the image and one below. The sum at the top left is 1+2+3+5+6+7+9+10+11 = 54; 13.5 is rounded to 14.",
    },
  ],
  groups: [
    {
      name: "padding",
      weight: 20,
      cases: [
        {
          name: "edge filter, a quarter",
          args: single(EDGES, SOBEL, 0, QUARTER, THREE_BY_THREE, { inputZeroPoint: -10, outputZeroPoint: 3 }),
          expected: [-3, -126, 9, -4, -63, 10, -4, 1, 10],
        },
        random(
          "zero point at the lower end",
          11,
          { input: [5, 5, 2], kernel: [3, 3], padding: "same", filters: 3 },
          { inputZeroPoint: -128, outputZeroPoint: -20 },
        ),
        random(
          "zero point at the upper end",
          12,
          { input: [4, 7, 1], kernel: [3, 5], padding: "same", filters: 4 },
          { inputZeroPoint: 127, outputZeroPoint: 5 },
        ),
        random(
          "even kernel",
          13,
          { input: [6, 5, 2], kernel: [2, 4], padding: "same", filters: 3 },
          { inputZeroPoint: 9 },
        ),
        random(
          "kernel larger than the image",
          14,
          { input: [2, 3, 2], kernel: [5, 7], padding: "same", filters: 2 },
          {
            inputZeroPoint: -33,
          },
        ),
        random(
          "one pixel",
          15,
          { input: [1, 1, 3], kernel: [3, 3], padding: "same", filters: 5 },
          { inputZeroPoint: 40 },
        ),
      ],
    },
    {
      name: "strides and sizes",
      weight: 20,
      cases: [
        random(
          "stride 2, one side even and one odd",
          21,
          { input: [8, 7, 2], kernel: [3, 3], stride: [2, 2], padding: "same", filters: 3 },
          { inputZeroPoint: -11 },
        ),
        random(
          "different strides",
          22,
          { input: [9, 10, 1], kernel: [3, 3], stride: [1, 3], padding: "same", filters: 4 },
          { inputZeroPoint: 17 },
        ),
        random(
          "stride larger than the kernel",
          23,
          { input: [10, 11, 2], kernel: [2, 2], stride: [4, 3], padding: "same", filters: 2 },
          { inputZeroPoint: -64, outputZeroPoint: 30 },
        ),
        random(
          "no padding",
          24,
          { input: [7, 9, 2], kernel: [3, 2], padding: "valid", filters: 3 },
          { inputZeroPoint: 5 },
        ),
        random(
          "no padding, last rows not reached",
          25,
          { input: [10, 12, 1], kernel: [3, 5], stride: [4, 3], padding: "valid", filters: 3 },
          { inputZeroPoint: -7 },
        ),
        random(
          "the kernel covers the image",
          26,
          { input: [5, 4, 3], kernel: [5, 4], padding: "valid", filters: 6 },
          {
            inputZeroPoint: 2,
          },
        ),
      ],
    },
    {
      name: "scaling and rounding",
      weight: 20,
      cases: [
        scaling("a quarter", QUARTER, [-38, -34, 38, 34, 0], [-10, -9, 10, 9, 0]),
        scaling("a tenth", quantiseMultiplier(0.1), [-35, 35, -5, 5], [-4, 4, -1, 1]),
        scaling("three tenths", quantiseMultiplier(0.3), [-31, 31], [-10, 10]),
        scaling("close to a half after the first rounding", quantiseMultiplier(0.0472), [-10, 10], [-1, 1]),
        scaling("one half, no shift", quantiseMultiplier(0.5), [-5, -3, -1, 1, 3, 5], [-2, -1, 0, 1, 2, 3]),
        scaling("larger than one", quantiseMultiplier(1.5), [-3, 3, 1, -1, 70]),
        scaling(
          "eight times",
          { multiplier: 2 ** 30, shift: 4 },
          [-15, 15, 16, -16, -17],
          [-120, 120, 127, -128, -128],
        ),
        scaling("all sums from -32 to 31, an eighth", quantiseMultiplier(0.125), range(-32, 31)),
        scaling("all sums from -32 to 31, 0.23", quantiseMultiplier(0.23), range(-32, 31)),
        scalingOfBiases(
          "large sums",
          quantiseMultiplier(0.0003),
          [100_000, -100_000, 260_000, -260_000, 423_333, -426_667],
        ),
        scalingOfBiases("known sums", quantiseMultiplier(0.00117), [12_345, -12_345], [14, -14]),
        scalingOfBiases(
          "a scale of zero",
          { multiplier: 0, shift: 0 },
          [MOST.bias, -MOST.bias, 1],
          [0, 0, 0],
        ),
        scalingOfBiases("the smallest scales", { multiplier: 2 ** 31 - 1, shift: -24 }, [
          MOST.bias,
          -MOST.bias,
          8_388_607,
        ]),
        scalingOfBiases("the largest sums", quantiseMultiplier(0.000007), [
          MOST.bias,
          -MOST.bias,
          71_429,
          -71_428,
        ]),
        scalingOfBiases("shift of 31", { multiplier: 2 ** 30, shift: -31 }, [MOST.bias, -MOST.bias, 5]),
        ...ONE_BELOW_A_TIE.map((rows, index) => oneBelowATie(`products near a tie, ${index + 1}`, rows)),
      ],
    },
    {
      name: "channels and limits",
      weight: 20,
      cases: [
        random(
          "ReLU",
          31,
          { input: [6, 6, 3], kernel: [3, 3], padding: "same", filters: 4 },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "ReLU, zero point inside",
          32,
          { input: [6, 5, 2], kernel: [3, 3], padding: "same", filters: 4 },
          { inputZeroPoint: 12, outputZeroPoint: -30, min: -30 },
        ),
        random(
          "ReLU6, both limits inside",
          33,
          { input: [5, 5, 4], kernel: [1, 1], padding: "same", filters: 8 },
          { inputZeroPoint: -3, outputZeroPoint: -50, min: -50, max: 41 },
          2,
        ),
        random(
          "outputs far beyond int8",
          34,
          { input: [6, 4, 3], kernel: [3, 3], padding: "same", filters: 5 },
          { inputZeroPoint: -20, outputZeroPoint: 100 },
          9,
        ),
        random(
          "far below zero after the shift of the zero point",
          35,
          { input: [4, 4, 2], kernel: [2, 2], padding: "valid", filters: 3 },
          { inputZeroPoint: 60, outputZeroPoint: -110 },
          5,
        ),
        random(
          "many channels in, one out",
          36,
          { input: [3, 4, 48], kernel: [3, 3], padding: "same", filters: 1 },
          { inputZeroPoint: 1 },
        ),
        {
          name: "the largest sums of 1,024 weights",
          args: [
            Array.from({ length: 1024 }, (_, index) => (index % 2 === 0 ? 127 : -128)),
            Array.from({ length: 2048 }, (_, index) => (index < 1024 ? 127 : -127)),
            [MOST.bias, -MOST.bias],
            [2 ** 30, 2 ** 30],
            [-17, -18],
            paramsOf(
              { input: [4, 4, 64], kernel: [4, 4], padding: "valid", filters: 2 },
              { inputZeroPoint: -128, outputZeroPoint: -1 },
            ),
          ],
        },
      ],
    },
    {
      name: "layers of real models",
      weight: 20,
      cases: [
        random(
          "image classification, shortcut, a quarter of the image",
          41,
          { input: [16, 16, 16], kernel: [1, 1], stride: [2, 2], padding: "same", filters: 8 },
          { inputZeroPoint: -128, outputZeroPoint: 4 },
        ),
        random(
          "visual wake words, first layer, a third of the image",
          42,
          { input: [32, 32, 3], kernel: [3, 3], stride: [2, 2], padding: "same", filters: 8 },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "keyword spotting, first layer, 16 of 64 filters",
          43,
          { input: [49, 10, 1], kernel: [10, 4], stride: [2, 2], padding: "same", filters: 16 },
          { inputZeroPoint: 83, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "keyword spotting, pointwise, 16 of 64 filters",
          44,
          { input: [25, 5, 64], kernel: [1, 1], padding: "same", filters: 16 },
          { inputZeroPoint: -128, outputZeroPoint: -128, min: -128 },
        ),
        random(
          "image classification, second layer, an eighth of the image",
          45,
          { input: [8, 16, 16], kernel: [3, 3], padding: "same", filters: 8 },
          { inputZeroPoint: -128, outputZeroPoint: 11 },
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
    bad("a weight of -128", 1, [...SOBEL.slice(1), -128]),
    bad("half a weight", 1, [...SOBEL.slice(1), 0.5]),
    bad("no bias", 2, []),
    bad("a bias beyond the limit", 2, [MOST.bias + 1]),
    bad("a multiplier of 32 bits", 3, [2 ** 31]),
    bad("a multiplier that is not normalised", 3, [2 ** 30 - 1]),
    bad("a negative multiplier", 3, [-(2 ** 30)]),
    bad("a shift to the left by five", 4, [5]),
    bad("a shift as text", 4, ["1"]),
    bad("params is null", 5, null),
    badParams("no stride", { strideHeight: undefined }),
    badParams("a stride of 0", { strideWidth: 0 }),
    badParams("an output too small", { outputHeight: 2 }),
    badParams("limits the wrong way round", { activationMin: 5, activationMax: 4 }),
    badParams("a zero point beyond int8", { inputZeroPoint: 128 }),
    {
      name: "too many multiplications",
      args: layer(1, { input: [64, 64, 1], kernel: [5, 5], padding: "same", filters: 4 }),
    },
    {
      name: "a filter too large",
      args: layer(1, { input: [8, 8, 64], kernel: [5, 5], padding: "same", filters: 1 }),
    },
  ],
});

function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
