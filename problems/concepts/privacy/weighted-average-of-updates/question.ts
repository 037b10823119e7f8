import { amount, count } from "#problems/question/format.ts";
import { decimal, integer } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

type Round = Record<"a" | "b" | "c" | "examplesA" | "examplesB" | "examplesC" | "failed", number>;

const weighted = (round: Round) =>
  round.a * round.examplesA + round.b * round.examplesB + round.c * round.examplesC;
const examples = (round: Round) => round.examplesA + round.examplesB + round.examplesC;

export default defineQuestion({
  kind: "numeric",
  title: "Weighted average of updates",
  difficulty: "easy",
  topics: ["privacy", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 75,
  sources: [
    "McMahan and others: Communication-Efficient Learning of Deep Networks from Decentralized Data, [arxiv.org/abs/1602.05629](https://arxiv.org/abs/1602.05629)",
  ],
  hints: ["Which examples stand behind the average?"],
  parameters: {
    a: decimal(0.1, 0.3, 0.05),
    b: decimal(0.4, 0.6, 0.05),
    c: decimal(0.7, 0.95, 0.05),
    examplesA: integer(100, 400, 20),
    examplesB: integer(20, 100, 20),
    examplesC: integer(20, 100, 20),
    failed: integer(100, 300, 20),
  },
  unit: "",
  tolerance: { relative: 0.005 },
  answer: (round) => weighted(round) / examples(round),
  steps: (round) => [
    [
      "Examples of the clients that count",
      `${round.examplesA} + ${round.examplesB} + ${round.examplesC} = ${examples(round)}`,
    ],
    [
      "Weighted sum",
      `${round.examplesA} × ${round.a} + ${round.examplesB} × ${round.b} + ${round.examplesC} × ${round.c} = ${count(weighted(round))}`,
    ],
    [
      "Average",
      `${count(weighted(round))} / ${examples(round)} = ${amount(weighted(round) / examples(round), "", 5)}`,
    ],
  ],
  slips: [
    {
      name: "plain mean",
      answer: (round) => {
        const mean = (round.a + round.b + round.c) / 3;
        return Math.abs((mean * examples(round)) / weighted(round) - 1) < 0.01 ? undefined : mean;
      },
      says: "This is the plain mean of the clients. Each counts by its examples.",
    },
    {
      name: "examples of the failed client kept",
      answer: (round) => weighted(round) / (examples(round) + round.failed),
      says: "The {failed} examples of the client that is left out still stand in the denominator, as if its weight had been 0.",
    },
  ],
  golden: [
    {
      parameters: { a: 1, b: 3, c: 5, examplesA: 10, examplesB: 30, examplesC: 60, failed: 100 },
      answer: 4,
      source: "reference value; the plain mean is 3",
    },
    {
      parameters: { a: 2, b: 4, c: 0, examplesA: 10, examplesB: 30, examplesC: 60, failed: 100 },
      answer: 1.4,
      source: "reference value; the plain mean is 2",
    },
  ],
});
