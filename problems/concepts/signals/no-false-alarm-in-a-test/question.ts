import { count } from "#problems/question/format.ts";
import { integer } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "What a test without a false alarm proves",
  difficulty: "medium",
  topics: ["signals", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 90,
  sources: ["Own computation from the Poisson distribution (rule of three)"],
  hints: ["At which rate would such a test have a chance of 5 % to stay clean?"],
  parameters: { hours: integer(4, 120, 2, "h") },
  unit: "1/h",
  tolerance: { relative: 0.005 },
  answer: ({ hours }) => Math.log(20) / hours,
  steps: ({ hours }) => [
    ["Chance of no alarm at the rate λ", `exp(−λ × ${hours} h) = 0.05`],
    [
      "Solved for λ",
      `ln(1 / 0.05) / ${hours} h = ${count(Math.log(20), 5)} / ${hours} h = ${count(Math.log(20) / hours, 5)} an hour`,
    ],
  ],
  slips: [
    {
      name: "one alarm assumed",
      answer: ({ hours }) => 1 / hours,
      says: "This is one alarm in the time of the test. A rate of that size still leaves a clean test in 37 % of the cases.",
    },
    {
      name: "decimal logarithm",
      answer: ({ hours }) => Math.log10(20) / hours,
      says: "The Poisson distribution has the natural logarithm, not the decimal one.",
    },
    {
      name: "two-sided",
      answer: ({ hours }) => Math.log(40) / hours,
      says: "This is the two-sided bound, with 2.5 % on each side. One side is asked.",
    },
    {
      name: "5 % of an alarm",
      answer: ({ hours }) => -Math.log(0.95) / hours,
      says: "At this rate 95 % of the tests stay clean. It is the other way round: 5 % of them may.",
    },
  ],
  golden: [
    { parameters: { hours: 10 }, answer: 0.29957323, source: "reference value: no alarm in ten hours" },
  ],
});
