import { defineTests } from "#problems/schema.ts";
import { type Layer, layer } from "./generate.ts";
import type { DenseParams } from "./solution.ts";
import { validate } from "./validate.ts";

type Scale = [multiplier: number, shift: number];
type Rest = Partial<Omit<DenseParams, "inputs" | "outputs" | "batches">>;

const HALF = 2 ** 30; // 0.5 in fixed point
/** A layer whose every step is known: scales 0.0016 and 0.004 of the sums. */
const WORKED: { vectors: number[][]; rows: number[][]; bias: number[]; scales: Scale[] } = {
  vectors: [[10, -20, 127, -128]],
  rows: [
    [1, -2, 3, 4],
    [-127, 64, 0, 127],
  ],
  bias: [1250, -1250],
  scales: [
    [1_759_218_604, -9],
    [1_099_511_628, -7],
  ],
};

/** A layer from its vectors, rows of weights, biases and scales. */
function dense(
  name: string,
  { vectors, rows, bias, scales }: typeof WORKED,
  rest: Rest = {},
): { name: string; args: Layer } {
  const params = {
    batches: vectors.length,
    inputs: rows[0]?.length ?? 0,
    outputs: rows.length,
    inputZeroPoint: 0,
    outputZeroPoint: 0,
    activationMin: -128,
    activationMax: 127,
    ...rest,
  };
  const [multipliers, shifts] = [scales.map(([multiplier]) => multiplier), scales.map(([, shift]) => shift)];
  return { name, args: [vectors.flat(), rows.flat(), bias, multipliers, shifts, params] };
}

/** One input that is 0, so that the sums are the biases: what is tested is the scale. */
function sums(name: string, bias: number[], scale: Scale, rest: Rest = {}) {
  const rows = bias.map(() => [1]);
  return dense(name, { vectors: [[0]], rows, bias, scales: bias.map(() => scale) }, rest);
}

function real(
  name: string,
  seed: number,
  [inputs, outputs, batches]: [number, number, number],
  [inputZeroPoint, outputZeroPoint]: [number, number],
  isRelu = false,
) {
  const activationMin = isRelu ? outputZeroPoint : -128;
  const rest = { inputZeroPoint, outputZeroPoint, activationMin, activationMax: 127 };
  return { name, args: layer(seed, { inputs, outputs, batches }, rest) };
}

function bad(name: string, change: (layer: Layer) => unknown[]) {
  return { name, args: change(structuredClone(dense(name, WORKED).args)) };
}

/** The worked layer with other parameters. */
function withParams(change: Record<string, unknown>): (layer: Layer) => unknown[] {
  return ([input, weights, bias, multipliers, shifts, params]) => [
    input,
    weights,
    bias,
    multipliers,
    shifts,
    { ...params, ...change },
  ];
}

/** The worked layer with one argument replaced. */
function withArgument(index: number, value: unknown): (layer: Layer) => unknown[] {
  return (args) => args.map((one, at) => (at === index ? value : one));
}

