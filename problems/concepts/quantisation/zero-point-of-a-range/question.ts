import { count } from "#problems/question/format.ts";
import { decimal } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

/** Before rounding and clamping. */
function ideal(low: number, high: number): number {
  return -128 - low / ((high - low) / 255);
}

export default defineQuestion({
  kind: "numeric",
  title: "Zero point of a calibrated range",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 120,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: ["Zero must become a code without an error, and the lowest value the lowest code, $-128$."],
  parameters: { low: decimal(-4, -0.25, 0.25), high: decimal(0.5, 8, 0.25) },
  unit: "",
  tolerance: "exact",
  signed: true,
  answer: ({ low, high }) => Math.round(ideal(low, high)),
  steps: ({ low, high }) => [
    ["Scale", `(${count(high)} − (${count(low)})) / 255 = ${count((high - low) / 255, 6)}`],
    [
      "Code of zero when the lowest value gets $-128$",
      `−128 − (${count(low)}) / ${count((high - low) / 255, 6)} = ${count(ideal(low, high), 6)}`,
    ],
    ["Rounded", count(Math.round(ideal(low, high)))],
  ],
  slips: [
    {
      name: "codes from 0 to 255",
      answer: ({ low, high }) => Math.round(ideal(low, high)) + 128,
      says: "This is the zero point of uint8. For int8 the lowest code is $-128$.",
    },
    {
      name: "sign of the lower end",
      answer: ({ low, high }) => Math.round(-128 + low / ((high - low) / 255)),
      says: "The lower end has the wrong sign: $z = -128 - \\mathrm{low} / s$.",
    },
    {
      name: "symmetric",
      answer: ({ low, high }) => (Math.round(ideal(low, high)) === 0 ? undefined : 0),
      says: "Zero is for weights, which are symmetric. Activations use their whole range.",
    },
  ],
  golden: [
    {
      parameters: { low: -0.5, high: 3.5 },
      answer: -96,
      source: "computed from the specification's formula: scale 0.0156863",
    },
  ],
  // A tie would ask for a rule that the question does not state.
  require: ({ low, high }) => Math.abs((Math.abs(ideal(low, high)) % 1) - 0.5) > 0.02,
});
