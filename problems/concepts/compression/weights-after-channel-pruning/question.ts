import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

interface Pair {
  input: number;
  middle: number;
  output: number;
  removed: number;
}

const first = ({ input, middle, removed }: Pair) => (9 * input + 1) * (middle - removed);
const second = ({ middle, output, removed }: Pair) => (9 * (middle - removed) + 1) * output;

export default defineQuestion({
  kind: "numeric",
  title: "Parameters after channels are pruned",
  difficulty: "medium",
  topics: ["compression", "sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 90,
  sources: [
    "Own computation; layer table of image classification, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["Who reads a channel that no longer exists?"],
  parameters: {
    input: oneOf([3, 8, 16]),
    middle: oneOf([32, 48, 64]),
    output: oneOf([16, 24, 32, 64]),
    removed: oneOf([4, 8, 12, 16, 24]),
  },
  unit: "parameter",
  tolerance: "exact",
  answer: (pair) => first(pair) + second(pair),
  steps: (pair) => {
    const { input, middle, output, removed } = pair;
    return [
      [
        "First layer, with biases",
        `(3 × 3 × ${input} + 1) × (${middle} − ${removed}) = ${count(first(pair))}`,
      ],
      [
        "Second layer, with fewer inputs",
        `(3 × 3 × (${middle} − ${removed}) + 1) × ${output} = ${count(second(pair))}`,
      ],
      [
        "Together",
        `${count(first(pair))} + ${count(second(pair))} = ${amount(first(pair) + second(pair), "parameter")}`,
      ],
    ];
  },
  slips: [
    {
      name: "second layer left as it was",
      answer: (pair) => first(pair) + second({ ...pair, removed: 0 }),
      says: "The second layer still reads {removed} channels that nobody writes. Its kernels shrink too.",
    },
    {
      name: "biases left out",
      answer: ({ input, middle, output, removed }) =>
        9 * input * (middle - removed) + 9 * (middle - removed) * output,
      says: "The biases are missing: one for each output channel that is left.",
    },
    {
      name: "nothing removed",
      answer: (pair) => first({ ...pair, removed: 0 }) + second({ ...pair, removed: 0 }),
      says: "These are the parameters before pruning. Here the channels are taken out, not set to zero.",
    },
  ],
  golden: [
    {
      parameters: { input: 3, middle: 16, output: 16, removed: 0 },
      answer: 2768,
      source:
        "layer table of image classification, operations 0 and 1: 432 + 16 + 2,304 + 16, nothing removed",
    },
  ],
});
