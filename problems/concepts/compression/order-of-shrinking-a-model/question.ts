import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "Order of shrinking a model",
  difficulty: "medium",
  topics: ["compression", "quantisation", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 75,
  sources: [
    "Nagel et al.: A White Paper on Neural Network Quantization, [arxiv.org/abs/2106.08295](https://arxiv.org/abs/2106.08295)",
    "Own reasoning",
  ],
  hints: ["Which steps need gradients in float, and which one fixes the shapes for all that follow?"],
  items: [
    "Measure the float model: accuracy by class, flash, SRAM, time",
    "Take whole channels out",
    "Fine-tune the smaller network in float",
    "Fold batch normalisation and collect activation ranges",
    "Convert weights and activations to int8",
    "Compare accuracy by class on held-out data",
    "Measure arena, time and energy on the board",
  ],
  direction: "first step to last",
  because:
    "Pruning needs training afterwards, and training needs float; ranges belong to the weights that are shipped; and each step is compared with the measurement before.",
});
