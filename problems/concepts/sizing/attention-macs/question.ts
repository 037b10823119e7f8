import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "MACs of a self-attention block",
  difficulty: "hard",
  topics: ["sizing"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 150,
  sources: [
    "Vaswani et al.: Attention Is All You Need, [arxiv.org/abs/1706.03762](https://arxiv.org/abs/1706.03762)",
    "Own count of the MACs",
  ],
  hints: [
    "There are four projections and two products between tokens.",
    "Each head has a part of the width. What does that do to the sum over all heads?",
  ],
  parameters: {
    tokens: integer(20, 98),
    width: oneOf([32, 48, 64, 96]),
    heads: oneOf([2, 4]),
  },
  unit: "MAC",
  tolerance: "exact",
  answer: ({ tokens, width }) => 4 * tokens * width * width + 2 * tokens * tokens * width,
  steps: ({ tokens, width, heads }) => {
    const projections = 4 * tokens * width * width;
    const products = 2 * tokens * tokens * width;
    return [
      ["Four projections of every token", `4 × ${tokens} × ${width} × ${width} = ${count(projections)}`],
      [
        `Scores, summed over ${heads} heads of ${width / heads}`,
        `${tokens} × ${tokens} × ${width} = ${count(products / 2)}`,
      ],
      ["Mixing the values costs as much again", count(products / 2)],
      ["Together", `${count(projections)} + ${count(products)} = ${amount(projections + products, "MAC")}`],
    ];
  },
  slips: [
    {
      name: "projections only",
      answer: ({ tokens, width }) => 4 * tokens * width * width,
      says: "These are the projections. Every token also meets every other one, once for its score and once when the values are mixed.",
    },
    {
      name: "one product between tokens",
      answer: ({ tokens, width }) => 4 * tokens * width * width + tokens * tokens * width,
      says: "There are two products between tokens: query with key, and score with value.",
    },
    {
      name: "three projections",
      answer: ({ tokens, width }) => 3 * tokens * width * width + 2 * tokens * tokens * width,
      says: "The projection of the result is missing: it is the fourth.",
    },
    {
      name: "each head at full width",
      answer: ({ tokens, width, heads }) => 4 * tokens * width * width + 2 * tokens * tokens * width * heads,
      says: "The heads share the width. More of them make no more MACs.",
    },
    {
      name: "operations for MACs",
      answer: ({ tokens, width }) => 8 * tokens * width * width + 4 * tokens * tokens * width,
      says: "These are operations. One MAC is a multiplication and an addition together, two operations.",
    },
  ],
  golden: [
    {
      parameters: { tokens: 49, width: 64, heads: 4 },
      answer: 1_110_144,
      source: "802,816 for the projections and 307,328 for scores and mixing, computed",
    },
  ],
});
