import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Peak of a residual block",
  difficulty: "medium",
  topics: ["memory"],
  roles: ["tinyml", "edge-architect"],
  seconds: 120,
  sources: [
    "MLPerf Tiny image classification, `pretrainedResnet_quant.tflite` of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny): live peak 49,152 B",
  ],
  hints: ["List what is alive while the second convolution runs. Its input is not all of it."],
  parameters: { size: integer(16, 48, 4), channels: oneOf([8, 16, 24, 32]) },
  unit: "B",
  tolerance: "exact",
  answer: ({ size, channels }) => 3 * size * size * channels,
  steps: ({ size, channels }) => {
    const tensor = size * size * channels;
    return [
      ["One int8 tensor", `${size} × ${size} × ${channels} = ${amount(tensor, "B")}`],
      ["First convolution: block input, its output", `2 × ${count(tensor)} = ${amount(2 * tensor, "B")}`],
      [
        "Second convolution: block input (for the skip), its own input, its output",
        `3 × ${count(tensor)} = ${amount(3 * tensor, "B")}`,
      ],
      ["Addition: skip, second output, sum", `3 × ${count(tensor)} = ${amount(3 * tensor, "B")}`],
      ["Peak", amount(3 * tensor, "B")],
    ];
  },
  slips: [
    {
      name: "two buffers",
      answer: ({ size, channels }) => 2 * size * size * channels,
      says: "Two buffers in turn are enough for a chain. Here the block's input stays alive until the addition.",
    },
    {
      name: "float32",
      answer: ({ size, channels }) => 12 * size * size * channels,
      says: "This is float32. An int8 value takes one byte.",
    },
    {
      name: "four tensors",
      answer: ({ size, channels }) => 4 * size * size * channels,
      says: "All four tensors are never alive at once: the first convolution's output is free before the sum is written.",
    },
  ],
  golden: [
    {
      parameters: { size: 32, channels: 16 },
      answer: 49_152,
      source: "MLPerf Tiny IC (ResNet-8), operations 2 and 3, parsed from the int8 file",
    },
  ],
});
