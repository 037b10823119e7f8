import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "matching",
  title: "Which lever moves which budget",
  difficulty: "medium",
  topics: ["memory", "compression", "sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 150,
  sources: [
    "MLPerf Tiny visual wake words, layer table and memory plans, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Lin et al.: MCUNetV2, [arxiv.org/abs/2110.15352](https://arxiv.org/abs/2110.15352)",
  ],
  hints: ["Ask of each one: does it change what is stored, what is alive at one time, or what is computed?"],
  pairs: [
    {
      left: "Half the width (channels) of every layer",
      right: "Flash, SRAM and MACs all fall",
      because:
        "Channels stand in every product: weights, activations and MACs. It is the only lever here that moves all three, and the one that costs capacity.",
    },
    {
      left: "A lower input resolution",
      right: "SRAM and MACs fall, flash stays",
      because: "There are fewer positions, and the same kernel runs at each of them.",
    },
    {
      left: "Patch-based execution of the first layers",
      right: "SRAM falls, MACs rise, flash hardly changes",
      because: "The overlap of neighbouring patches is computed twice. The weights are the same.",
    },
    {
      left: "Weights Huffman-coded in the image, decoded layer by layer into a buffer",
      right: "Flash falls, SRAM rises, MACs stay",
      because:
        "Kernels read plain weights, so that a decoded layer needs a place. Compression that makes the file smaller can make the arena larger.",
    },
    {
      left: "A better offline plan of the buffers",
      right: "Only SRAM can fall; MACs and weights stay",
      because:
        "The same tensors lie at other addresses. For visual wake words that is 55,296 B instead of 73,728 B.",
    },
    {
      left: "Small weights set to zero, in the dense layout",
      right: "None of the three changes",
      because:
        "A zero is stored as a byte and multiplied like any other. Only a sparse format, and kernels for it, would make use of it.",
    },
  ],
  distractors: ["Flash and MACs fall, SRAM stays"],
});
