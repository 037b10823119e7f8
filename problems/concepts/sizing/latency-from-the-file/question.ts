import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A latency from the size of the file",
  difficulty: "medium",
  topics: ["sizing", "hardware"],
  roles: ["tinyml", "edge-architect", "ai-hardware"],
  seconds: 75,
  sources: [
    "Layer table of the image classification model, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Own computation",
  ],
  hints: ["What would the method say of the same model in float32?"],
  options: [
    {
      text: "It is far too low, as a convolution uses each weight many times",
      right: true,
      because:
        "12,501,632 MACs against 98,496 B: the file is off by a factor of 127. MACs times cycles per MAC, over the clock, is the first estimate.",
    },
    {
      text: "It is somewhat too high, as a part of the file is metadata",
      because:
        "There is metadata in the file, a fifth of this one. The method fails by two orders of magnitude on the other side.",
    },
    {
      text: "It is about right, as one operation in a cycle is what a Cortex-M4 does",
      because:
        "Measured kernels take 1.4 to 3.4 cycles per MAC on this core. That error is small beside the wrong number of operations.",
    },
    {
      text: "It is about right for int8, and four times too low for float32",
      because:
        "The method does scale with the bytes of a weight. The work doesn't: float32 takes the same number of MACs, at 1.9 to 3.9 times the time where both were measured.",
    },
  ],
});
