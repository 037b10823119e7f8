import { defineTests } from "#problems/schema.ts";
import { sparseValues, valuesAround } from "./generate.ts";
import {
  ANOMALY_DETECTION_INPUT,
  ANOMALY_DETECTION_OUTPUT,
  IMAGE_CLASSIFICATION_INPUT,
  KEYWORD_SPOTTING_INPUT,
  type Parameters,
  SOFTMAX_OUTPUT,
  STREAMING_WAKE_WORD_INPUT,
  VISUAL_WAKE_WORDS_INPUT,
} from "./mlperf-tiny.ts";
import { MOST, validate } from "./validate.ts";

/** A sixteenth: with this step every quotient, and so every tie, is exact in float64. */
const STEP = 1 / 16;
const TIES = [0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 63.5, -63.5].map((steps) => steps * STEP);

function given(name: string, min: number, max: number, values: number[] = []) {
  return { name, args: [min, max, values] };
}

/** A case whose scale, zero point and codes are known beforehand. */
function golden(
  name: string,
  [min, max]: [number, number],
  { scale, zeroPoint }: Parameters,
  codes: [value: number, code: number][],
) {
  const restored = codes.map(([, code]) => scale * (code - zeroPoint));
  const expected = { scale, zeroPoint, codes: codes.map(([, code]) => code), restored };
  return {
    ...given(
      name,
      min,
      max,
      codes.map(([value]) => value),
    ),
    expected,
  };
}

/** The range that a tensor of a real model covers: calibration must lead back to its parameters. */
function ofModel(name: string, { scale, zeroPoint }: Parameters) {
  const min = scale * (-128 - zeroPoint);
  const max = scale * (127 - zeroPoint);
  const past = max + 10.2 * scale;
  return golden(name, [min, max], { scale, zeroPoint }, [
    [min, -128],
    [0, zeroPoint],
    [max - 0.3 * scale, 127],
    [max - 7.2 * scale, 120],
    [past, 127],
  ]);
}

function refused(name: string, min: number, max: number, values: number[] = []) {
  return { ...given(name, min, max, values), error: true as const };
}

