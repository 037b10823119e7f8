import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function kept({ weights, sparsity }: { weights: number; sparsity: number }): number {
  return (weights * (100 - sparsity)) / 100;
}

export default defineQuestion({
  kind: "numeric",
  title: "Sparse weights behind a bitmap",
  difficulty: "easy",
  topics: ["compression"],
  roles: ["tinyml", "edge-architect"],
  seconds: 75,
  sources: ["Own arithmetic"],
  hints: ["Every weight costs something, even one that is zero."],
  parameters: {
    weights: integer(8000, 80_000, 4000),
    sparsity: oneOf([30, 60, 65, 70, 75, 80, 85, 90], "%"),
  },
  unit: "B",
  tolerance: "exact",
  answer: (layer) => layer.weights / 8 + kept(layer),
  steps: (layer) => [
    ["Bitmap", `${count(layer.weights)} / 8 = ${amount(layer.weights / 8, "B")}`],
    [
      "Weights that are not zero",
      `${count(layer.weights)} × ${100 - layer.sparsity} / 100 = ${amount(kept(layer), "B")}`,
    ],
    [
      "Together",
      `${count(layer.weights / 8)} + ${count(kept(layer))} = ${amount(layer.weights / 8 + kept(layer), "B")}`,
    ],
  ],
  slips: [
    {
      name: "bitmap left out",
      answer: kept,
      says: "These are the values alone. Without the bitmap nobody knows where they belong.",
    },
    {
      name: "a byte for each flag",
      answer: (layer) => layer.weights + kept(layer),
      says: "The bitmap takes one *bit* for each weight, an eighth of a byte.",
    },
    {
      name: "zeros kept",
      answer: (layer) => layer.weights / 8 + layer.weights - kept(layer),
      says: "This stores the zeros. {sparsity} of the weights are left out.",
    },
    {
      name: "flags for what is kept",
      answer: (layer) => kept(layer) / 8 + kept(layer),
      says: "The bitmap has a bit for every weight, also for those that are zero.",
    },
  ],
  golden: [
    {
      parameters: { weights: 65_536, sparsity: 50 },
      answer: 40_960,
      source: "8,192 B of bitmap and 32,768 values, computed",
    },
  ],
});
