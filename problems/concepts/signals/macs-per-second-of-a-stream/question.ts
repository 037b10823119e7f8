import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "MACs per second of a stream",
  difficulty: "easy",
  topics: ["signals", "hardware"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: [
    "Layer tables of the keyword and streaming wake-word models, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Own computation",
  ],
  hints: ["How often in a second does the model run?"],
  parameters: {
    macs: oneOf([826_368, 2_656_768], "MAC"),
    hop: oneOf([20, 32, 40, 64, 100, 200, 250], "ms"),
  },
  unit: "MMAC/s",
  tolerance: { relative: 0.005 },
  answer: ({ macs, hop }) => macs / hop / 1000,
  steps: ({ macs, hop }) => [
    ["Runs in a second", `1,000 ms / ${hop} ms = ${count(1000 / hop)}`],
    ["MACs in a second", `${count(macs)} × ${count(1000 / hop)} = ${amount(macs / hop / 1000, "MMAC/s", 6)}`],
  ],
  slips: [
    {
      name: "once a second",
      answer: ({ macs }) => macs / 1e6,
      says: "The window is a second long, but the model runs every {hop} on a window that has moved by that much.",
    },
    {
      name: "operations",
      answer: ({ macs, hop }) => (2 * macs) / hop / 1000,
      says: "This counts two operations for each MAC. MACs are asked.",
    },
    {
      name: "hop as a factor",
      answer: ({ macs, hop }) => (macs * hop) / 1e9,
      says: "A longer hop means fewer runs: divide by it.",
    },
  ],
  golden: [
    {
      parameters: { macs: 826_368, hop: 32 },
      answer: 25.8,
      source: "reference value for the streaming wake word of MLPerf Tiny v1.3",
    },
  ],
});
