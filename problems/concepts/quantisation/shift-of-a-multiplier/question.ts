import { count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function exponent(multiplier: number): number {
  return Math.floor(Math.log2(multiplier)) + 1;
}

export default defineQuestion({
  kind: "numeric",
  title: "Exponent of a fixed-point multiplier",
  difficulty: "medium",
  topics: ["quantisation", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 90,
  sources: [
    "TensorFlow Lite, `QuantizeMultiplier` in `tensorflow/lite/kernels/internal/quantization_util.cc`",
  ],
  hints: ["Double $M$ until it lies in $[0.5, 1)$, and count."],
  parameters: {
    multiplier: oneOf([
      0.0003, 0.0007, 0.00117, 0.0016, 0.0026, 0.0041, 0.0075, 0.0094, 0.018, 0.0472, 0.09, 0.15, 0.25, 0.3,
      1.5, 2.6,
    ]),
  },
  unit: "",
  tolerance: "exact",
  signed: true,
  answer: ({ multiplier }) => exponent(multiplier),
  steps: ({ multiplier }) => {
    const n = exponent(multiplier);
    return [
      [
        "The power of two that brings $M$ into $[0.5, 1)$",
        `${count(multiplier)} / 2^(${count(n)}) = ${count(multiplier / 2 ** n, 6)}`,
      ],
      [
        "Stored integer",
        `${count(multiplier / 2 ** n, 6)} × 2^31 → ${count(Math.round((multiplier / 2 ** n) * 2 ** 31), 10)}`,
      ],
      ["Exponent", count(n)],
    ];
  },
  slips: [
    {
      name: "mantissa from 1 to 2",
      answer: ({ multiplier }) => exponent(multiplier) - 1,
      says: "This is the exponent of a mantissa in $[1, 2)$, as floats have it. Here the mantissa lies in $[0.5, 1)$, so that it fits into 31 bits.",
    },
    {
      name: "31 bits included",
      answer: ({ multiplier }) => exponent(multiplier) - 31,
      says: "The 31 bits of the integer are undone by the high-word multiplication and are not part of the exponent.",
    },
    {
      name: "mantissa below one half",
      answer: ({ multiplier }) => exponent(multiplier) + 1,
      says: "With this exponent the mantissa lies below 0.5 and gives a bit of precision away.",
    },
  ],
  golden: [
    {
      parameters: { multiplier: 0.0003 },
      answer: -11,
      source: "1,319,413,953 and −11, computed as `QuantizeMultiplier` does",
    },
    { parameters: { multiplier: 0.00117 }, answer: -9, source: "1,286,428,604 and −9" },
    { parameters: { multiplier: 0.25 }, answer: -1, source: "1,073,741,824 and −1" },
    { parameters: { multiplier: 1.5 }, answer: 1, source: "1,610,612,736 and +1" },
    { parameters: { multiplier: 0.0472 }, answer: -4, source: "1,621,779,651 and −4" },
    { parameters: { multiplier: 0.75 }, answer: 0, source: "1,610,612,736 and 0" },
  ],
});
