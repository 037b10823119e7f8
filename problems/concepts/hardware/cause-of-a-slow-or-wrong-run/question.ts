import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "matching",
  title: "Causes of slow or wrong runs",
  difficulty: "medium",
  topics: ["hardware", "memory"],
  roles: ["ai-hardware", "tinyml", "iot"],
  seconds: 120,
  sources: [
    "Arm, Cortex-M7: cache maintenance around DMA",
    "MLPerf Tiny, closed division: 8.2 and 1.96 cycles per MAC for keyword spotting on the same Cortex-M4, rounds v0.5 and v1.3",
  ],
  pairs: [
    {
      left: "The audio buffer holds samples of the round before; with the data cache off, all is well",
      right: "Cache lines weren't invalidated before the CPU read what DMA wrote",
      because: "DMA writes to SRAM past the cache, and the CPU goes on reading its older copy.",
    },
    {
      left: "Twice the clock makes convolutions nearly twice as fast and dense layers hardly faster",
      right: "Weights come from flash that doesn't get faster with the core",
      because:
        "A dense layer fetches a new weight for every MAC, so that it runs at the flash's speed; a convolution reuses its weights.",
    },
    {
      left: "On a Cortex-M4, int8 convolutions take about eight cycles per MAC, all of them alike",
      right: "Reference kernels were linked instead of optimised ones",
      because:
        "Optimised kernels take about 1.4 to 3.4 on that core. Eight is plain C, one product at a time.",
    },
    {
      left: "The model is slower with the NPU than without it; the NPU mostly waits between short runs",
      right: "Operators that the NPU lacks cut the graph into many pieces",
      because: "At each border tensors are handed over and the CPU computes alone.",
    },
  ],
  distractors: ["The tensor arena is too small", "Weights are quantised per channel"],
});
