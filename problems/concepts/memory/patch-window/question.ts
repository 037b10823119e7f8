import { count } from "#problems/question/format.ts";
import { integer } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Input window of a patch",
  difficulty: "hard",
  topics: ["memory", "sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 150,
  sources: [
    "Lin et al.: MCUNetV2, [arxiv.org/abs/2110.15352](https://arxiv.org/abs/2110.15352)",
    "First layers of MLPerf Tiny visual wake words, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny); own computation of the window",
  ],
  hints: ["Go from the last layer to the first: how many inputs do $p$ neighbouring outputs need?"],
  parameters: { patch: integer(3, 24) },
  unit: "pixel",
  tolerance: "exact",
  answer: ({ patch }) => 4 * patch + 7,
  steps: ({ patch }) => [
    ["Depthwise 3 × 3, stride 2", `(${patch} − 1) × 2 + 3 = ${2 * patch + 1}`],
    ["Pointwise: no neighbours", `${2 * patch + 1}`],
    ["Depthwise 3 × 3, stride 1", `${2 * patch + 1} + 2 = ${2 * patch + 3}`],
    ["Convolution 3 × 3, stride 2", `(${2 * patch + 3} − 1) × 2 + 3 = ${count(4 * patch + 7)}`],
  ],
  slips: [
    {
      name: "no halo",
      answer: ({ patch }) => 4 * patch,
      says: "Only the strides are counted. Each 3 × 3 window reaches beyond its position.",
    },
    {
      name: "halo not multiplied",
      answer: ({ patch }) => 4 * patch + 6,
      says: "Two pixels for each of three kernels is the halo at stride 1. What a later layer adds is multiplied by the strides before it.",
    },
    {
      name: "window that starts too late",
      answer: ({ patch }) => 4 * patch + 13,
      says: "The last of $p$ windows starts at $(p - 1)\\,s$, not at $p\\,s$: with stride 2 and kernel 3, $p$ outputs need $2p + 1$ inputs.",
    },
    {
      name: "one stride left out",
      answer: ({ patch }) => 2 * patch + 5,
      says: "The first convolution has stride 2 as well.",
    },
  ],
  golden: [
    {
      parameters: { patch: 12 },
      answer: 55,
      source: "the first stage of MLPerf Tiny VWW, computed: 12, 25, 25, 27, 55",
    },
  ],
});
