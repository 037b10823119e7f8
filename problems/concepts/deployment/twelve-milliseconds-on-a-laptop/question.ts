import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Twelve milliseconds on a laptop",
  difficulty: "easy",
  topics: ["deployment", "hardware"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: [
    "MLPerf Tiny: round v0.5, reference with TensorFlow Lite Micro, and v1.3, ST Edge AI, both on an STM32L4R5 at 120 MHz, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["What is in the 12 ms, and which of it exists on the board?"],
  options: [
    {
      text: "Nothing of use: other kernels, other memory, and much of it is the call's overhead",
      right: true,
      because:
        "Even on one board at one clock the keyword model takes 181.9 or 43.4 ms, depending on the software. Count cycles on the target, or start from its cycles per MAC.",
    },
    {
      text: "A bound from below: the board will take longer, by the ratio of the two clocks",
      because:
        "Cycles are not the same currency: a laptop does dozens of MACs in one, a Cortex-M4 less than one. And a small model's call may even be slower there than the board's kernel.",
    },
    {
      text: "A good estimate after a correction, once int8 is known to be four times faster",
      because:
        "Measured speed-ups on the boards range from 1.9 to 3.9, against float on the same board. No factor leads from one machine to another.",
    },
    {
      text: "The right ranking at least: what is faster on the laptop is faster on the board",
      because:
        "Depthwise layers, small layers and memory traffic cost differently. A network with fewer MACs may lose on one machine and win on the other.",
    },
  ],
});
