import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Zeros and latency",
  difficulty: "easy",
  topics: ["compression", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 45,
  sources: [
    "CMSIS-NN, int8 convolution kernels, [github.com/ARM-software/CMSIS-NN](https://github.com/ARM-software/CMSIS-NN)",
  ],
  options: [
    {
      text: "It stays the same, since the dense kernels multiply zeros as well",
      right: true,
      because: "The loop reads every weight and does every MAC. Its time depends on shapes, not on values.",
    },
    {
      text: "It falls to about a fifth, since a fifth of the MACs is left",
      because:
        "MACs that need not be done are only saved by code or hardware that knows which ones they are.",
    },
    {
      text: "It falls somewhat, since multiplying by zero takes fewer cycles",
      because: "A MAC takes the same cycles for every operand on this core.",
    },
    {
      text: "It falls, since the smaller model is read from flash in less time",
      because: "The layout is dense: a zero is a byte like any other, and the array is as long as before.",
    },
  ],
});
