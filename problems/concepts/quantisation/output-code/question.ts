import { count } from "#problems/question/format.ts";
import { integer, oneOf, oneWordOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

type Layer = {
  accumulator: number;
  inputScale: number;
  weightScale: number;
  outputScale: number;
  zeroPoint: number;
  activation: string;
};

const RELU = "a fused ReLU";

function scaled({ accumulator, inputScale, weightScale, outputScale }: Layer): number {
  return (accumulator * inputScale * weightScale) / outputScale;
}

function lowest({ activation, zeroPoint }: Layer): number {
  return activation === RELU ? Math.max(-128, zeroPoint) : -128;
}

function written(layer: Layer, low = lowest(layer), zeroPoint = layer.zeroPoint): number {
  return Math.min(127, Math.max(low, Math.round(scaled(layer)) + zeroPoint));
}

/** The value of a mistake, where it makes a difference. */
function unlike(value: number, layer: Layer): number | undefined {
  return value === written(layer) ? undefined : value;
}

export default defineQuestion({
  kind: "numeric",
  title: "From the accumulator to the output code",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 150,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
    "TensorFlow Lite Micro, reference integer fully connected kernel, [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  hints: [
    "Turn the accumulator into a real value, then the real value into a code of the output.",
    "Which code does the output use for a real zero? A ReLU cuts off there.",
  ],
  parameters: {
    activation: oneWordOf(["no activation", RELU]),
    inputScale: oneOf([0.01, 0.02, 0.04]),
    weightScale: oneOf([0.004, 0.005, 0.01]),
    outputScale: oneOf([0.05, 0.08, 0.1]),
    zeroPoint: integer(-100, 40),
    accumulator: integer(-24_000, 24_000),
  },
  unit: "",
  tolerance: "exact",
  signed: true,
  answer: (layer) => written(layer),
  steps: (layer) => [
    [
      "Multiplier",
      `${count(layer.inputScale)} × ${count(layer.weightScale)} / ${count(layer.outputScale)} = ${count(scaled(layer) / layer.accumulator, 6)}`,
    ],
    [
      "Scaled and rounded",
      `${count(layer.accumulator)} × ${count(scaled(layer) / layer.accumulator, 6)} = ${count(scaled(layer), 6)} → ${count(Math.round(scaled(layer)))}`,
    ],
    [
      "Output zero point added",
      `${count(Math.round(scaled(layer)))} + (${count(layer.zeroPoint)}) = ${count(Math.round(scaled(layer)) + layer.zeroPoint)}`,
    ],
    [
      `Clamped to [${count(lowest(layer))}, 127]`,
      `${count(Math.round(scaled(layer)) + layer.zeroPoint)} → ${count(written(layer))}`,
    ],
  ],
  slips: [
    {
      name: "zero point left out",
      answer: (layer) => unlike(written(layer, layer.activation === RELU ? 0 : -128, 0), layer),
      says: "The output zero point has to be added after scaling.",
    },
    {
      name: "ReLU at code 0",
      answer: (layer) => {
        if (layer.activation !== RELU) return undefined;
        const value = written(layer, 0);
        return value === written(layer, 0, 0) && layer.zeroPoint === 0 ? undefined : unlike(value, layer);
      },
      says: "A ReLU cuts at the real zero, whose code is the output's zero point, not 0.",
    },
    {
      name: "ReLU left out",
      answer: (layer) => unlike(written(layer, -128), layer),
      says: "A fused ReLU raises the lower limit of the clamp from $-128$ to the output's zero point.",
    },
    {
      name: "not clamped",
      answer: (layer) => {
        const value = Math.round(scaled(layer)) + layer.zeroPoint;
        return value === written(layer, -128) ? undefined : value;
      },
      says: "The code has to fit: the last step clamps it to int8 and to the activation's range.",
    },
  ],
  golden: [
    {
      parameters: {
        accumulator: 1199,
        inputScale: 0.02,
        weightScale: 0.004,
        outputScale: 0.05,
        zeroPoint: 10,
        activation: RELU,
      },
      answer: 12,
      source: "dense example, first output, computed with integers alone; multiplier 1,759,218,604, shift −9",
    },
    {
      parameters: {
        accumulator: -19_736,
        inputScale: 0.02,
        weightScale: 0.01,
        outputScale: 0.05,
        zeroPoint: 10,
        activation: "no activation",
      },
      answer: -69,
      source: "the same example, second output; multiplier 1,099,511,628, shift −7",
    },
    {
      parameters: {
        accumulator: -19_736,
        inputScale: 0.02,
        weightScale: 0.01,
        outputScale: 0.05,
        zeroPoint: 10,
        activation: RELU,
      },
      answer: 10,
      source: "the second output with a fused ReLU",
    },
  ],
  // Near a tie the rounding mode decides, which is another question.
  require: (layer) =>
    layer.accumulator !== 0 &&
    layer.zeroPoint !== 0 &&
    Math.abs(scaled(layer)) < 190 &&
    Math.abs(scaled(layer) - Math.round(scaled(layer))) < 0.35,
});
