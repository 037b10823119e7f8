import { count } from "#problems/question/format.ts";
import { integer } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

interface Shares {
  first: number;
  second: number;
  third: number;
}

/** In per cent, of the four bins. */
const bins = ({ first, second, third }: Shares) => [first, second, third, 100 - first - second - third];

const sum = (shares: Shares, term: (live: number) => number) =>
  bins(shares).reduce((total, bin) => total + term(bin / 100), 0);

const psi = (shares: Shares) => sum(shares, (live) => (live - 0.25) * Math.log(live / 0.25));

export default defineQuestion({
  kind: "numeric",
  title: "Drift as a stability index",
  difficulty: "medium",
  topics: ["deployment", "signals"],
  roles: ["edge-architect", "tinyml", "iot"],
  seconds: 120,
  sources: [
    "Own computation from the definition of the population stability index",
    "Yurdakul, Naranjo: Statistical Properties of the Population Stability Index, Journal of Risk Model Validation 14(4), 2020",
  ],
  hints: ["Each bin adds $(q - p) \\ln(q/p)$, which is never negative."],
  parameters: {
    first: integer(30, 45, 1, "%"),
    second: integer(15, 30, 1, "%"),
    third: integer(8, 20, 1, "%"),
  },
  unit: "",
  tolerance: { relative: 0.01 },
  answer: psi,
  steps: (shares) => [
    ["Shares now", `${bins(shares).join(" %, ")} %, against 25 % each`],
    [
      "Terms",
      bins(shares)
        .map((bin) => count((bin / 100 - 0.25) * Math.log(bin / 25), 4))
        .join(", "),
    ],
    ["Sum", `together ${count(psi(shares), 5)}`],
  ],
  slips: [
    {
      name: "decimal logarithm",
      answer: (shares) => psi(shares) / Math.LN10,
      says: "The index has the natural logarithm.",
    },
    {
      name: "one-sided divergence",
      answer: (shares) => sum(shares, (live) => live * Math.log(live / 0.25)),
      says: "This is the Kullback–Leibler divergence in one direction. The index multiplies by the difference of the shares, which adds up both.",
    },
    {
      name: "absolute differences",
      answer: (shares) => {
        const total = sum(shares, (live) => Math.abs(live - 0.25));
        return Math.abs(total / psi(shares) - 1) < 0.02 ? undefined : total;
      },
      says: "These are the differences alone. Each is multiplied by the logarithm of the ratio.",
    },
  ],
  golden: [
    {
      parameters: { first: 40, second: 30, third: 20 },
      answer: 0.22821741,
      source: "reference value for 40, 30, 20 and 10 % against 25 % each",
    },
  ],
});
