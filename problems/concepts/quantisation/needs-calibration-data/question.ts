import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What needs calibration data",
  difficulty: "easy",
  topics: ["quantisation", "deployment"],
  roles: ["tinyml"],
  seconds: 60,
  sources: [
    "TensorFlow Lite post-training quantisation, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/post_training_quantization)",
  ],
  hints: ["The ranges of weights are known from the file. Which ranges are not?"],
  options: [
    {
      text: "Full integer: int8 weights and activations",
      right: true,
      because: "The scale of an activation comes from its range, and only data shows that range.",
    },
    {
      text: "Integer with int16 activations and int8 weights (16x8)",
      right: true,
      because: "Sixteen bits make the steps finer; the range still has to be known.",
    },
    {
      text: "Full integer with float32 input and output",
      right: true,
      because:
        "Only the two ends differ: a quantise and a dequantise operator are added. Everything between is int8 with calibrated ranges.",
    },
    {
      text: "Dynamic range: int8 weights, float activations",
      because:
        "Only weights are quantised beforehand. Where a kernel wants int8 inputs, it takes their range from the data at run time.",
    },
    {
      text: "float16 weights",
      because: "A float has its own exponent. Every value is rounded by itself, and no range is needed.",
    },
  ],
});
