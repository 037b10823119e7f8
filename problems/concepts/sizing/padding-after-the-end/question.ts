import { count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

type Axis = { input: number; kernel: number; stride: number };

function total({ input, kernel, stride }: Axis): number {
  return Math.max((Math.ceil(input / stride) - 1) * stride + kernel - input, 0);
}

function after(axis: Axis): number {
  return total(axis) - Math.floor(total(axis) / 2);
}

/** The value of a mistake, where it makes a difference. */
function unlike(value: number, axis: Axis): number | undefined {
  return value === after(axis) || value <= 0 ? undefined : value;
}

export default defineQuestion({
  kind: "numeric",
  title: "SAME padding behind the end",
  difficulty: "medium",
  topics: ["sizing"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 120,
  sources: ["TensorFlow Lite, `tensorflow/lite/kernels/padding.h`"],
  hints: [
    "SAME fixes the number of outputs first, $\\lceil i / s \\rceil$. The padding is whatever the last kernel position then lacks.",
    "An odd total can't be halved. Which side gets the odd one?",
  ],
  parameters: { input: integer(24, 224), kernel: integer(3, 12), stride: oneOf([2, 3, 4]) },
  unit: "",
  tolerance: "exact",
  answer: after,
  steps: ({ input, kernel, stride }) => {
    const axis = { input, kernel, stride };
    const outputs = Math.ceil(input / stride);
    const reach = (outputs - 1) * stride + kernel;
    return [
      ["Outputs, rounded up", `${input} / ${stride} → ${outputs}`],
      ["Values that they reach over", `(${outputs} − 1) × ${stride} + ${kernel} = ${count(reach)}`],
      ["Padding in total", `${count(reach)} − ${input} = ${total(axis)}`],
      ["Before: half, rounded down", `${total(axis)} / 2 → ${Math.floor(total(axis) / 2)}`],
      ["After: the rest", `${total(axis)} − ${Math.floor(total(axis) / 2)} = ${after(axis)}`],
    ];
  },
  slips: [
    {
      name: "odd one in front",
      answer: (axis) => unlike(Math.floor(total(axis) / 2), axis),
      says: "This is the padding in front. Of an odd total, TensorFlow puts the extra position at the end.",
    },
    {
      name: "half the kernel",
      answer: (axis) => unlike(Math.floor(axis.kernel / 2), axis),
      says: "Half the kernel on each side is the padding at stride 1, and what one writes into PyTorch's `padding`. With stride {stride}, SAME pads only as much as the last output needs.",
    },
    {
      name: "both sides together",
      answer: (axis) => (total(axis) === Math.floor(axis.kernel / 2) ? undefined : unlike(total(axis), axis)),
      says: "This is the padding of both sides together.",
    },
  ],
  golden: [
    {
      parameters: { input: 49, kernel: 10, stride: 2 },
      answer: 5,
      source: "MLPerf Tiny KWS, time axis of layer 0: 4 before, 5 after",
    },
    {
      parameters: { input: 96, kernel: 3, stride: 2 },
      answer: 1,
      source: "MLPerf Tiny VWW, layer 0: 0 before, 1 after",
    },
    {
      parameters: { input: 224, kernel: 7, stride: 2 },
      answer: 3,
      source: "computed by the rule of `padding.h`: 2 before, 3 after",
    },
  ],
  require: (axis) => total(axis) > 0,
});
