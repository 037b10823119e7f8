import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "matching",
  title: "How each tensor is quantised",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 90,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  pairs: [
    {
      left: "Weights of a convolution",
      right: "int8, one scale per output channel, zero point 0",
      because:
        "Channels differ in range after batch normalisation is folded, and a zero point of the weights would cost a sum over the inputs.",
    },
    {
      left: "Bias",
      right: "int32, scale input × weight, zero point 0",
      because: "It is added to the accumulator as it is, so that it needs the accumulator's scale.",
    },
    {
      left: "Activations between layers",
      right: "int8, one scale per tensor, any zero point",
      because: "Their range is found by calibration and lies anywhere around zero.",
    },
    {
      left: "Output of a softmax",
      right: "int8, scale 1/256, zero point −128",
      because: "Probabilities lie between 0 and 1, so that nothing has to be calibrated.",
    },
  ],
  distractors: ["int32, one scale per tensor, any zero point", "int8, scale 1/128, zero point 0"],
});