export default defineTests({
  samples: [
    {
      ...dense("two outputs", WORKED, { inputZeroPoint: -5, outputZeroPoint: 10 }),
      expected: { foldedBias: [1280, -930], output: [12, -69] },
      note: "Row 1 adds up to 6: 1250 + 5 · 6 = 1280. The codes as they are add 10 + 40 + 381 - 512 = -81, so a = 1199, times 0.0016 is 1.92: y = 2, code 12.",
    },
    {
      ...dense("two outputs, ReLU", WORKED, { inputZeroPoint: -5, outputZeroPoint: 10, activationMin: 10 }),
      expected: { foldedBias: [1280, -930], output: [12, 10] },
      note: "The second sum, -19736, gives -79 and code -69. The real number 0 has code 10, so the ReLU's limit is 10.",
    },
    {
      ...dense(
        "a batch of two",
        {
          vectors: [[40], [-36]],
          rows: [[1], [-1]],
          bias: [0, 0],
          scales: [
            [HALF, -1],
            [HALF, -1],
          ],
        },
        { inputZeroPoint: 2 },
      ),
      expected: { foldedBias: [-2, 2], output: [10, -10, -10, 10] },
      note: "All sums are 38 or -38, times a quarter: h = ±19, and ±19 / 2 = ±9.5 goes away from zero.",
    },
  ],
  groups: [
    {
      name: "zero points and the folded bias",
      weight: 20,
      cases: [
        dense("no input zero point", WORKED, { outputZeroPoint: 10 }),
        dense("lowest input zero point", WORKED, { inputZeroPoint: -128, outputZeroPoint: -4 }),
        dense("highest input zero point", WORKED, { inputZeroPoint: 127, outputZeroPoint: 60 }),
        dense(
          "every input is the real 0",
          { ...WORKED, vectors: [[-77, -77, -77, -77]] },
          { inputZeroPoint: -77, outputZeroPoint: 3 },
        ),
        dense(
          "rows that add up to 0",
          {
            ...WORKED,
            rows: [
              [5, -5, 9, -9],
              [-127, 127, -1, 1],
            ],
          },
          { inputZeroPoint: 33, outputZeroPoint: 33 },
        ),
        real("nine odd inputs", 3, [9, 7, 1], [-101, 17]),
      ],
    },
    {
      name: "rows, vectors and scales of their own",
      weight: 20,
      cases: [
        real("more outputs than inputs", 5, [3, 8, 1], [4, -9]),
        real("more inputs than outputs", 7, [13, 2, 1], [-3, 0]),
        real("one input", 9, [1, 5, 3], [20, 1]),
        real("one output", 11, [31, 1, 4], [-128, -128]),
        real("five vectors", 13, [6, 4, 5], [89, 96]),
        dense(
          "the same row with three scales",
          {
            vectors: [
              [50, -30],
              [-100, 90],
            ],
            rows: [
              [10, 7],
              [10, 7],
              [10, 7],
            ],
            bias: [40, 40, 40],
            scales: [
              [HALF, -1],
              [1_288_490_189, -1],
              [HALF, -3],
            ],
          },
          { inputZeroPoint: 1, outputZeroPoint: 5 },
        ),
      ],
    },
    {
      name: "activations and both ends",
      weight: 15,
      cases: [
        sums("a ReLU above code 0", [-400, -4, 0, 4, 200, 900], [HALF, -1], {
          outputZeroPoint: 20,
          activationMin: 20,
        }),
        sums("a ReLU below code 0", [-400, -4, 0, 4, 200, 900], [HALF, -1], {
          outputZeroPoint: -90,
          activationMin: -90,
        }),
        sums("limits on both sides", [-400, -100, 0, 100, 400], [HALF, -1], {
          outputZeroPoint: -20,
          activationMin: -20,
          activationMax: 40,
        }),
        sums("far past both ends", [2 ** 29, -(2 ** 29), 70_000, -70_000], [HALF, 0], { outputZeroPoint: 7 }),
        sums("zero point at the lower end", [1000, 600, 512, 508, -4], [HALF, -1], { outputZeroPoint: -128 }),
        sums("one code only", [-50, 0, 50], [HALF, -1], { activationMin: 3, activationMax: 3 }),
      ],
    },
    {
      name: "rounding",
      weight: 20,
      cases: [
        sums("ties at a half", [1, -1, 3, -3, 101, -101], [HALF, 0]),
        sums("a quarter of odd sums", [1, -1, 3, -3, 5, -5, 7, -7], [HALF, -1]),
        sums("ties at an eighth", [4, -4, 12, -12, 20, -20], [HALF, -2], { outputZeroPoint: 2 }),
        sums("a tenth", [5, -5, 35, -35, 15, -15, 4, -4], [1_717_986_918, -3]),
        sums("three tenths", [31, -31, 1, -1, 5, -5], [1_288_490_189, -1], { outputZeroPoint: -1 }),
        sums("three, to the left", [1, -1, 3, -3, 30, -30], [1_610_612_736, 2]),
        sums("almost sixteen, to the left", [1, -1, 3, -3, 7, -7], [2_147_483_647, 4], {
          outputZeroPoint: 4,
        }),
        sums("two and a half, to the left", [1, -1, 3, -3, 33, -33], [1_342_177_280, 2]),
        sums("a scale of 0", [1000, -1000, 0], [0, 0], { outputZeroPoint: -66 }),
        {
          ...sums("large sums near a tie", [449_489_412], [1_783_447_421, -23], { outputZeroPoint: -9 }),
          expected: { foldedBias: [449_489_412], output: [35] },
        },
        {
          ...sums("large sums near a tie, twice", [82_351_960, 82_351_960], [1_510_734_397, -19], {
            outputZeroPoint: -100,
          }),
          expected: { foldedBias: [82_351_960, 82_351_960], output: [10, 10] },
        },
      ],
    },
    {
      name: "sums that need 32 bits",
      weight: 10,
      cases: [
        dense(
          "1,024 products of the largest",
          {
            vectors: [Array.from({ length: 1024 }, () => -128)],
            rows: [Array.from({ length: 1024 }, () => -127), Array.from({ length: 1024 }, () => 127)],
            bias: [3, -3],
            scales: [
              [1_900_000_001, -18],
              [1_900_000_001, -18],
            ],
          },
          { inputZeroPoint: 127, outputZeroPoint: 1 },
        ),
        dense(
          "a large bias and small products",
          {
            vectors: [
              [3, -5, 7],
              [100, 90, -80],
            ],
            rows: [
              [1, 1, 1],
              [1, -1, 2],
            ],
            bias: [2 ** 28 + 1, -(2 ** 28) - 3],
            scales: [
              [HALF, -21],
              [HALF, -21],
            ],
          },
          { inputZeroPoint: -1 },
        ),
        dense(
          "either side of a large tie",
          {
            vectors: [[3], [0], [-3]],
            rows: [[1], [-1]],
            bias: [5 * 2 ** 24, -5 * 2 ** 24],
            scales: [
              [HALF, -24],
              [HALF, -24],
            ],
          },
          { outputZeroPoint: -2 },
        ),
        dense(
          "either side of a larger tie",
          {
            vectors: [
              [1, -5],
              [0, 0],
              [-1, 5],
            ],
            rows: [
              [1, 1],
              [-2, -1],
            ],
            bias: [33 * 2 ** 22, 35 * 2 ** 22],
            scales: [
              [HALF, -22],
              [HALF, -22],
            ],
          },
          { outputZeroPoint: 9 },
        ),
        sums("sums at 16 bits", [32_767, 32_768, -32_768, -32_769, 65_536], [HALF, -9]),
      ],
    },
    {
      name: "layers as large as real ones",
      weight: 15,
      cases: [
        real("keyword spotting, 64 to 12", 17, [64, 12, 1], [-128, 11]),
        real("streaming wake word, 32 to 3", 19, [32, 3, 1], [-128, 4]),
        real("visual wake words, 256 to 2", 23, [256, 2, 4], [-128, -2]),
        real("anomaly detection, 128 to 8", 29, [128, 8, 2], [-128, -128], true),
        real("anomaly detection, 128 to 128, 12 vectors", 31, [128, 128, 12], [-128, -120], true),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("an argument missing", (args) => args.slice(0, 5)),
    bad("no parameters", withArgument(5, null)),
    bad("an input too few", withArgument(0, [10, -20, 127])),
    bad("an input beyond int8", withArgument(0, [10, -20, 128, 0])),
    bad("a weight of -128", withArgument(1, [1, -2, 3, 4, -128, 64, 0, 127])),
    bad("weights as text", withArgument(1, "12345678")),
    bad("a bias beyond the limit", withArgument(2, [2 ** 29 + 1, 0])),
    bad("a fraction as bias", withArgument(2, [0.5, 0])),
    bad("a multiplier that is not normalised", withArgument(3, [2 ** 30 - 1, 2 ** 30])),
    bad("a multiplier beyond int32", withArgument(3, [2 ** 31, 2 ** 30])),
    bad("a shift too far to the left", withArgument(4, [5, 0])),
    bad("no outputs", withParams({ outputs: 0 })),
    bad("more vectors than inputs", withParams({ batches: 2 })),
    bad("a zero point beyond int8", withParams({ inputZeroPoint: 128 })),
    bad("limits swapped", withParams({ activationMin: 5, activationMax: 4 })),
    bad("sums that leave 32 bits", ([input, weights, , multipliers, , params]) => [
      input,
      weights,
      [2 ** 29, 0],
      multipliers,
      [3, 0],
      params,
    ]),
  ],
});
