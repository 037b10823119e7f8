import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function perHour(stride: number, share: number): number {
  return (3_600_000 / stride) * (share / 100);
}

export default defineQuestion({
  kind: "numeric",
  title: "False alarms per hour",
  difficulty: "easy",
  topics: ["signals"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: [
    "Own computation",
    "5 % at a stride of 100 ms as the example of [arxiv.org/abs/2304.03416](https://arxiv.org/abs/2304.03416), introduction",
  ],
  parameters: {
    stride: oneOf([10, 20, 32, 40, 50, 100], "ms"),
    share: oneOf([0.05, 0.1, 0.2, 0.5, 1], "%"),
  },
  unit: "1/h",
  tolerance: { relative: 0.005 },
  answer: ({ stride, share }) => perHour(stride, share),
  steps: ({ stride, share }) => [
    ["Windows in an hour", `3,600,000 ms / ${stride} ms = ${amount(3_600_000 / stride, "window")}`],
    [
      "Of these pass",
      `${count(3_600_000 / stride)} × ${count(share / 100)} = ${count(perHour(stride, share), 5)} alarms an hour`,
    ],
  ],
  slips: [
    {
      name: "one window a second",
      answer: ({ share }) => 3600 * (share / 100),
      says: "A window is a second long, but a new one is judged every {stride}.",
    },
    {
      name: "per minute",
      answer: ({ stride, share }) => perHour(stride, share) / 60,
      says: "This is the number per minute.",
    },
    {
      name: "per cent as a share",
      answer: ({ stride, share }) => perHour(stride, share) * 100,
      says: "Per cent were taken for a plain share: {share} is a hundredth of that number.",
    },
  ],
  golden: [
    { parameters: { stride: 20, share: 0.1 }, answer: 180, source: "reference value for 10⁻³ at 20 ms" },
    { parameters: { stride: 100, share: 5 }, answer: 1800, source: "arXiv 2304.03416, introduction" },
  ],
});
