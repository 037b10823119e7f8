import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "One tie, two roundings",
  difficulty: "hard",
  topics: ["quantisation", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 120,
  sources: [
    "`MultiplyByQuantizedMultiplier` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro), both builds; own computation",
  ],
  hints: ["An arithmetic shift to the right rounds down, towards $-\\infty$, for negative numbers too."],
  options: [
    {
      text: "$-9$ with one rounding, $-10$ with two",
      right: true,
      because:
        "$\\lfloor -9.5 + 0.5 \\rfloor = -9$: adding half and shifting sends ties up. With two steps, $-19$ is halved with ties away from zero: $-10$.",
    },
    {
      text: "$-10$ with one rounding, $-9$ with two",
      because:
        "It is the other way round. Adding half before a shift moves every tie towards $+\\infty$, also below zero.",
    },
    {
      text: "$-10$ with both",
      because:
        "Half away from zero is what `round()` does. Adding half and shifting does so for positive values only.",
    },
    {
      text: "$-9$ with both",
      because:
        "A plain shift with half added would give $-9$ twice. The second step of the other kernel treats negative ties on purpose: away from zero.",
    },
  ],
});
