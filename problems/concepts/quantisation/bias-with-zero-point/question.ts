import { count } from "#problems/question/format.ts";
import { decimal, integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

type Layer = {
  bias: number;
  inputScale: number;
  weightScale: number;
  zeroPoint: number;
  weightSum: number;
};

function code({ bias, inputScale, weightScale }: Layer): number {
  return Math.round(bias / (inputScale * weightScale));
}

function folded(layer: Layer): number {
  return code(layer) - layer.zeroPoint * layer.weightSum;
}

function term(value: number): string {
  return value < 0 ? `(${count(value)})` : count(value);
}

export default defineQuestion({
  kind: "numeric",
  title: "A bias with the zero point folded in",
  difficulty: "hard",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 150,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: [
    "The bias is added to the accumulator as it is. So which scale does it have?",
    "Multiply the bracket out. One of the two sums doesn't depend on the input.",
  ],
  parameters: {
    bias: decimal(-0.9, 0.9, 0.1),
    inputScale: oneOf([0.01, 0.02, 0.05]),
    zeroPoint: integer(-60, 60),
    weightScale: oneOf([0.002, 0.004, 0.005, 0.01]),
    weightSum: integer(-400, 400),
  },
  unit: "",
  tolerance: "exact",
  signed: true,
  answer: folded,
  steps: (layer) => [
    [
      "Scale of the accumulator",
      `${count(layer.inputScale)} × ${count(layer.weightScale)} = ${count(layer.inputScale * layer.weightScale, 6)}`,
    ],
    [
      "Bias in that scale",
      `${count(layer.bias)} / ${count(layer.inputScale * layer.weightScale, 6)} = ${count(code(layer))}`,
    ],
    [
      "What the zero point adds to every sum",
      `−${term(layer.zeroPoint)} × ${term(layer.weightSum)} = ${count(-layer.zeroPoint * layer.weightSum)}`,
    ],
    [
      "Together",
      `${count(code(layer))} + ${term(-layer.zeroPoint * layer.weightSum)} = ${count(folded(layer))}`,
    ],
  ],
  slips: [
    {
      name: "zero point left out",
      answer: code,
      says: "This is the bias alone. The sum over $-z_x\\,q_w$ has to go into it.",
    },
    {
      name: "zero point added",
      answer: (layer) => code(layer) + layer.zeroPoint * layer.weightSum,
      says: "The zero point is subtracted from the input, so its term is $-z_x \\sum q_w$.",
    },
    {
      name: "scale of the weights",
      answer: (layer) => Math.round(layer.bias / layer.weightScale) - layer.zeroPoint * layer.weightSum,
      says: "The bias has the scale of the accumulator, input × weight, not that of the weights alone.",
    },
    {
      name: "scale of the input",
      answer: (layer) => Math.round(layer.bias / layer.inputScale) - layer.zeroPoint * layer.weightSum,
      says: "The bias has the scale of the accumulator, input × weight, not that of the input alone.",
    },
  ],
  golden: [
    {
      parameters: { bias: 0.1, inputScale: 0.02, zeroPoint: -5, weightScale: 0.004, weightSum: 6 },
      answer: 1280,
      source:
        "int32 bias 1,250 and weights 1, −2, 3, 4, computed: with inputs 10, −20, 127, −128 both ways give the accumulator 1,199",
    },
  ],
  require: ({ bias, zeroPoint, weightSum }) =>
    Math.abs(bias) > 0.05 && Math.abs(zeroPoint) > 2 && Math.abs(weightSum) > 20,
});
