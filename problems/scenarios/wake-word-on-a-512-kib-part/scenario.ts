import { amount } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

const REGION = 475_136;
const FIRMWARE = { vectors: 452, text: 148_312, constants: 21_764, data: 2_216 };
const USED = 172_744;

export default defineScenario({
  title: "A 2 MB wake word for a 512 KiB part",
  difficulty: "medium",
  topics: ["memory", "sizing", "compression"],
  roles: ["tinyml", "edge-architect", "iot"],
  seconds: 900,
  sources: [
    "The product, its map and its first network are invented; every sum over them is computed by a test",
    "Layers and size of the reference network: MLPerf Tiny keyword spotting, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "STM32F446RE, 512 KiB of flash and 128 KiB of SRAM: Zephyr's page of the board NUCLEO-F446RE",
    "Cycles per MAC of int8 models on Cortex-M4: closed division of MLPerf Tiny, rounds v1.1 to v1.3",
  ],
  artefacts: {
    link: { kind: "log", file: "link.log", title: "Build log, Monday" },
    map: { kind: "map", file: "app.map", title: "Linker map without a model, excerpt" },
    layers: { kind: "table", file: "layers.csv", title: "Layers of wake_v5" },
    "ds-cnn": { kind: "table", file: "ds-cnn.csv", title: "Layers of the keyword spotting reference" },
  },
  steps: [
    {
      id: "first-look",
      title: "First look",
      shows: ["link"],
      unlocks: ["map"],
      hours: 0.5,
      kind: "single",
      options: [
        {
          text: "Write down what is free in flash and in SRAM without the model, then what the model needs of each",
          right: true,
          because:
            "One build without the model and its map give both budgets. They decide which of the other ideas are worth a day.",
        },
        {
          text: "Convert to int8 at once: a quarter of 2 MB is 512 kB, and the part has 512 KiB of flash",
          because:
            "You would spend the day collecting calibration recordings and see the link fail again, by 206,024 B: the quarter leaves no byte for the firmware. And the linker would still have told you nothing about SRAM.",
          hours: 8,
        },
        {
          text: "Prune three quarters of the weights, since the file has to shrink to a quarter",
          because:
            "You would retrain for three days and find the file as large as before: zeros in a dense tensor are stored like any other value. Storing them sparsely needs an index and kernels that read it.",
          hours: 24,
        },
        {
          text: "Ask hardware for the next larger part of the family before boards are ordered",
          because:
            "You would be asked how large, and could not say. A larger part may be the end of the story; without the two budgets it is a guess with a re-layout attached.",
          hours: 16,
        },
      ],
    },
    {
      id: "flash-left",
      title: "Flash that is left",
      unlocks: ["layers"],
      hours: 0.5,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => REGION - USED,
      steps: () => [
        ["Region of the application", `0x74000 = ${amount(REGION, "B")}`],
        [
          "Vectors, code, constants and the first values of `.data`",
          `452 + 148,312 + 21,764 + 2,216 = ${amount(USED, "B")}`,
        ],
        ["Left", `475,136 − 172,744 = ${amount(REGION - USED, "B")}`],
      ],
      slips: [
        {
          name: "data not counted in flash",
          answer: () => REGION - USED + FIRMWARE.data,
          says: "`.data` is initialised: its first values have a load address in flash.",
        },
        {
          name: "whole flash of the part",
          answer: () => 524_288 - USED,
          says: "The boot loader and the settings take 48 KiB of the part; the application has a region of its own.",
        },
        {
          name: "bss counted in flash",
          answer: () => REGION - USED - 38_400,
          says: "`.bss` is cleared at start and takes no flash.",
        },
        {
          name: "code only",
          answer: () => REGION - FIRMWARE.text,
          says: "Vectors, constants and the first values of `.data` stand in the same region.",
        },
      ],
      golden: [
        { answer: 302_392, source: "the map, added up by hand: 0x080362c8 is the first free address" },
      ],
    },
    {
      id: "sram-peak",
      title: "SRAM at the worst operator",
      hours: 0.5,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => 125_440 + 32_000,
      steps: () => [
        "The largest sum of input and output is that of operator 1, the first pooling.",
        ["Input 49 × 40 × 64 and output 25 × 20 × 64", `125,440 + 32,000 = ${amount(157_440, "B")}`],
      ],
      slips: [
        {
          name: "largest tensor alone",
          answer: () => 125_440,
          says: "That tensor is alive together with the input or the output of the operator that touches it.",
        },
        {
          name: "first operator",
          answer: () => 1_960 + 125_440,
          says: "That is operator 0. Its output is the input of operator 1, whose own output is larger than 1,960 B.",
        },
        {
          name: "float32",
          answer: () => 4 * 157_440,
          says: "In float32 it would be four times as much; int8 is asked.",
        },
        {
          name: "all outputs",
          answer: () => 125_440 + 32_000 + 32_000 + 8_320 + 40 + 3 + 3,
          says: "Tensors that are no longer needed give their place to later ones.",
        },
        {
          name: "weights added",
          answer: () => 157_440 + 501_880,
          says: "Weights are read in place from flash and need no SRAM.",
        },
      ],
      golden: [{ answer: 157_440, source: "shapes of operator 1, multiplied out by hand" }],
    },
    {
      id: "next-change",
      title: "What to change",
      unlocks: ["ds-cnn"],
      hours: 6,
      kind: "single",
      options: [
        {
          text: "Another architecture, sized to both memories before training: an early stride, separable convolutions, pooling before the last layer",
          right: true,
          because:
            "Only a change of shapes lowers the live activations, and the same change lowers weights and MACs. A day with an untrained network on the board proves that it fits, before anybody trains for weeks.",
        },
        {
          text: "Keep the network in int8 and add a memory-mapped QSPI flash for the weights, two days of layout and thirty cents a lamp",
          because:
            "You would see the link succeed and `AllocateTensors()` fail: 157,440 B of activations against 82,264 B that are free. The weights were the smaller problem.",
          hours: 40,
        },
        {
          text: "Cluster the int8 weights to 16 values and entropy-code them, and unpack them at start",
          because:
            "Flash would do, at four bits a weight. But unpacked they are 501,880 B, which SRAM does not have, and the activations are as large as before.",
          hours: 32,
        },
        {
          text: "Four-bit weights for all layers: 251 kB, which is less than the 302,392 B that are free",
          because:
            "The sum is right and the link would succeed, if the runtime has four-bit kernels for these layers. The activations stay int8 and need 157,440 B: the same failure on the board, two weeks later.",
          hours: 60,
        },
        {
          text: "Halve the firmware: another Bluetooth stack, size optimisation, logging removed",
          because:
            "206,024 B are missing and the whole firmware is 172,744 B: an empty one would not make room. SRAM would hardly gain.",
          hours: 80,
        },
      ],
    },
    {
      id: "levers",
      title: "Which lever moves what",
      hours: 1,
      kind: "matching",
      pairs: [
        {
          left: "Stride 2 on both axes in the first convolution",
          right: "SRAM: the largest tensor shrinks to about a quarter",
          because:
            "125,440 values come from keeping all 49 × 40 positions for 64 channels; every second one on each axis leaves 25 × 20.",
        },
        {
          left: "Averaging over positions in place of flattening 8,320 values into a dense layer",
          right: "Flash: two thirds of the weights disappear",
          because: "332,800 of 501,880 weights, 66 %, belong to the dense layer behind the flattening.",
        },
        {
          left: "A depthwise and a pointwise layer in place of the 10 × 4 convolution over 64 channels",
          right: "Cycles: more than four fifths of the multiplications disappear",
          because:
            "That convolution has 81.92 of 92.29 million MACs; 10 × 4 depthwise and pointwise together take 3.33 million. Most of its weights go as well, a third of all; its activations keep their size.",
        },
        {
          left: "Registering only the operators that the model uses",
          right: "Flash: code shrinks, the model's file does not",
          because: "Kernels that nobody registers are not linked. The file and the arena don't notice.",
        },
      ],
      distractors: ["SRAM: weights leave the arena", "Flash: the file shrinks by the share of zeros"],
    },
    {
      id: "guard",
      title: "The guard",
      hours: 4,
      kind: "multiple",
      options: [
        {
          text: "A check behind the link that compares each region's use with a limit, and the arena's use on the board with another",
          right: true,
          because:
            "Flash is known at link time, the arena only after `AllocateTensors()` with the kernels of the target.",
        },
        {
          text: "Limits for file size, largest live activations and MACs that the research group checks on an untrained model",
          right: true,
          because: "All three follow from the shapes. A network that can't fit is then never trained.",
        },
        {
          text: "Misses and false accepts an hour on long recordings, as a gate for each model that enters the firmware",
          right: true,
          because:
            "A smaller network buys its bytes with accuracy. Without the gate the next cut goes unnoticed.",
        },
        {
          text: "A rule that no `.tflite` file may be larger than the part's flash",
          because:
            "Both files of this story but the first would have passed it, and the int8 one did not fit by 206,024 B.",
        },
        {
          text: "The peak memory of the desktop interpreter, measured in the training pipeline",
          because:
            "It holds the weights, the runtime and 64-bit structures, and plans memory otherwise. It says nothing about the arena on the board.",
        },
      ],
    },
  ],
});
