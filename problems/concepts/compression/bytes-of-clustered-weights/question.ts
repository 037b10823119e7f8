import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function indices({ weights, clusters }: { weights: number; clusters: number }): number {
  return (weights * Math.log2(clusters)) / 8;
}

export default defineQuestion({
  kind: "numeric",
  title: "Bytes of clustered weights",
  difficulty: "easy",
  topics: ["compression"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: [
    "Han, Mao, Dally: Deep Compression, ICLR 2016, [arxiv.org/abs/1510.00149](https://arxiv.org/abs/1510.00149)",
    "Own arithmetic",
  ],
  hints: ["How many bits tell the clusters apart?"],
  parameters: { weights: integer(8000, 80_000, 4000), clusters: oneOf([4, 8, 16, 32, 64]) },
  unit: "B",
  tolerance: "exact",
  answer: (layer) => indices(layer) + 4 * layer.clusters,
  steps: (layer) => [
    ["Bits of an index", `log2(${layer.clusters}) = ${count(Math.log2(layer.clusters))}`],
    [
      "Indices",
      `${count(layer.weights)} × ${count(Math.log2(layer.clusters))} / 8 = ${amount(indices(layer), "B")}`,
    ],
    ["Code book, 4 B each", `4 × ${layer.clusters} = ${amount(4 * layer.clusters, "B")}`],
    [
      "Together",
      `${count(indices(layer))} + ${count(4 * layer.clusters)} = ${amount(indices(layer) + 4 * layer.clusters, "B")}`,
    ],
  ],
  slips: [
    {
      name: "code book left out",
      answer: indices,
      says: "The code book is missing: without it the indices mean nothing.",
    },
    {
      name: "a byte for each index",
      answer: ({ weights, clusters }) => weights + 4 * clusters,
      says: "These indices are packed: {clusters} clusters don't need a whole byte each.",
    },
    {
      name: "as many bits as clusters",
      answer: ({ weights, clusters }) => (weights * clusters) / 8 + 4 * clusters,
      says: "The index is a number, not one bit for each cluster.",
    },
    {
      name: "code book of bytes",
      answer: (layer) => indices(layer) + layer.clusters,
      says: "The centres are float32 here, 4 B each.",
    },
  ],
  golden: [
    {
      parameters: { weights: 65_536, clusters: 16 },
      answer: 32_832,
      source: "reference value, 7.98 times less than float32",
    },
  ],
});
