import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "Order of Deep Compression",
  difficulty: "easy",
  topics: ["compression"],
  roles: ["tinyml"],
  seconds: 45,
  sources: [
    "Han, Mao, Dally: Deep Compression, ICLR 2016, [arxiv.org/abs/1510.00149](https://arxiv.org/abs/1510.00149)",
  ],
  items: [
    "Train the connectivity, then prune small weights",
    "Fine-tune what is left",
    "Cluster the remaining weights to a code book",
    "Fine-tune the code book",
    "Huffman-code indices and positions",
  ],
  direction: "first step to last",
  because:
    "Each step needs what the one before has decided: which weights exist, then which values they share, then how often each index occurs.",
});
