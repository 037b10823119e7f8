import { count } from "#problems/question/format.ts";
import { decimal } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Scale of a range above zero",
  difficulty: "easy",
  topics: ["quantisation"],
  roles: ["tinyml"],
  seconds: 75,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: ["Which value must be representable exactly, whatever the data?"],
  parameters: { low: decimal(0.5, 3, 0.25), high: decimal(5, 12, 0.5) },
  unit: "",
  tolerance: { relative: 0.001 },
  digits: 6,
  answer: ({ high }) => high / 255,
  steps: ({ low, high }) => [
    `The range is widened until it holds zero: [${count(low)}, ${count(high)}] becomes [0, ${count(high)}].`,
    ["256 codes are 255 steps", `${count(high)} / 255 = ${count(high / 255, 6)}`],
  ],
  slips: [
    {
      name: "zero left out",
      answer: ({ low, high }) => (high - low) / 255,
      says: "The range has to include zero first; otherwise padding and ReLU have no exact code.",
    },
    {
      name: "256 steps",
      answer: ({ high }) => high / 256,
      says: "256 codes have 255 steps between them.",
    },
    {
      name: "127 steps",
      answer: ({ high }) => high / 127,
      says: "This is the symmetric scheme of weights, which has 127 steps on each side.",
    },
  ],
  golden: [
    {
      parameters: { low: 2, high: 10 },
      answer: 0.0392157,
      source: "computed from the specification's rule: [2, 10] becomes [0, 10]",
    },
    {
      parameters: { low: 0, high: 6 },
      answer: 0.0235294,
      source: "6 / 255, the range of a ReLU6",
    },
  ],
});
