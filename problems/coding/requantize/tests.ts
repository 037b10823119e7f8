import { defineTests } from "#problems/schema.ts";
import { layerSums, sumsAtTies } from "./generate.ts";
import { INT32, MOST, validate } from "./validate.ts";

const SINGLE = true;
const DOUBLE = false;

function given(name: string, sums: number[], multiplier: number, zeroPoint: number, single: boolean) {
  return { name, args: [sums, multiplier, zeroPoint, single] };
}

/** A case whose multiplier in fixed point is known beforehand, with a few sums to either side of 0. */
function multiplier(name: string, real: number, [q, shift]: [number, number]) {
  const sums = real === 0 ? [1, -1, INT32.high] : [0];
  const codes = sums.map(() => 3);
  return { ...given(name, sums, real, 3, DOUBLE), expected: { multiplier: q, shift, codes } };
}

/** `sum` times a multiplier given in fixed point. Every float64 holds such a multiplier exactly. */
function product(name: string, [sum, q, shift]: [number, number, number], code: number, single: boolean) {
  const zeroPoint = -70;
  return {
    ...given(name, [sum], q * 2 ** (shift - 31), zeroPoint, single),
    expected: { multiplier: q, shift, codes: [Math.min(127, code + zeroPoint)] },
  };
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

export default defineTests({
  samples: [
    {
      ...given("a quarter, double rounding", [38, -38, 34, -34, 3], 0.25, 0, DOUBLE),
      expected: { multiplier: 1073741824, shift: -1, codes: [10, -10, 9, -9, 1] },
      note: "q = 2^30, n = -1, so h is half of x. -38: h = -19, and -19 / 2 = -9.5 goes away from zero, to -10.",
    },
    {
      ...given("a quarter, single rounding", [38, -38, 34, -34, 3], 0.25, 0, SINGLE),
      expected: { multiplier: 1073741824, shift: -1, codes: [10, -9, 9, -8, 1] },
      note: "The same sums. -38 / 4 = -9.5 is rounded once, and the tie goes up, to -9.",
    },
    {
      ...given("rounded twice", [10, -10, 31, 1000], 0.0472, 5, DOUBLE),
      expected: { multiplier: 1621779651, shift: -4, codes: [6, 4, 6, 52] },
      note: "10 · 0.0472 is 0.472, nearer to 0 than to 1. But h = round(7.552) = 8, and 8 / 16 is a tie: y = 1, code 6.",
    },
    {
      ...given("a multiplier above 1", [100, -3, 0, 60], 1.5, -20, DOUBLE),
      expected: { multiplier: 1610612736, shift: 1, codes: [127, -24, -20, 70] },
      note: "n = 1 shifts to the left. -3 · 1.5 = -4.5 is a tie of the first step: it goes up, to -4. 150 - 20 saturates.",
    },
  ],
  groups: [
    {
      name: "multipliers in fixed point",
      weight: 20,
      cases: [
        multiplier("a quarter", 0.25, [1073741824, -1]),
        multiplier("one", 1, [1073741824, 1]),
        multiplier("0.0003", 0.0003, [1319413953, -11]),
        multiplier("0.00117", 0.00117, [1286428604, -9]),
        multiplier("one and a half", 1.5, [1610612736, 1]),
        multiplier("a little below one", 0.9999999999, [1073741824, 1]),
        multiplier("a little below a sixteenth", 0.0624999999999, [1073741824, -3]),
        multiplier("nothing", 0, [0, 0]),
        multiplier("the largest", 65_536, [1073741824, 17]),
        multiplier("40,000.3", 40_000.3, [1310729830, 16]),
        // The next two lie half way between two whole numbers q.
        multiplier("between two integers", 0.5 + 2 ** -32, [1073741825, 0]),
        multiplier("between two integers, smaller", 2 ** -7 + 5 * 2 ** -38, [1073741827, -6]),
        multiplier("far too small", 1e-12, [0, 0]),
        multiplier("the smallest allowed", 1e-30, [0, 0]),
        multiplier("2 to the power of -31", 2 ** -31, [1073741824, -30]),
        multiplier("2 to the power of -32", 2 ** -32, [1073741824, -31]),
        multiplier("just below 2 to the power of -32", 2 ** -32 - 2 ** -60, [0, 0]),
        multiplier("next below 2 to the power of -32", 2 ** -32 * (1 - 2 ** -53), [1073741824, -31]),
        multiplier("almost 2 to the power of -32", 2 ** -32 * (1 - 2 ** -40), [1073741824, -31]),
      ],
    },
    {
      name: "double rounding",
      weight: 20,
      cases: [
        given("ties at a half", [1, -1, 3, -3, 5, -5, 7, -7], 0.5, 0, DOUBLE),
        given("ties at an eighth", [4, -4, 12, -12, 20, -20, 28, -28], 0.125, 1, DOUBLE),
        {
          ...given("a tenth", [5, -5, 35, -35, 15, -15], 0.1, 0, DOUBLE),
          expected: { multiplier: 1717986918, shift: -3, codes: [1, -1, 4, -4, 2, -2] },
        },
        {
          ...given("three tenths", [31, -31, 1, -1, 5, -5], 0.3, 0, DOUBLE),
          expected: { multiplier: 1288490189, shift: -1, codes: [10, -10, 1, -1, 2, -2] },
        },
        given("not shifted at all", [1, -1, 2, -2, 3, -3, 101, -101], 0.75, -4, DOUBLE),
        given("a shift of 20", sumsAtTies(3, 60, 2 ** -21), 2 ** -21, 0, DOUBLE),
        given("sums near ties", sumsAtTies(4, 200, 2 ** -9), 2 ** -9, 11, DOUBLE),
      ],
    },
    {
      name: "single rounding",
      weight: 15,
      cases: [
        given("ties at a half", [1, -1, 3, -3, 5, -5, 7, -7], 0.5, 0, SINGLE),
        given("ties at an eighth", [4, -4, 12, -12, 20, -20, 28, -28], 0.125, 1, SINGLE),
        {
          ...given("a tenth", [5, -5, 35, -35, 15, -15], 0.1, 0, SINGLE),
          expected: { multiplier: 1717986918, shift: -3, codes: [0, 0, 3, -3, 1, -1] },
        },
        {
          ...given("0.0472", [10, -10, 11, -11], 0.0472, 0, SINGLE),
          expected: { multiplier: 1621779651, shift: -4, codes: [0, 0, 1, -1] },
        },
        given("above one", [1, -1, 3, -3, 33, -33], 2.5, 0, SINGLE),
        given("a shift of 20", sumsAtTies(3, 60, 2 ** -21), 2 ** -21, 0, SINGLE),
      ],
    },
    {
      name: "zero points, both ends and left shifts",
      weight: 15,
      cases: [
        given("past both ends", [12_800, -12_800, 12_700, -12_850, 12_650], 0.01, 0, DOUBLE),
        given("zero point at the lower end", [12_800, 30_000, -1, 25_540, 25_460], 0.01, -128, DOUBLE),
        given("zero point at the upper end", [-12_800, -30_000, 1, -25_540, -25_460], 0.01, 127, SINGLE),
        given("far past both ends", [500_000, -500_000, 76_000, -76_000, 25_600], 0.01, 4, SINGLE),
        given("five to the left", [1, -1, 3, -3, 4, -4], 21.3, -6, DOUBLE),
        given("sixteen to the left", [1, -1, 0, 40_000, -40_000, 32_768, -32_768], 40_000.3, 0, DOUBLE),
        given(
          "sixteen to the left, once",
          [1, -1, 0, 40_000, -40_000, 65_536, INT32.low],
          40_000.3,
          0,
          SINGLE,
        ),
        given(
          "large sums, two to the left",
          [2 ** 30, -(2 ** 30), 2 ** 29 + 1, INT32.low, 7],
          3.3,
          0,
          DOUBLE,
        ),
      ],
    },
    {
      name: "sums of 32 bits",
      weight: 15,
      cases: [
        {
          ...given(
            "both ends of int32, smallest multiplier",
            [INT32.low, INT32.high, 0],
            2 ** -32,
            0,
            DOUBLE,
          ),
          expected: { multiplier: 1073741824, shift: -31, codes: [-1, 1, 0] },
        },
        {
          ...given("both ends of int32, once", [INT32.low, INT32.high, 0], 2 ** -32, 0, SINGLE),
          expected: { multiplier: 1073741824, shift: -31, codes: [0, 0, 0] },
        },
        given("both ends of int32, 2 to the power of -24", [INT32.low, INT32.high], 2 ** -24, 0, DOUBLE),
        product("a product of 58 bits", [146_064_831, 1_691_954_373, -19], 219, SINGLE),
        product("a product of 61 bits", [1_601_701_988, 1_085_338_889, -23], 96, SINGLE),
        product("a product of 60 bits", [531_559_650, 1_965_602_757, -25], 14, SINGLE),
        product("a product of 58 bits, twice", [129_242_994, 1_563_713_637, -19], 179, DOUBLE),
        product("a product of 62 bits, twice", [1_993_326_933, 1_604_130_101, -23], 177, DOUBLE),
        product("a product of 58 bits, shifted by 25", [134_191_567, 1_342_438_933, -25], 2, DOUBLE),
      ],
    },
    {
      name: "whole layers",
      weight: 15,
      cases: [
        given("4,096 sums, double rounding", layerSums(1, MOST.accumulators, 0.0012), 0.0012, -9, DOUBLE),
        given("4,096 sums, single rounding", layerSums(1, MOST.accumulators, 0.0012), 0.0012, -9, SINGLE),
        given("4,096 sums below 534", layerSums(2, MOST.accumulators, 0.3), 0.3, 20, DOUBLE),
        given("4,096 large sums", layerSums(5, MOST.accumulators, 7e-8), 7e-8, 0, DOUBLE),
        given("2,000 ties", sumsAtTies(6, 2000, 2 ** -13), 2 ** -13, 0, SINGLE),
        given("no sums", [], 0.01, 0, SINGLE),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("no mode", [1], 0.5, 0),
    bad("sums not a list", 5, 0.5, 0, true),
    bad("a sum beyond 32 bits", [2 ** 31], 0.5, 0, true),
    bad("a sum below 32 bits", [-(2 ** 31) - 1], 0.5, 0, true),
    bad("a fraction among the sums", [1.5], 0.5, 0, true),
    bad("text among the sums", ["1"], 0.5, 0, true),
    bad(
      "too many sums",
      Array.from({ length: MOST.accumulators + 1 }, () => 0),
      0.5,
      0,
      true,
    ),
    bad("a negative multiplier", [1], -0.5, 0, true),
    bad("a multiplier that is NaN", [1], NaN, 0, true),
    bad("a multiplier too large", [1], 65_537, 0, true),
    bad("a multiplier smaller than allowed", [1], 1e-31, 0, true),
    bad("a zero point beyond int8", [1], 0.5, 128, true),
    bad("a mode as a number", [1], 0.5, 0, 1),
  ],
});
