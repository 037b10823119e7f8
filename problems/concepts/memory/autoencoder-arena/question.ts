import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A quarter of a million parameters, 768 bytes",
  difficulty: "easy",
  topics: ["memory", "sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: [
    "MLPerf Tiny anomaly detection, layer table of `ad01_int8.tflite`, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  options: [
    {
      text: "A dense layer's activations are two vectors, and its weights are read from flash",
      right: true,
      because:
        "640 B in and 128 B out are all that is alive at the first layer, and again at the last. The 81,920 weights between them stay where they are.",
    },
    {
      text: "The bottleneck of 8 units limits what has to be stored at one time",
      because:
        "The bottleneck is the smallest pair, 136 B. A peak is set by the largest pair, here at both ends.",
    },
    {
      text: "Dense layers can be computed in place, one buffer for input and output",
      because:
        "Every output needs the whole input, so that it can't be overwritten on the way. In place, the peak would be 640 B.",
    },
    {
      text: "int8 makes the activations four times smaller than the parameters",
      because:
        "Parameters are int8 as well. In float32 the peak would be 3,072 B: still nothing beside the weights.",
    },
  ],
});
