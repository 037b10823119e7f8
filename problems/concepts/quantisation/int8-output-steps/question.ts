import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "From int8 inputs to an int8 output",
  difficulty: "medium",
  topics: ["quantisation", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 120,
  sources: [
    "TensorFlow Lite Micro, reference integer convolution, and `MultiplyByQuantizedMultiplier`, [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  hints: [
    "Follow the scale of the number: input × weight first, the output's at the end. Where is a real zero still the integer 0?",
  ],
  items: [
    "Subtract the input's zero point from a code",
    "Multiply by the weight's code and add to the int32 sum",
    "Add the int32 bias",
    "Multiply by the 32-bit multiplier and keep the high word",
    "Shift to the right, with rounding",
    "Add the output's zero point",
    "Clamp to the range of int8 and of the ReLU",
  ],
  direction: "first to last",
  because:
    "The bias has the accumulator's scale and is added before it changes. The output's zero point is a code of the output and can only be added after. The clamp comes last, since its limits are codes of the output.",
});
