import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "An int8 file larger than its float32 sibling",
  difficulty: "hard",
  topics: ["quantisation", "sizing"],
  roles: ["tinyml"],
  seconds: 90,
  sources: [
    "Both files parsed, `benchmark/training/keyword_spotting/trained_models` of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["22,604 float32 parameters would take 90,416 B. What does that say of the second file?"],
  options: [
    {
      text: "It holds int8 weights too, and the int8 file adds a scale and zero point per channel",
      right: true,
      because:
        "The file is dynamic-range quantised: 18,944 of its weights are int8, only small layers and biases are float32. The int8 file carries 14,016 B of scales and zero points on top.",
    },
    {
      text: "Its weights are pruned, and TensorFlow Lite stores them in a sparse format",
      because:
        "Nothing is pruned here. Zeros in a float file would be stored as four bytes each unless a sparse format was asked for.",
    },
    {
      text: "The int8 file holds the weights twice, quantised and in float32 for fallback",
      because:
        "A full-int8 file has no float weights; nothing falls back. Weights and int32 biases are 24,368 B of it.",
    },
    {
      text: "The int8 file aligns every single weight to four bytes for the kernels",
      because: "Buffers are aligned, not the values within: 22,016 weights take 22,016 B.",
    },
  ],
});
