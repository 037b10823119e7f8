import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

const WEIGHTS = 264_192;

function reading(bandwidth: number): number {
  return WEIGHTS / (bandwidth * 1000);
}

function computing(cost: number, clock: number): number {
  return (WEIGHTS * cost) / (clock * 1000);
}

export default defineQuestion({
  kind: "numeric",
  title: "An autoencoder from external flash",
  difficulty: "medium",
  topics: ["hardware", "memory"],
  roles: ["tinyml", "ai-hardware", "edge-architect"],
  seconds: 120,
  sources: [
    "Layer table of `ad01_int8.tflite`, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Own computation; bandwidths and costs are assumptions of the prompt",
  ],
  hints: ["Compute both times. Which of them does the other one hide behind?"],
  parameters: {
    bandwidth: oneOf([20, 30, 40, 60, 80, 160], "MB/s"),
    cost: oneOf([1.4, 1.6, 2, 2.4]),
    clock: oneOf([80, 120, 160, 240], "MHz"),
  },
  unit: "ms",
  tolerance: { relative: 0.01 },
  answer: ({ bandwidth, cost, clock }) => Math.max(reading(bandwidth), computing(cost, clock)),
  steps: ({ bandwidth, cost, clock }) => [
    ["Reading the weights", `264,192 B / ${bandwidth} MB/s = ${amount(reading(bandwidth), "ms", 5)}`],
    ["Computing", `264,192 × ${count(cost)} / ${clock} MHz = ${amount(computing(cost, clock), "ms", 5)}`],
    [
      "They overlap: the longer one counts",
      amount(Math.max(reading(bandwidth), computing(cost, clock)), "ms", 5),
    ],
  ],
  slips: [
    {
      name: "the two added",
      answer: ({ bandwidth, cost, clock }) => reading(bandwidth) + computing(cost, clock),
      says: "Added up they would follow each other. Here they overlap.",
    },
    {
      name: "the shorter one",
      answer: ({ bandwidth, cost, clock }) => Math.min(reading(bandwidth), computing(cost, clock)),
      says: "This is the shorter of the two times. The inference ends when the longer one does.",
    },
    {
      name: "Mbit for MB",
      answer: ({ bandwidth, cost, clock }) =>
        Math.max(8 * reading(bandwidth), computing(cost, clock)) === computing(cost, clock)
          ? undefined
          : 8 * reading(bandwidth),
      says: "The bandwidth was read as Mbit/s. It is in bytes.",
    },
  ],
  golden: [
    {
      parameters: { bandwidth: 40, cost: 1.6, clock: 120 },
      answer: 6.6048,
      source: "reference value: 3.52256 ms of arithmetic behind 6.6048 ms of reading",
    },
  ],
  require: ({ bandwidth, cost, clock }) => Math.abs(reading(bandwidth) / computing(cost, clock) - 1) > 0.1,
});
