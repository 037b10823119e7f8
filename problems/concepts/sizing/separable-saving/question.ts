import { count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "What a separable convolution saves",
  difficulty: "medium",
  topics: ["sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 120,
  sources: [
    "Howard et al.: MobileNets, [arxiv.org/abs/1704.04861](https://arxiv.org/abs/1704.04861): $1/N + 1/K^2$",
  ],
  hints: ["Write down the MACs of one output position, before and after."],
  parameters: {
    kernel: oneOf([3, 5, 7]),
    inputs: oneOf([3, 8, 12, 24, 40]),
    outputs: oneOf([8, 16, 32, 64, 96]),
  },
  unit: "",
  tolerance: { relative: 0.01 },
  digits: 4,
  answer: ({ kernel, outputs }) => (kernel * kernel * outputs) / (kernel * kernel + outputs),
  steps: ({ kernel, inputs, outputs }) => {
    const before = kernel * kernel * inputs * outputs;
    const depthwise = kernel * kernel * inputs;
    const pointwise = inputs * outputs;
    return [
      ["Before, one position", `${kernel} × ${kernel} × ${inputs} × ${outputs} = ${count(before)}`],
      ["Depthwise", `${kernel} × ${kernel} × ${inputs} = ${count(depthwise)}`],
      ["Pointwise", `${inputs} × ${outputs} = ${count(pointwise)}`],
      [
        "Old by new",
        `${count(before)} / (${count(depthwise)} + ${count(pointwise)}) = ${count(before / (depthwise + pointwise), 4)}`,
      ],
    ];
  },
  slips: [
    {
      name: "kernel area",
      answer: ({ kernel }) => kernel * kernel,
      says: "The kernel area is the limit for very many output channels. The depthwise part still has to be paid.",
    },
    {
      name: "input channels",
      answer: ({ kernel, inputs, outputs }) =>
        inputs === outputs ? undefined : (kernel * kernel * inputs) / (kernel * kernel + inputs),
      says: "The *output* channels matter: input channels appear in every term and cancel.",
    },
    {
      name: "share that is left",
      answer: ({ kernel, outputs }) => 1 / outputs + 1 / (kernel * kernel),
      says: "This is the share that is left, $1/N + 1/K^2$. The factor is its inverse.",
    },
    {
      name: "pointwise left out",
      answer: ({ outputs }) => outputs,
      says: "This compares with the depthwise part alone. The pointwise part is most of the work.",
    },
  ],
  golden: [
    {
      parameters: { kernel: 3, inputs: 64, outputs: 64 },
      answer: 7.89041095890411,
      source: "$1 / (1/64 + 1/9)$, the shape of the MLPerf Tiny KWS blocks",
    },
    {
      parameters: { kernel: 3, inputs: 3, outputs: 8 },
      answer: 4.235294117647059,
      source: "$1 / (1/8 + 1/9)$, a first layer",
    },
    {
      parameters: { kernel: 5, inputs: 64, outputs: 64 },
      answer: 17.97752808988764,
      source: "$1 / (1/64 + 1/25)$",
    },
  ],
  require: ({ kernel, inputs, outputs }) => inputs !== outputs && kernel * kernel !== inputs,
});
