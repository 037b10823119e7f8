import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

const PARAMETERS = new Map([
  [2_656_768, 22_604],
  [7_489_664, 210_850],
  [12_501_632, 77_706],
]);

export default defineQuestion({
  kind: "numeric",
  title: "Energy per MAC",
  difficulty: "easy",
  topics: ["energy", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 60,
  sources: [
    "MLPerf Tiny v1.3, closed division, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
    "MACs: layer tables of the int8 models, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  parameters: {
    energy: integer(200, 7000, 20, "µJ"),
    macs: oneOf([2_656_768, 7_489_664, 12_501_632], "MAC"),
  },
  unit: "pJ/MAC",
  tolerance: { relative: 0.01 },
  answer: ({ energy, macs }) => (energy * 1e6) / macs,
  steps: ({ energy, macs }) => [
    ["In picojoules", `${count(energy)} µJ × 1,000,000 = ${amount(energy * 1e6, "pJ")}`],
    ["Per MAC", `${count(energy * 1e6)} / ${count(macs)} = ${amount((energy * 1e6) / macs, "pJ/MAC", 5)}`],
  ],
  slips: [
    {
      name: "per operation",
      answer: ({ energy, macs }) => (energy * 1e6) / macs / 2,
      says: "This counts a MAC as two operations and gives the energy of one of them.",
    },
    {
      name: "per parameter",
      answer: ({ energy, macs }) => {
        const weights = PARAMETERS.get(macs);
        return weights === undefined ? undefined : (energy * 1e6) / weights;
      },
      says: "This is the energy per parameter of that model. A convolution's weight is used in many MACs.",
    },
    {
      name: "upside down",
      answer: ({ energy, macs }) => macs / (energy * 1e6),
      says: "This is MACs per picojoule, the inverse.",
    },
  ],
  golden: [
    {
      parameters: { energy: 965.58, macs: 12_501_632 },
      answer: 77.2,
      source: "MLPerf Tiny v1.3, image classification on an STM32U385, ST Edge AI",
    },
  ],
});
