import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "An argmax that starts at zero",
  difficulty: "easy",
  topics: ["deployment", "quantisation"],
  roles: ["tinyml", "iot"],
  seconds: 75,
  sources: [
    "Softmax output of int8 models: scale 1/256, zero point −128, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: ["Which probability is the code 0?"],
  options: [
    {
      text: "Windows in which no class is above 50 % are reported as class 0",
      right: true,
      because:
        "The code 0 is $(0 + 128) / 256 = 0.5$. Where every code is negative, nothing beats the initial value and the index stays at its own.",
    },
    {
      text: "All windows are reported as class 0, as int8 codes are never above zero",
      because:
        "A class of 90 % has the code 102. Confident windows are reported rightly, which hides the fault.",
    },
    {
      text: "Windows with two equal codes are reported as the last of the two",
      because: "A strict comparison keeps the first of equal ones.",
    },
    {
      text: "Nothing is wrong, as a softmax always has one class above zero",
      because:
        "One *probability* above zero, yes. As codes with the zero point −128 they may all be negative.",
    },
  ],
});