/** A range of 255 steps of a sixteenth whose lower end is `steps` steps below 0. */
function below(name: string, steps: number, values: number[]) {
  return given(name, -steps * STEP, (255 - steps) * STEP, values);
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

export default defineTests({
  samples: [
    {
      ...golden("more above 0 than below", [-0.5, 3.5], { scale: 0.01568627450980392, zeroPoint: -96 }, [
        [-0.5, -128],
        [0, -96],
        [1, -32],
        [3.5, 127],
        [6.25, 127],
      ]),
      note: "s = 4 / 255; z = round(-128 + 31.875) = -96. The value 1 is 63.75 steps: 64 - 96 = -32, restored as 64 s = 1.003922. 6.25 saturates.",
    },
    {
      ...golden("output of a ReLU6", [0, 6], { scale: 0.023529411764705882, zeroPoint: -128 }, [
        [0, -128],
        [2, -43],
        [6, 127],
        [10, 127],
      ]),
      note: "s = 6 / 255. No code is spent on negative values: 0 is the lowest code, -128. The value 2 is 85 steps: 85 - 128 = -43.",
    },
    {
      ...given("a step of one sixteenth", -4, 11.9375, [0, 0.3, -0.3, -3.99, 11.9]),
      note: "s = 15.9375 / 255 = 1/16, z = -128 + 64 = -64. 0.3 is 4.8 steps: 5 - 64 = -59, restored as 5/16; -0.3 becomes -5 - 64 = -69.",
    },
  ],
  groups: [
    {
      name: "ranges that do not contain 0",
      weight: 20,
      cases: [
        golden("all values positive", [2, 10], { scale: 0.0392156862745098, zeroPoint: -128 }, [
          [2, -77],
          [0, -128],
          [10, 127],
          [4, -26],
          [16, 127],
        ]),
        golden("all values negative", [-6, -1], { scale: 0.023529411764705882, zeroPoint: 127 }, [
          [-6, -128],
          [0, 127],
          [-1, 84],
          [-2.3333333333333335, 28],
          [-0.5, 106],
        ]),
        given("a narrow range far from 0", 20.1, 20.9, [20.1, 20.5, 20.9, 0, -1]),
        given("a constant above 0", 5.1, 5.1, [5.1, 0, 1, 9]),
        given("a constant below 0", -0.7, -0.7, [-0.7, 0, -0.2, 0.3]),
        given("just above 0", 0.001, 8.001, [0.001, 0, 4, 8.001]),
      ],
    },
    {
      name: "rounding",
      weight: 20,
      cases: [
        below("zero point 0", 128, TIES),
        below("zero point far below 0", 28, TIES),
        below(
          "zero point far above 0",
          228,
          TIES.map((value) => value - 4),
        ),
        golden("from -1 to 1", [-1, 1], { scale: 0.00784313725490196, zeroPoint: -1 }, [
          [-1, -128],
          [0, -1],
          [1, 127],
          [2.5, 127],
        ]),
        below("a little more above 0", 126.5, [0, 0.3, -0.3]),
        below("a little more below 0", 128.5, [0, 0.2, -0.2]),
        below("below 0 by one more step", 129.5, [0, 0.1, -0.1]),
        golden("from -1 to 3", [-1, 3], { scale: 0.01568627450980392, zeroPoint: -64 }, [
          [-1, -128],
          [0, -64],
          [3, 127],
          [0.6666666666666666, -21],
          [5.5, 127],
        ]),
      ],
    },
    {
      name: "values outside the range",
      weight: 15,
      cases: [
        given("a little outside", -2, 3, [-2.05, -2.5, 3.05, 3.5]),
        given("twice the range", -1.5, 2.5, [-3, -9.1, 5, 11.3]),
        given("outliers of a sensor", -0.9, 0.8, [1e6, -1e6, 0.1, 32_767, -32_768]),
        given("beyond 32 bits", -1, 2, [3e9, -3e9, 5e12, -5e12, MOST.value, -MOST.value]),
        given("a spike on a quiet channel", -0.001, 0.002, [40_000, -40_000, 0.0011, 0.0005]),
        given("all negative, seen positive", 0, 4, [-0.1, -1, -300]),
      ],
    },
    {
      name: "empty and meaningless ranges",
      weight: 15,
      cases: [
        given("only zeros seen", 0, 0, [0]),
        given("only zeros seen, other values later", 0, 0, [0, 0.4, 3, -3.2, 1000, -1000]),
        given("no values to quantise", -3.1, 0.4),
        refused("min greater than max", 1, -1, [0]),
        refused("min greater than max, both positive", 7, 3, [5]),
        refused("a calibrator that has seen nothing", Infinity, -Infinity),
        refused("min is NaN", NaN, 1, [0.5]),
        refused("max is NaN", -1, NaN, [0.5]),
        refused("max is infinite", -2, Infinity, [0.5]),
        refused("min is infinite", -Infinity, 2),
      ],
    },
    {
      name: "tensors of real models",
      weight: 15,
      cases: [
        ofModel("keyword spotting, MFCC input", KEYWORD_SPOTTING_INPUT),
        ofModel("visual wake words, image input", VISUAL_WAKE_WORDS_INPUT),
        ofModel("image classification, image input", IMAGE_CLASSIFICATION_INPUT),
        ofModel("anomaly detection, spectrogram input", ANOMALY_DETECTION_INPUT),
        ofModel("anomaly detection, output", ANOMALY_DETECTION_OUTPUT),
        ofModel("streaming wake word, log-mel input", STREAMING_WAKE_WORD_INPUT),
        ofModel("softmax output", SOFTMAX_OUTPUT),
      ],
    },
    {
      name: "large",
      weight: 15,
      cases: [
        given("5,000 values", -2.7, 4.4, valuesAround(1, MOST.values, -2.7, 4.4)),
        given("5,000 values, all negative range", -9.3, -2.2, valuesAround(2, MOST.values, -9.3, -2.2)),
        given("a very wide range", -3e8, MOST.range, valuesAround(3, 1000, -3e8, MOST.range)),
        given("a very narrow range", -2e-9, 5e-9, valuesAround(4, 1000, -2e-9, 5e-9)),
        given("mostly close to 0", -5.4, 1.7, sparseValues(5, 2000, 7.1 / 255)),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("no values", -1, 1),
    bad("a range as text", "-1", 1, []),
    bad("max is null", -1, null, []),
    bad("a range beyond the limit", -2e9, 1, []),
    bad("a range narrower than the limit", -1e-12, 1e-12, [0]),
    bad("values not a list", -1, 1, 3),
    bad("NaN among the values", -1, 1, [0, NaN]),
    bad("text among the values", -1, 1, [0, "1"]),
    bad("a value beyond the limit", -1, 1, [2e15]),
    bad(
      "too many values",
      -1,
      1,
      Array.from({ length: MOST.values + 1 }, () => 0),
    ),
  ],
});
