import { amount, count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** SRAM of the nRF52832, and what the first linker map says of it, in bytes. */
const SRAM = 64 * 1024;
const DATA = 0x198;
const APPLICATION = 0x2e8 + 0x3c0;
const STACK = 0x1000;
/** Of the build with generated code. */
const CONTEXT = 0x500;
const ARENA = 0xd800;

const left = SRAM - DATA - APPLICATION - STACK;

export default defineScenario({
  title: "The person detector wants 73.7 kB, the part has 64 KiB",
  difficulty: "hard",
  topics: ["memory", "deployment"],
  roles: ["tinyml", "iot"],
  seconds: 1200,
  sources: [
    "Tensors and plan: `vww_96_int8.tflite` of github.com/mlcommons/tiny, planned by the greedy planner of TensorFlow Lite Micro (73,728 B) and without gaps (55,296 B).",
    "Per-channel tables: TensorFlow Lite Micro's convolutions keep an int32 multiplier and an int32 shift for each of the 2,736 output channels in the arena's tail.",
    "nRF52832 product specification: 512 KiB of flash, 64 KiB of SRAM. The application's sections and the other entries of the tail are those of an imagined build.",
  ],
  artefacts: {
    serial: { kind: "log", file: "serial.log", title: "Serial log, first boot" },
    map: { kind: "map", file: "app.map", title: "Linker map, excerpt" },
    tensors: { kind: "table", file: "tensors.csv", title: "The planner's first ten tensors" },
    recorded: { kind: "table", file: "recorded.csv", title: "What the recording allocator counted" },
    generated: { kind: "map", file: "generated.map", title: "Linker map, generated code" },
  },
  steps: [
    {
      id: "first-look",
      shows: ["serial"],
      unlocks: ["map"],
      hours: 0.5,
      kind: "single",
      options: [
        {
          text: "Read from the linker map how large an arena could be at most",
          right: true,
          because:
            "Minutes of work, and it decides which repairs are worth a thought: below 73,728 B no constant in the code will do.",
        },
        {
          text: "Double `kTensorArenaSize` and build again",
          hours: 0.5,
          because:
            "The linker answers ``region `RAM' overflowed by 47168 bytes``. You know that 106,496 B is too much, not what would fit.",
        },
        {
          text: "Have the data team prune half of the weights",
          hours: 24,
          because:
            "Three days later the log still says 73,728: weights lie in flash, the arena holds activations, and pruning changes none of their shapes.",
        },
        {
          text: "Lay the board out again for a part with 128 KiB of SRAM",
          hours: 120,
          because:
            "It would work, three weeks and a certification later. Nothing that you have read says yet that the smaller part can't do it.",
        },
      ],
    },
    {
      id: "largest-arena",
      unlocks: ["tensors"],
      hours: 0.5,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => left,
      steps: () => [
        ["SRAM", `0x10000 = ${amount(SRAM, "B")}`],
        ["`.data`", `0x198 = ${amount(DATA, "B")}`],
        ["`.bss` without the arena", `0x2e8 + 0x3c0 = ${amount(APPLICATION, "B")}`],
        ["stack", `0x1000 = ${amount(STACK, "B")}`],
        [
          "left for an arena",
          `${count(SRAM)} − ${count(DATA)} − ${count(APPLICATION)} − ${count(STACK)} = ${amount(left, "B")}`,
        ],
      ],
      slips: [
        {
          name: "stack forgotten",
          answer: () => left + STACK,
          says: "The stack takes 4,096 B of the same SRAM, at its top.",
        },
        {
          name: "data forgotten",
          answer: () => left + DATA,
          says: "`.data` is copied from flash and then lies in SRAM: 408 B.",
        },
        {
          name: "present arena counted as taken",
          answer: () => left - 0xd000,
          says: "The present arena is what you replace: its 53,248 B are free again.",
        },
        {
          name: "64,000 for 64 KiB",
          answer: () => left - SRAM + 64_000,
          says: "64 KiB are 65,536 B, 0x10000 in the map.",
        },
      ],
      golden: [{ answer: 59_328, source: "the map's sections, added up by hand" }],
    },
    {
      id: "in-use-at-once",
      hours: 1,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => 18_432 + 36_864,
      steps: () => [
        ["operator 1: input and 48×48×8", `27,648 + 18,432 = ${amount(46_080, "B")}`],
        ["operator 2: two of 48×48×8", `18,432 + 18,432 = ${amount(36_864, "B")}`],
        ["operator 3: 48×48×8 and 48×48×16", `18,432 + 36,864 = ${amount(55_296, "B")}`],
        ["operator 4: 48×48×16 and 24×24×16", `36,864 + 9,216 = ${amount(46_080, "B")}`],
        ["the worst one", amount(55_296, "B")],
      ],
      slips: [
        {
          name: "end of the plan",
          answer: () => 55_296 + 18_432,
          says: "That is where the plan ends, gap included. What is asked is in use at once.",
        },
        {
          name: "the two largest tensors",
          answer: () => 36_864 + 27_648,
          says: "The two largest are never there together: the input is dead after operator 1.",
        },
        {
          name: "one tensor alone",
          answer: () => 36_864,
          says: "An operator needs its input and its output at the same time.",
        },
      ],
      golden: [
        {
          answer: 55_296,
          source: "live peak of vww_96_int8.tflite, at operator 3, by liveness over all operators",
        },
      ],
    },
    {
      id: "close-the-gap",
      unlocks: ["recorded"],
      hours: 3,
      kind: "single",
      options: [
        {
          text: "Give the model an offline plan that packs the tensors without a gap",
          right: true,
          because:
            "TensorFlow Lite Micro reads offsets from the metadata `OfflineMemoryAllocation`. No weight and no result changes, and 18,432 B come back.",
        },
        {
          text: "Train the model again with frames of 80×80",
          hours: 40,
          because:
            "All activations shrink to 69 %, and the plan to about 51 kB. A week later you have another model with other errors, and its validation begins.",
        },
        {
          text: "Compute the first four operators patch by patch",
          hours: 24,
          because:
            "The peak falls to 51,864 B with the frame in SRAM, at 8 % more multiplications in these four and with a schedule of your own to maintain. 3,432 B below a plan that is free.",
        },
        {
          text: "Quantise the weights to four bits",
          hours: 16,
          because:
            "Flash shrinks by some 104 kB and the arena by nothing: activations stay at eight bits, and unpacking needs a buffer besides.",
        },
      ],
    },
    {
      id: "tail",
      hours: 6,
      kind: "single",
      options: [
        {
          text: "Generate code ahead of time, with the constant tables in flash",
          right: true,
          because:
            "21,888 B of the tail never change, and the graph is known when you build. Generated code leaves them in flash and needs no interpreter.",
        },
        {
          text: "Quantise per tensor, which needs one multiplier a layer",
          hours: 16,
          because:
            "The tables shrink to some 250 B. The rest of the tail, 4,552 B, is still more than the 4,032 B beside the activations, and the depthwise layers lose accuracy.",
        },
        {
          text: "Take 2 KiB from the stack",
          hours: 1,
          because:
            "The log asks for 22,408 B, ten times that. And nobody has measured yet what the stack needs during `Invoke()`.",
        },
        {
          text: "Compute the first operators patch by patch after all",
          hours: 24,
          because:
            "51,864 B of activations and 26,440 B of tail make 78,304 B. You would work on the part that fits already.",
        },
      ],
    },
    {
      id: "headroom",
      shows: ["generated"],
      hours: 0.5,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => left - CONTEXT - ARENA,
      steps: () => [
        ["arena", `0xd800 = ${amount(ARENA, "B")}`],
        ["context of the generated code", `0x500 = ${amount(CONTEXT, "B")}`],
        ["left before both, from the first map", amount(left, "B")],
        [
          "free",
          `${count(left)} − ${count(ARENA)} − ${count(CONTEXT)} = ${amount(left - ARENA - CONTEXT, "B")}`,
        ],
      ],
      slips: [
        {
          name: "stack forgotten",
          answer: () => left - CONTEXT - ARENA + STACK,
          says: "The stack's 4,096 B are taken.",
        },
        {
          name: "context forgotten",
          answer: () => left - ARENA,
          says: "The generated code has 1,280 B of state besides the arena.",
        },
        {
          name: "tables still counted",
          answer: () => left - ARENA - CONTEXT + 21_888,
          says: "The tables moved to flash; they were never part of what is left.",
        },
      ],
      golden: [
        { answer: 2_752, source: "0x2000f000 − (0x20000d40 + 0xd800), the gap between `.bss` and the stack" },
      ],
    },
    {
      id: "guard",
      hours: 2,
      kind: "multiple",
      options: [
        {
          text: "The build fails when less than 2 KiB lie between `.bss` and the stack",
          right: true,
          because: "It costs one line of the linker script or a look at the map, and names the commit.",
        },
        {
          text: "Whenever the model changes, its plan is made again and compared with the budget",
          right: true,
          because: "An offline plan belongs to one graph: on another one its offsets overlap without a word.",
        },
        {
          text: "The stack is painted at boot and its high-water mark is logged after a day of use",
          right: true,
          because:
            "4,096 B were a guess. 2,752 B of headroom are worth something once the other side is measured.",
        },
        {
          text: "The data team may deliver model files of at most 400 kB",
          because:
            "The size of the file is flash. This model passes with its 333 kB, and one of half the size fails when a single activation grows.",
        },
        {
          text: "`AllocateTensors()` is tried again after a reset",
          because: "The plan is the same at every boot: it fails at every boot.",
        },
      ],
    },
  ],
});
