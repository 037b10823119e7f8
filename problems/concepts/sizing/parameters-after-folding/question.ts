import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Parameters after batch normalisation is folded",
  difficulty: "medium",
  topics: ["sizing", "quantisation"],
  roles: ["tinyml"],
  seconds: 120,
  sources: [
    "Layer tables of the MLPerf Tiny VWW and KWS int8 files, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Keras `BatchNormalization`, [keras.io](https://keras.io/api/layers/normalization_layers/batch_normalization/)",
  ],
  hints: ["Folding scales the kernel. What becomes of the shift?"],
  parameters: {
    inputs: oneOf([8, 16, 24, 32, 48, 64, 96, 128]),
    outputs: oneOf([16, 32, 64, 96, 128, 256]),
  },
  unit: "parameter",
  tolerance: "exact",
  answer: ({ inputs, outputs }) => 9 * inputs + inputs + inputs * outputs + outputs,
  steps: ({ inputs, outputs }) => [
    ["Depthwise kernels", `3 × 3 × ${inputs} = ${count(9 * inputs)}`],
    ["Pointwise kernels", `${inputs} × ${outputs} = ${count(inputs * outputs)}`],
    ["One bias for each channel that was normalised", `${inputs} + ${outputs} = ${inputs + outputs}`],
    [
      "Together",
      `${count(9 * inputs)} + ${count(inputs * outputs)} + ${inputs + outputs} = ${amount(10 * inputs + inputs * outputs + outputs, "parameter")}`,
    ],
  ],
  slips: [
    {
      name: "not folded",
      answer: ({ inputs, outputs }) => 9 * inputs + inputs * outputs + 4 * (inputs + outputs),
      says: "This is Keras' total: batch normalisation has four values a channel there. Folded, one bias is left of them.",
    },
    {
      name: "biases left out",
      answer: ({ inputs, outputs }) => 9 * inputs + inputs * outputs,
      says: "The layers had no bias before. Folding gives them one: the shift has to go somewhere.",
    },
    {
      name: "scale and shift kept",
      answer: ({ inputs, outputs }) => 9 * inputs + inputs * outputs + 2 * (inputs + outputs),
      says: "Two values a channel are the trainable ones of Keras. The scale disappears into the kernel.",
    },
    {
      name: "full convolution",
      answer: ({ inputs, outputs }) => 9 * inputs * outputs + outputs,
      says: "This is a full 3 × 3 convolution. A depthwise one has nine weights a channel.",
    },
  ],
  golden: [
    {
      parameters: { inputs: 128, outputs: 256 },
      answer: 34_304,
      source: "MLPerf Tiny VWW, layers 23 and 24: 1,152 + 128 + 32,768 + 256",
    },
    {
      parameters: { inputs: 64, outputs: 64 },
      answer: 4800,
      source: "MLPerf Tiny KWS, layers 1 and 2: 576 + 64 + 4,096 + 64",
    },
  ],
});
