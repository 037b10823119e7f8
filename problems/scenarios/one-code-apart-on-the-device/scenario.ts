import { amount, count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** The row that is predicted. */
const ACCUMULATOR = 7_486;
const MULTIPLIER = 1_578_775_962;
const ZERO_POINT = -128;
const high = (ACCUMULATOR * MULTIPLIER) / 2 ** 31;

export default defineScenario({
  title: "The host passes, the device is one code off",
  difficulty: "hard",
  topics: ["quantisation", "deployment"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 900,
  sources: [
    "The rack and its log are invented; the layers' counts are a simulation with random accumulators, and a test computes each row with both roundings",
    "Requantisation: `MultiplyByQuantizedMultiplier` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro), `arm_nn_requantize` of [github.com/ARM-software/CMSIS-NN](https://github.com/ARM-software/CMSIS-NN), `apply_multiplier.cc` of [github.com/google/ruy](https://github.com/google/ruy)",
    "Own comparison of 1,218,345 outputs of the MLPerf Tiny models with TensorFlow 2.21.0",
  ],
  artefacts: {
    rack: { kind: "log", file: "rack.log", title: "Log of the rack" },
    layers: { kind: "table", file: "layers.csv", title: "Layer by layer, 100 clips, golden inputs" },
    mismatches: { kind: "table", file: "mismatches.csv", title: "Twelve positions that differ" },
    code: {
      kind: "code",
      language: "c",
      file: "requantise.c",
      title: "From accumulator to code on the device",
    },
    probe: { kind: "table", file: "probe.csv", title: "A position that the rack has not run" },
  },
  steps: [
    {
      id: "first-look",
      title: "First look",
      shows: ["rack"],
      unlocks: ["layers"],
      hours: 2,
      kind: "single",
      options: [
        {
          text: "Give each layer the host's input codes, and count where and by how much its output differs",
          right: true,
          because:
            "Differences no longer add up, so that each is the layer's own. Their number, size and place are what tells causes apart.",
        },
        {
          text: "Merge the tolerance of two codes: no class has changed, and the release is due",
          because:
            "The test would pass, and go on passing when a zero point is wrong by one somewhere. You would meet that one in the field, with a green rack behind you.",
          hours: 40,
        },
        {
          text: "Take the golden codes from the rack from now on, since the device is what ships",
          because:
            "The test would compare the device with itself. Whatever is wrong today is golden tomorrow.",
          hours: 24,
        },
        {
          text: "Switch CMSIS-NN off and run the reference kernels on the device, which are known to be right",
          because:
            "You would wait several times as long for each clip and see the very same codes: the reference convolutions do the same arithmetic as CMSIS-NN's default.",
          hours: 5,
        },
        {
          text: "Compare the outputs of the float32 model on the host with dequantised outputs of the device",
          because:
            "You would see differences of a few hundredths everywhere, from quantisation itself, on host and device alike. One code in 256 can't be seen in them.",
          hours: 6,
        },
      ],
    },
    {
      id: "signatures",
      title: "Pictures of causes",
      hours: 0.5,
      kind: "matching",
      pairs: [
        {
          left: "Padding is filled with 0 in place of the input's zero point",
          right: "Large differences at the border of the image, none inside",
          because: "Only windows that reach beyond the image see the padding.",
        },
        {
          left: "Multipliers are applied one channel too far",
          right: "Whole channels off by a factor of their own, at every position",
          because:
            "Each channel is scaled with its neighbour's factor, which has nothing to do with position.",
        },
        {
          left: "The output's zero point is off by one",
          right: "Every code off by the same one, unless it is clamped",
          because: "The zero point is added last, to all values alike.",
        },
        {
          left: "The value is rounded in two places and not in one",
          right: "Few codes, all by one, scattered over positions and channels",
          because: "Only values close to a half are decided otherwise, and those lie anywhere.",
        },
        {
          left: "A kernel reads scratch memory before anybody wrote it",
          right: "Other codes at each run",
          because: "What the memory holds depends on what ran before.",
        },
      ],
      distractors: ["Differences in dense layers only, proportional to the input"],
    },
    {
      id: "next-measurement",
      title: "Where within a layer",
      unlocks: ["mismatches", "code"],
      hours: 3,
      kind: "single",
      options: [
        {
          text: "Record the int32 accumulators with bias on both sides, and each channel's multiplier and shift",
          right: true,
          because:
            "It cuts the layer in two. Before the cut everything is exact and has to be equal; behind it there are five lines of code.",
        },
        {
          text: "Run a thousand clips more, from other speakers, and look whether the rate stays the same",
          because: "It stays at one in 730. You would have ten times the evidence for what you know.",
          hours: 6,
        },
        {
          text: "Build with `-O0`, because the optimiser may have reordered the arithmetic",
          because:
            "You would wait longer for the same codes. Integer sums don't depend on their order as long as they don't overflow.",
          hours: 3,
        },
        {
          text: "Check how the compiler uses the floating-point unit: it may contract multiplications and additions",
          because:
            "You would find no floating-point instruction in these layers at all. Int8 kernels multiply by a fixed-point number.",
          hours: 4,
        },
      ],
    },
    {
      id: "predict",
      title: "A prediction",
      shows: ["probe"],
      hours: 0.5,
      kind: "numeric",
      unit: "",
      signed: true,
      tolerance: "exact",
      answer: () => ZERO_POINT + Math.round(Math.round(high) / 256),
      steps: () => [
        [
          "High word",
          `7,486 × 1,578,775,962 / 2,147,483,648 = ${count(high, 6)}, rounded ${count(Math.round(high))}`,
        ],
        ["Divided by 2⁸", "5,504 / 256 = 21.5, a half, rounded away from zero: 22"],
        ["With the zero point", `22 + (−128) = ${amount(ZERO_POINT + 22, "")}`],
      ],
      slips: [
        {
          name: "rounded once",
          answer: () => -107,
          says: "This is the exact value rounded once, which the host does. The code rounds the high word before it divides.",
        },
        {
          name: "zero point left out",
          answer: () => 22,
          says: "The output's zero point is still to be added.",
        },
        {
          name: "zero point subtracted",
          answer: () => 22 + 128,
          says: "The zero point is added on the way to a code: −128 + 22.",
        },
        {
          name: "shift of seven",
          answer: () => ZERO_POINT + 43,
          says: "The shift is eight bits: divide by 256.",
        },
      ],
      golden: [{ answer: -106, source: "5,504 / 256 = 21.5, by hand" }],
    },
    {
      id: "what-to-change",
      title: "What to change",
      hours: 6,
      kind: "single",
      options: [
        {
          text: "Make the golden codes with an integer reference that rounds as the release's kernels do, and keep the comparison exact",
          right: true,
          because:
            "Nothing in the product changes, and the test asks for what the product computes. Every difference from now on is one that somebody has made.",
        },
        {
          text: "Allow a difference of one code for each of the twelve outputs, and write the reason beside it",
          because:
            "You would see most of the 37 clips pass and some fail, by two. Widened to two, the test would let through what a zero point that is off by one in an early layer leaves of itself at the end.",
          hours: 20,
        },
        {
          text: "Replace the device's requantisation by a multiplication in double precision, which rounds once",
          because:
            "You would see the host's codes, and a convolution that takes a multiple of its time: the unit of a Cortex-M4F is for single precision, doubles are emulated. And the kernels would be yours to maintain.",
          hours: 30,
        },
        {
          text: "Retrain with quantisation in the loop, until values close to a half are rare",
          because:
            "You would have new weights and the same rate. Values are spread over the line, and a fixed share of them lies close to a half.",
          hours: 60,
        },
      ],
    },
    {
      id: "guard",
      title: "The guard",
      hours: 3,
      kind: "multiple",
      options: [
        {
          text: "A header in each golden file: model's CRC, what made it, its version and its rounding",
          right: true,
          because: "`The TensorFlow Lite result` is not one number. The file has to say which one it holds.",
        },
        {
          text: "The comparison layer by layer, with golden inputs, on the rack and on the host",
          right: true,
          because:
            "A failure then names its layer, and small faults can't hide behind the layers that follow.",
        },
        {
          text: "Misses and false accepts on the test set with the device's own codes, beside the exact test",
          right: true,
          because:
            "It answers the question that the exact test can't: whether a change of rounding matters to anybody.",
        },
        {
          text: "A test that the class with the largest code is the expected one",
          because:
            "It passed on this day for all 100 clips, and would pass with most faults that are worth finding.",
        },
        {
          text: "The kernel library pinned to its version for good",
          because:
            "It would freeze the rounding together with its faults and its speed. A test that notices a change lets you update.",
        },
      ],
    },
  ],
});
