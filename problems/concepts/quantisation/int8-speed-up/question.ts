import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "How much faster int8 is",
  difficulty: "medium",
  topics: ["quantisation", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 90,
  sources: [
    "MLPerf Tiny v1.2, NUCLEO-H7A3ZI with Bosch HALE 1.0.175, [github.com/mlcommons/tiny_results_v1.2](https://github.com/mlcommons/tiny_results_v1.2)",
  ],
  hints: ["Divide, line by line."],
  options: [
    {
      text: "The speed-up depends on the model: here it lies between 1.86 and 3.85 times",
      right: true,
      because:
        "2.71, 1.86 and 3.85 times. No single factor fits all three; why they differ, the table does not say.",
    },
    {
      text: "int8 is four times faster, less some measuring error, since values have a quarter of the size",
      because:
        "A quarter of the bytes is a statement about memory. 1.86 is no measuring error of 4, and the core's instructions decide about the arithmetic.",
    },
    {
      text: "The more MACs a model has, the more it gains from int8",
      because:
        "Anomaly detection has the fewest MACs of the three, 264,192, and gains most; image classification has 47 times as many.",
    },
    {
      text: "float32 runs in software on this core, so a core with an FPU would gain nothing",
      because:
        "The Cortex-M7 of this part has an FPU. In software the float models would be slower by far more than this.",
    },
  ],
});
