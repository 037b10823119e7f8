import { count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Receptive field along the time axis",
  difficulty: "medium",
  topics: ["sizing", "signals"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 120,
  sources: [
    "MLPerf Tiny keyword spotting, layer table of `kws_ref_model.tflite`, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Own computation of the receptive field",
  ],
  hints: [
    "Walk from the input to the output. How far apart in input frames are two neighbours that the second layer reads?",
  ],
  parameters: {
    first: integer(4, 12),
    stride: oneOf([2, 3]),
    layers: integer(2, 5),
    kernel: oneOf([3, 5, 7]),
  },
  unit: "frame",
  tolerance: "exact",
  answer: ({ first, stride, layers, kernel }) => first + layers * (kernel - 1) * stride,
  steps: ({ first, stride, layers, kernel }) => [
    ["The first convolution alone, in frames", `${first}`],
    ["Distance of its neighbouring outputs, in input frames", `${stride}`],
    ["Each later layer adds", `(${kernel} − 1) × ${stride} = ${(kernel - 1) * stride}`],
    [
      "All of them",
      `${first} + ${layers} × ${(kernel - 1) * stride} = ${count(first + layers * (kernel - 1) * stride)}`,
    ],
  ],
  slips: [
    {
      name: "stride left out",
      answer: ({ first, layers, kernel }) => first + layers * (kernel - 1),
      says: "Behind a stride of {stride}, neighbouring values lie {stride} input frames apart. Every later layer grows by that factor.",
    },
    {
      name: "kernels added up",
      answer: ({ first, layers, kernel }) => first + layers * kernel,
      says: "Windows that follow each other overlap: a kernel of {kernel} adds one less than its size, and the stride counts too.",
    },
    {
      name: "whole kernels",
      answer: ({ first, stride, layers, kernel }) => first + layers * kernel * stride,
      says: "A layer adds the distance between its first and last tap, which is one less than its kernel.",
    },
    {
      name: "stride of the first layer on itself",
      answer: ({ first, stride, layers, kernel }) =>
        1 + (first - 1) * stride + layers * (kernel - 1) * stride,
      says: "The stride of a layer spreads what comes *behind* it. Its own taps still lie one frame apart.",
    },
  ],
  golden: [
    {
      parameters: { first: 10, stride: 2, layers: 4, kernel: 3 },
      answer: 26,
      source: "MLPerf Tiny KWS along time: convolution 10 with stride 2, four depthwise 3",
    },
    {
      parameters: { first: 4, stride: 2, layers: 4, kernel: 3 },
      answer: 20,
      source: "the same model along its features",
    },
    {
      parameters: { first: 3, stride: 1, layers: 1, kernel: 5 },
      answer: 7,
      source: "the first two depthwise layers of MLPerf Tiny SWW: 30 frames in, 24 out",
    },
  ],
});
