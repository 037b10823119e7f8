import { count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

const LARGEST = 2 ** 31 - 1;

export default defineQuestion({
  kind: "numeric",
  title: "Longest dot product in an int32 accumulator",
  difficulty: "hard",
  topics: ["quantisation", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 150,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec): weights in $[-127, 127]$",
    "Own arithmetic, with the bias left out",
  ],
  hints: [
    "How large can $|q_x - z_x|$ become when $q_x$ and $z_x$ are both int8?",
    "The accumulator must hold the sum in the worst case, with either sign.",
  ],
  parameters: { zeroPoint: oneOf([-128, -100, -64, -32, 0, 32, 64, 100, 127]) },
  unit: "element",
  tolerance: "exact",
  answer: ({ zeroPoint }) => Math.floor(LARGEST / (farthest(zeroPoint) * 127)),
  steps: ({ zeroPoint }) => [
    [
      "Farthest code from the zero point",
      `max(|−128 − (${count(zeroPoint)})|, |127 − (${count(zeroPoint)})|) = ${farthest(zeroPoint)}`,
    ],
    ["Largest product", `${farthest(zeroPoint)} × 127 = ${count(farthest(zeroPoint) * 127)}`],
    [
      "How many fit, rounded down",
      `${count(LARGEST, 10)} / ${count(farthest(zeroPoint) * 127)} = ${count(Math.floor(LARGEST / (farthest(zeroPoint) * 127)))}`,
    ],
  ],
  slips: [
    {
      name: "zero point left out",
      answer: ({ zeroPoint }) =>
        farthest(zeroPoint) === 128 ? undefined : Math.floor(LARGEST / (128 * 127)),
      says: "The zero point is subtracted first: with {zeroPoint} the difference reaches further than 128.",
    },
    {
      name: "unsigned accumulator",
      answer: ({ zeroPoint }) => Math.floor((2 ** 32 - 1) / (farthest(zeroPoint) * 127)),
      says: "This is an unsigned accumulator. int32 ends at $2^{31} - 1$.",
    },
    {
      name: "weights down to −128",
      answer: ({ zeroPoint }) => Math.floor(LARGEST / (farthest(zeroPoint) * 128)),
      says: "Weights are symmetric and end at ±127.",
    },
  ],
  golden: [
    {
      parameters: { zeroPoint: -128 },
      answer: 66_311,
      source: "$\\lfloor (2^{31} - 1) / (255 \\cdot 127) \\rfloor$, the worst case of any zero point",
    },
  ],
});

function farthest(zeroPoint: number): number {
  return Math.max(Math.abs(-128 - zeroPoint), Math.abs(127 - zeroPoint));
}
