import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "Operators that keep their scale",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 75,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: ["Which of them only move, choose or average codes?"],
  options: [
    {
      text: "`MAX_POOL_2D`",
      right: true,
      because: "The largest code belongs to the largest value. The code is passed on as it is.",
    },
    {
      text: "`AVERAGE_POOL_2D`",
      right: true,
      because:
        "The mean of codes is the code of the mean, so that neither zero point nor multiplier is needed, only a rounded division.",
    },
    {
      text: "`CONCATENATION`",
      right: true,
      because:
        "The codes are copied side by side and get one scale between them. The converter has to give all inputs the output's scale.",
    },
    {
      text: "`RESHAPE`",
      right: true,
      because: "Not one value changes.",
    },
    {
      text: "`ADD`",
      because:
        "A sum has another range than its summands. The kernel brings both inputs to a common scale and rescales the sum, with three sets of parameters.",
    },
    {
      text: "`FULLY_CONNECTED`",
      because: "Its multiplier $s_x s_w / s_y$ exists to turn one scale into another.",
    },
    {
      text: "`SOFTMAX`",
      because: "Its output is fixed at scale 1/256 and zero point −128, whatever the input has.",
    },
  ],
});
