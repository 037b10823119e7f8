import { amount, count } from "#problems/question/format.ts";
import { decimal, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function factor(delta: number): number {
  return Math.sqrt(2 * Math.log(1.25 / delta));
}

export default defineQuestion({
  kind: "numeric",
  title: "Noise of the Gaussian mechanism",
  difficulty: "medium",
  topics: ["privacy"],
  roles: ["edge-architect", "tinyml"],
  seconds: 120,
  sources: [
    "Dwork, Roth: The Algorithmic Foundations of Differential Privacy, 2014, theorem A.1: valid for ε between 0 and 1",
  ],
  hints: ["The bound is $\\Delta \\sqrt{2 \\ln(1.25/\\delta)} / \\varepsilon$. What is $\\Delta$ here?"],
  parameters: {
    clip: decimal(0.5, 4, 0.25),
    epsilon: decimal(0.2, 0.9, 0.1),
    delta: oneOf([1e-5, 1e-6, 1e-7]),
  },
  unit: "",
  tolerance: { relative: 0.005 },
  answer: ({ clip, epsilon, delta }) => (clip * factor(delta)) / epsilon,
  steps: ({ clip, epsilon, delta }) => [
    ["Sensitivity", `the sum moves by at most ${count(clip)}`],
    ["Factor of δ", `√(2 × ln(1.25 / ${count(delta)})) = ${count(factor(delta), 6)}`],
    [
      "Standard deviation",
      `${count(clip)} × ${count(factor(delta), 6)} / ${count(epsilon)} = ${amount((clip * factor(delta)) / epsilon, "", 5)}`,
    ],
  ],
  slips: [
    {
      name: "clipping norm left out",
      answer: ({ clip, epsilon, delta }) => (clip === 1 ? undefined : factor(delta) / epsilon),
      says: "This is the noise for a sensitivity of 1. Here one client can move the sum by {clip}.",
    },
    {
      name: "decimal logarithm",
      answer: ({ clip, epsilon, delta }) => (clip * Math.sqrt(2 * Math.log10(1.25 / delta))) / epsilon,
      says: "The bound has the natural logarithm.",
    },
    {
      name: "variance",
      answer: ({ clip, epsilon, delta }) => ((clip * factor(delta)) / epsilon) ** 2,
      says: "This is the variance. The standard deviation is asked.",
    },
    {
      name: "ε left out",
      answer: ({ clip, delta }) => clip * factor(delta),
      says: "ε is missing: a smaller ε asks for more noise.",
    },
  ],
  golden: [
    { parameters: { clip: 1, epsilon: 0.5, delta: 1e-5 }, answer: 9.6896105, source: "reference value" },
    {
      parameters: { clip: 1, epsilon: 1, delta: 1e-5 },
      answer: 4.8448053,
      source: "reference value, at the edge where the bound ends",
    },
  ],
});
