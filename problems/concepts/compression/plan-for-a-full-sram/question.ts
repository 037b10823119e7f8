import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "Compression against a full SRAM",
  difficulty: "hard",
  topics: ["compression", "memory"],
  roles: ["tinyml", "edge-architect"],
  seconds: 300,
  sources: [
    "Layer table and memory plans of visual wake words, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Han, Mao, Dally: Deep Compression, ICLR 2016, [arxiv.org/abs/1510.00149](https://arxiv.org/abs/1510.00149)",
    "Lin et al.: MCUNetV2, [arxiv.org/abs/2110.15352](https://arxiv.org/abs/2110.15352)",
  ],
  hints: ["Which of the two memories does each step make smaller?"],
  points: [
    {
      text: "The plan aims at flash: pruning, clustering and coding shrink stored weights, while SRAM holds activations",
      evidence: [
        "flash & not",
        "flash only",
        "only flash",
        "wrong budget",
        "wrong memory",
        "ram & activations",
        "arena & activations",
      ],
      weight: 2,
    },
    {
      text: "It can make SRAM worse: coded weights are decoded into a buffer before a kernel reads them",
      evidence: ["decod", "decompress", "unpack"],
      weight: 2,
    },
    {
      text: "Single zeros change neither activations nor the time of dense kernels; whole channels would",
      evidence: [
        "structured",
        "unstructured",
        "whole channel",
        "entire channel",
        "remov & channel",
        "dense kernel",
      ],
      weight: 2,
    },
    {
      text: "First find the peak: which operation, which tensors are alive, and how much the planner adds",
      evidence: ["peak", "alive", "live tensor", "which operation", "which layer"],
      weight: 2,
    },
    {
      text: "Levers on SRAM: lower resolution, patches, reordering or in-place, an offline plan, narrower early layers",
      evidence: ["resolution", "patch", "in place", "in-place", "reorder", "offline plan", "stride"],
      weight: 2,
    },
    {
      text: "Check the price of what is chosen: accuracy on held-out data, latency, and the arena measured again",
      evidence: [
        "accuracy & held",
        "retrain",
        "held-out",
        "held out",
        "measure & again",
        "latency & price",
        "halo",
      ],
    },
  ],
  reference: `The plan shrinks the wrong memory: pruning, clustering and Huffman coding make stored weights smaller, and those lie in flash and are read in place.
What fills SRAM are activations, scratch and what the interpreter keeps.
It can even get worse, since coded weights have to be decoded into a buffer before a kernel can read them.
Single zeros leave the shapes as they are; only structured pruning, whole channels, makes activations smaller, and it takes fine-tuning.
So I first look for the peak: which operation, which tensors are alive there, and how far the planner's result lies above it.
For visual wake words the peak is 55,296 B early in the network and the greedy plan 73,728 B, so that an offline plan alone saves 18 kB.
If that isn't enough, a lower resolution, patches for the first layers or a larger stride at the start act where the peak is.
Each has its price, accuracy or recomputed halos, so that the metric on held-out data and the arena are measured again.`,
  followUp:
    "On a smaller part the offline plan still leaves 4 kB too many. Which one change do you try next, and why that one?",
});
