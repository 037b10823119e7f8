import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function perMac(clock: number, latency: number, macs: number): number {
  return (clock * 1e6 * latency * 1e-3) / macs;
}

const PARAMETERS = new Map([
  [2_656_768, 22_604],
  [7_489_664, 210_850],
  [12_501_632, 77_706],
]);

export default defineQuestion({
  kind: "numeric",
  title: "Cycles per MAC from a latency",
  difficulty: "easy",
  topics: ["hardware", "sizing"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 75,
  sources: [
    "MACs: layer tables of the MLPerf Tiny int8 models, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny); padded positions count, biases don't",
    "Figures of the explanation: closed results of rounds v0.5, v1.2 and v1.3, [github.com/mlcommons](https://github.com/mlcommons)",
  ],
  parameters: {
    macs: oneOf([2_656_768, 7_489_664, 12_501_632], "MAC"),
    latency: integer(20, 240, 4, "ms"),
    clock: oneOf([64, 96, 120, 160, 216, 280], "MHz"),
  },
  unit: "cycle/MAC",
  tolerance: { relative: 0.01 },
  answer: ({ macs, latency, clock }) => perMac(clock, latency, macs),
  steps: ({ macs, latency, clock }) => [
    ["Cycles of one inference", `${clock} MHz × ${latency} ms = ${amount(clock * latency * 1000, "cycle")}`],
    [
      "Per MAC",
      `${count(clock * latency * 1000)} / ${count(macs)} = ${amount(perMac(clock, latency, macs), "cycle/MAC", 5)}`,
    ],
  ],
  slips: [
    {
      name: "upside down",
      answer: ({ macs, latency, clock }) => {
        const right = perMac(clock, latency, macs);
        return Math.abs(1 / right - right) < 0.05 * right ? undefined : 1 / right;
      },
      says: "This is MACs per cycle, the inverse.",
    },
    {
      name: "two operations to a MAC",
      answer: ({ macs, latency, clock }) => perMac(clock, latency, macs) / 2,
      says: "This is cycles per operation with two operations to a MAC. Cycles per MAC are asked.",
    },
    {
      name: "parameters for MACs",
      answer: ({ macs, latency, clock }) => {
        const weights = PARAMETERS.get(macs);
        return weights === undefined ? undefined : perMac(clock, latency, weights);
      },
      says: "This divides by the parameters of the model. A convolution uses each weight at many positions.",
    },
  ],
  golden: [
    {
      parameters: { macs: 2_656_768, latency: 43.42, clock: 120 },
      answer: 1.961,
      source: "MLPerf Tiny v1.3, keyword spotting on an STM32L4R5 (Cortex-M4) with ST Edge AI",
    },
    {
      parameters: { macs: 12_501_632, latency: 8.48, clock: 480 },
      answer: 0.326,
      source: "MLPerf Tiny v1.2, image classification on an EK-RA8D1 (Cortex-M85)",
    },
  ],
  require: ({ macs, latency, clock }) => {
    const right = perMac(clock, latency, macs);
    return right > 0.8 && right < 12;
  },
});
