import { defineTests } from "#problems/schema.ts";
import { MOST, validate } from "./validate.ts";

/** Codes in the order of the table: 0 to 127, then −128 to −1. */
const EVERY_CODE = Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : byte - 256));

function given(name: string, inputScale: number, inputZeroPoint: number, codes: number[]) {
  return { name, args: [inputScale, inputZeroPoint, codes] };
}

/** Codes of a tensor, the same for the same seed (mulberry32). */
function tensor(seed: number, count: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) & 0xff) - 128;
  });
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

/** Scale 4: the real numbers are multiples of 4, so only three entries lie between the ends. */
function coarseTable(): number[] {
  const table: number[] = Array.from({ length: 256 }, (_, byte) => (byte < 128 ? 127 : -128));
  table[0] = 0; // σ(0) = 1/2, 128 steps
  table[1] = 123; // σ(4) = 0.98201, 251.40 steps
  table[255] = -123; // σ(−4) = 0.01799, 4.60 steps
  return table;
}

export default defineTests({
  samples: [
    {
      ...given("a coarse input", 4, 0, [0, 1, -1, 2, -2, 127]),
      expected: { table: coarseTable(), output: [0, 123, -123, 127, -128, 127] },
      note: "Code 1 stands for 4: 256 σ(4) = 251.40, code 251 - 128 = 123. Code -1 is entry 255. Code 2 stands for 8: 255.91 rounds to 256, and 128 is limited to 127.",
    },
    {
      ...given("a zero point of 2", 4, 2, [2, 3, 1, 0, -128, 127]),
      expected: {
        // The same values two codes further up.
        table: [
          -128,
          -123,
          0,
          123,
          ...coarseTable().slice(2, 126),
          ...coarseTable().slice(128, 254),
          -128,
          -128,
        ],
        output: [0, 123, -123, -128, -128, 127],
      },
      note: "Code 2 stands for 0 now, and code 1 for -4.",
    },
  ],
  groups: [
    {
      name: "worked values",
      weight: 20,
      cases: [
        given("a sixteenth, the whole table", 1 / 16, 0, [-128, -64, -16, 0, 16, 64, 127]),
        given("a sixteenth, negative codes", 1 / 16, 0, [-1, -2, -3, -100, -127]),
        given("a tenth", 0.1, 0, [-40, 40, -41, 41]),
        given("no codes to look up", 0.0784313725490196, 0, []),
      ],
    },
    {
      name: "zero points",
      weight: 20,
      cases: [
        given("below 0", 0.1, -5, [-5, -4, -6, 0, 100]),
        given("above 0", 0.05, 17, [17, 18, 16, 0, -17]),
        given("at the lower end", 0.02, -128, [-128, -127, 0, 127]),
        given("at the upper end", 1 / 32, 127, [127, 126, 0, -1, -128]),
        given("one and a half steps of the output", 0.0235294117647059, -43, [-43, 0, 43]),
      ],
    },
    {
      name: "both ends",
      weight: 20,
      cases: [
        given("steps of one", 1, 0, [5, 6, 7, -5, -6, -7]),
        given("steps of one, zero point 100", 1, 100, [100, 107, 93, -128, 127]),
        given("steps of eight", MOST.scale, 0, [1, -1, 127, -128]),
        given("steps of eight, zero point -128", MOST.scale, -128, [-128, -127, 127, 0]),
        given("steps of eight, zero point 127", MOST.scale, 127, [127, 126, -128, 0]),
        given("the largest value not quite at the end", 0.045, -2, [127, 126, 125, -128]),
      ],
    },
    {
      name: "fine inputs",
      weight: 15,
      cases: [
        given("a thousandth", 0.00101, 0, [0, 3, -3, 127, -128]),
        given("a flat table", 0.000146, 0, [0, 100, -100, 127, -128]),
        given("a flat table, zero point 127", 0.000146, 127, [127, 0, -128]),
        given("0.0039", 0.003939, -128, [-128, -1, 0, 1, 127]),
      ],
    },
    {
      name: "whole tensors",
      weight: 25,
      cases: [
        given("every code once", 0.09, 3, EVERY_CODE),
        given("2,048 codes", 0.0784313725490196, -11, tensor(1, MOST.codes)),
        given("2,048 codes, steep", 0.7, 0, tensor(2, MOST.codes)),
        given("2,048 codes, zero point at the lower end", 0.0411, -128, tensor(3, MOST.codes)),
        given("2,048 codes, zero point at the upper end", 0.0125, 127, tensor(4, MOST.codes)),
        given(
          "one code, 2,048 times",
          0.03,
          -60,
          Array.from({ length: MOST.codes }, () => -61),
        ),
        given("a single code", 0.06, 9, [-128]),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("no codes", 0.1, 0),
    bad("a scale of 0", 0, 0, [1]),
    bad("a negative scale", -0.1, 0, [1]),
    bad("a scale that is NaN", NaN, 0, [1]),
    bad("a scale beyond the limit", 9, 0, [1]),
    bad("a scale below the limit", 1e-5, 0, [1]),
    bad("a zero point beyond int8", 0.1, 128, [1]),
    bad("a fraction as zero point", 0.1, 0.5, [1]),
    bad("a code beyond int8", 0.1, 0, [128]),
    bad("a byte instead of a code", 0.1, 0, [255]),
    bad("a fraction among the codes", 0.1, 0, [0.5]),
    bad("codes as text", 0.1, 0, "12"),
    bad(
      "too many codes",
      0.1,
      0,
      Array.from({ length: MOST.codes + 1 }, () => 0),
    ),
  ],
});
