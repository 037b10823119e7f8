import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Peak of an NPU",
  difficulty: "easy",
  topics: ["hardware"],
  roles: ["ai-hardware", "edge-architect"],
  seconds: 45,
  sources: [
    "Configurations of the Ethos-U55: choices of Vela's `--accelerator-config`, 32, 64, 128 and 256 MACs per cycle",
    "Own arithmetic",
  ],
  parameters: { macs: oneOf([32, 64, 128, 256], "MAC"), clock: integer(100, 800, 50, "MHz") },
  unit: "GOPS",
  tolerance: { relative: 0.005 },
  answer: ({ macs, clock }) => (2 * macs * clock) / 1000,
  steps: ({ macs, clock }) => [
    ["MACs per second", `${macs} × ${count(clock)} MHz = ${amount(macs * clock * 1e6, "MAC/s", 12)}`],
    [
      "Two operations each",
      `2 × ${count((macs * clock) / 1000)} = ${amount((2 * macs * clock) / 1000, "GOPS")}`,
    ],
  ],
  slips: [
    {
      name: "one operation to a MAC",
      answer: ({ macs, clock }) => (macs * clock) / 1000,
      says: "These are MACs. With two operations to each the number is twice as large.",
    },
    {
      name: "eight bits counted",
      answer: ({ macs, clock }) => (16 * macs * clock) / 1000,
      says: "The width of a value does not multiply operations: one MAC of int8 is two operations.",
    },
  ],
  golden: [{ parameters: { macs: 256, clock: 500 }, answer: 256, source: "reference value" }],
});
