import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Energy by the number of parameters",
  difficulty: "easy",
  topics: ["energy", "sizing"],
  roles: ["tinyml", "edge-architect", "ai-hardware"],
  seconds: 60,
  sources: [
    "MLPerf Tiny v1.3, closed division, NUCLEO-U385RG-Q, energy of anomaly detection and image classification, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
    "Layer tables of the int8 models, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["How often does each model use one of its weights in an inference?"],
  options: [
    {
      text: "About thirty times as much, as it does 47 times the MACs",
      right: true,
      because:
        "965.6 against 31.8 µJ. Work sets the energy; the ratio is below that of the MACs because each of the dense layers' weights is fetched for one MAC only.",
    },
    {
      text: "About a third as much, as it has a third of the parameters",
      because:
        "A stored weight takes no energy worth mentioning. What costs is using it, and a convolution uses each of its weights at every position.",
    },
    {
      text: "About as much, as both run on the same core at the same clock",
      because: "The core's power is similar. The time differs: 182 against 5.4 ms.",
    },
    {
      text: "About five times as much, as images hold five times the input values",
      because: "3,072 values against 640 is true, and not what is computed with them.",
    },
  ],
});
