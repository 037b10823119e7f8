import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "Stages of an audio front end",
  difficulty: "easy",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 75,
  sources: [
    "Davis, Mermelstein: Comparison of Parametric Representations for Monosyllabic Word Recognition, IEEE Trans. ASSP 28(4), 1980",
    "Keyword model with 49 × 10 MFCCs, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["Where do 480 samples become 10 numbers, and which stage needs what the one before has made?"],
  items: [
    "Cut 480 samples from the stream",
    "Multiply by the window function",
    "Transform to a spectrum of 257 bins",
    "Take magnitude or power of each bin",
    "Sum the bins in triangular mel filters",
    "Take the logarithm above a floor",
    "Decorrelate by the cosine transform, keep ten coefficients",
    "Quantise with the model's input scale and zero point",
  ],
  direction: "samples first, model's input last",
  because:
    "Each frame gets its own window before the transform; filters add up energy, so that they come before the logarithm; and codes are made from what the model was trained on, the finished features.",
});
