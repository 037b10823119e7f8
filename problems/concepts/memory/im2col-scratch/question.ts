import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Scratch of a convolution by columns",
  difficulty: "medium",
  topics: ["memory", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 120,
  sources: [
    "CMSIS-NN, `arm_convolve_s8`, [github.com/ARM-software/CMSIS-NN](https://github.com/ARM-software/CMSIS-NN)",
    "Shapes of MLPerf Tiny image classification, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["How many values does one output value depend on?"],
  parameters: {
    columns: oneOf([2, 4]),
    kernel: oneOf([3, 5]),
    inputs: oneOf([8, 16, 24, 32, 64]),
    outputs: oneOf([12, 20, 48]),
    size: oneOf([8, 16, 28, 32]),
  },
  unit: "B",
  tolerance: "exact",
  answer: ({ columns, kernel, inputs }) => columns * kernel * kernel * inputs * 2,
  steps: ({ columns, kernel, inputs }) => [
    ["Values in one column", `${kernel} × ${kernel} × ${inputs} = ${count(kernel * kernel * inputs)}`],
    [
      "Columns held at once",
      `${columns} × ${count(kernel * kernel * inputs)} = ${count(columns * kernel * kernel * inputs)}`,
    ],
    [
      "int16, 2 B each",
      `2 × ${count(columns * kernel * kernel * inputs)} = ${amount(2 * columns * kernel * kernel * inputs, "B")}`,
    ],
  ],
  slips: [
    {
      name: "int8 columns",
      answer: ({ columns, kernel, inputs }) => columns * kernel * kernel * inputs,
      says: "The values are widened before they are stored: two bytes each.",
    },
    {
      name: "whole image",
      answer: ({ kernel, inputs, size }) => size * size * kernel * kernel * inputs * 2,
      says: "This is im2col of the whole image. The kernel reuses {columns} columns from position to position.",
    },
    {
      name: "output channels",
      answer: ({ columns, kernel, inputs, outputs }) => columns * kernel * kernel * inputs * outputs * 2,
      says: "The same column serves all output channels; only the weights differ.",
    },
    {
      name: "input channels left out",
      answer: ({ columns, kernel }) => columns * kernel * kernel * 2,
      says: "The window covers all {inputs} input channels.",
    },
  ],
  golden: [
    {
      parameters: { columns: 2, kernel: 3, inputs: 16, outputs: 16, size: 32 },
      answer: 576,
      source: "MLPerf Tiny IC, 3 × 3 over 16 channels, two int16 columns",
    },
    {
      parameters: { columns: 2, kernel: 3, inputs: 64, outputs: 64, size: 8 },
      answer: 2304,
      source: "its widest 3 × 3 layer, 64 input channels",
    },
  ],
});
