import { amount, count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

const CYCLES = { a: 6_074_173, b: 24_575_149 };
const MICROSECONDS = { a: 50_618, b: 153_595 };
/** Of the four pointwise convolutions: board B with its cache on. */
const POINTWISE = 9_390_332;
const POINTWISE_MACS = 4 * 512_000;

export default defineScenario({
  title: "Three times slower on the faster board",
  difficulty: "hard",
  topics: ["hardware", "deployment"],
  roles: ["ai-hardware", "tinyml", "iot"],
  seconds: 1200,
  sources: [
    "The toy, its boards' logs and cycles are invented; a test adds up the profiles and computes each ratio",
    "Layers of the keyword spotting network: [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Cycles per MAC of NUCLEO-L4R5ZI and NUCLEO-U575ZI-Q with ST Edge AI, keyword spotting: MLPerf Tiny v1.3, closed division",
    "CMSIS-NN, kernels with and without the DSP extension: [github.com/ARM-software/CMSIS-NN](https://github.com/ARM-software/CMSIS-NN)",
  ],
  artefacts: {
    boot: { kind: "log", file: "boot.log", title: "Boot logs of both boards" },
    counters: { kind: "log", file: "counters.log", title: "Two counters around Invoke()" },
    profile: { kind: "table", file: "profile.csv", title: "Cycles by operator, first port" },
    cached: { kind: "table", file: "profile-cached.csv", title: "Cycles by operator, cache of board B on" },
    map: { kind: "map", file: "kernels.map", title: "Linker map of board B, kernels" },
    build: { kind: "log", file: "build.log", title: "Command lines of one kernel, both boards" },
  },
  steps: [
    {
      id: "first-look",
      title: "First look",
      shows: ["boot"],
      unlocks: ["counters"],
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Read a cycle counter and an independent timer around one inference, on both boards",
          right: true,
          because:
            "It tells a slow clock from many cycles, which no log line does: the firmware prints the clock that it has asked for.",
        },
        {
          text: "Prune the model to a third of its multiplications, which buys back the factor at once",
          because:
            "Three weeks later you would have lost accuracy and be at fifty-odd milliseconds on a part that can do it in less than forty. The fault would still be there, for the next model.",
          hours: 80,
        },
        {
          text: "Rebuild everything for speed in place of size, and unroll the kernels' inner loops",
          because:
            "You would see the same 153.6 ms: the command line has `-O3` already. You would have to guess again.",
          hours: 4,
        },
        {
          text: "Return the part: a core that is slower at a higher clock can't be the right one",
          because:
            "You would be asked for evidence, and published results of this very part with this model are faster than board A's.",
          hours: 24,
        },
      ],
    },
    {
      id: "clock",
      title: "The clock of board B",
      unlocks: ["profile"],
      hours: 0.25,
      kind: "numeric",
      unit: "MHz",
      tolerance: { relative: 0.005 },
      answer: () => CYCLES.b / MICROSECONDS.b,
      steps: () => [
        [
          "Cycles in a microsecond are megahertz",
          `24,575,149 / 153,595 µs = ${amount(CYCLES.b / MICROSECONDS.b, "MHz", 5)}`,
        ],
      ],
      slips: [
        {
          name: "board A",
          answer: () => CYCLES.a / MICROSECONDS.a,
          says: "These are the counters of board A.",
        },
        {
          name: "cycles of board A",
          answer: () => CYCLES.a / MICROSECONDS.b,
          says: "The cycles are those of board A. Board B needs more of them for the same codes.",
        },
        {
          name: "time of board A",
          answer: () => CYCLES.b / MICROSECONDS.a,
          says: "The time is that of board A.",
        },
      ],
      golden: [{ answer: 160, source: "the clock that the firmware has asked for" }],
    },
    {
      id: "ratios",
      title: "Ratios of cycles",
      hours: 0.5,
      kind: "ordering",
      items: [
        "Average pooling",
        "The depthwise convolutions",
        "The first convolution, 10 × 4 over one channel",
        "The whole inference",
        "The pointwise convolutions",
      ],
      direction: "smallest factor first",
      because:
        "Pooling 1.81, depthwise 2.70, first convolution 3.61, the whole 4.05, pointwise 4.86: code without multiplications suffers least, and the more packed multiplications a kernel has, the more it suffers.",
    },
    {
      id: "next-measurement",
      title: "The next attempt",
      unlocks: ["cached"],
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Read the registers of cache and flash, switch on what is off, and profile again",
          right: true,
          because:
            "All operators share a factor, so that it lies in how instructions reach the core. That is two registers and one run, and it cleans the profile for whatever is left.",
        },
        {
          text: "Link the optimised kernels: a factor of four in convolutions means that reference code is running",
          because:
            "You would find them linked, every one. And pooling and softmax are slower by 1.8, whose code has next to nothing to optimise.",
          hours: 6,
        },
        {
          text: "Set the flash to fewer wait states at 160 MHz, since it is what the core waits for",
          because:
            "You would read wrong instructions: the wait states follow from clock and voltage. It may even seem to work, on this board, at this temperature.",
          hours: 12,
        },
        {
          text: "Compile with the hard-float ABI: the factor looks like emulated floating point",
          because:
            "You would find the flag there, and no floating-point instruction in any of these operators: they are int8 from the input to the softmax.",
          hours: 3,
        },
      ],
    },
    {
      id: "cycles-per-mac",
      title: "Cycles per MAC",
      unlocks: ["map", "build"],
      hours: 0.25,
      kind: "numeric",
      unit: "cycle/MAC",
      tolerance: { relative: 0.01 },
      answer: () => POINTWISE / POINTWISE_MACS,
      steps: () => [
        ["Cycles of the four", `the rows of CONV 1×1, added up: ${amount(POINTWISE, "cycle")}`],
        ["MACs of the four", `4 × 512,000 = ${amount(POINTWISE_MACS, "MAC")}`],
        [
          "Divided",
          `${count(POINTWISE)} / 2,048,000 = ${amount(POINTWISE / POINTWISE_MACS, "cycle/MAC", 5)}`,
        ],
      ],
      slips: [
        {
          name: "cache off",
          answer: () => 16_877_378 / POINTWISE_MACS,
          says: "This is the first profile, with the cache off.",
        },
        {
          name: "board A",
          answer: () => 3_475_282 / POINTWISE_MACS,
          says: "These are the cycles of board A.",
        },
        {
          name: "two operations to a MAC",
          answer: () => POINTWISE / POINTWISE_MACS / 2,
          says: "This counts two operations to a MAC. Cycles per MAC are asked.",
        },
        {
          name: "MACs of one layer",
          answer: () => POINTWISE / 512_000,
          says: "The cycles are those of four layers, the MACs those of one.",
        },
        {
          name: "inverse",
          answer: () => POINTWISE_MACS / POINTWISE,
          says: "This is MACs per cycle.",
        },
      ],
      golden: [{ answer: 4.58512, source: "the rows of the table, added up by hand" }],
    },
    {
      id: "what-to-change",
      title: "What to change",
      hours: 2,
      kind: "single",
      options: [
        {
          text: "Compile the kernels for the core with its DSP extension, and count the packed multiplications before and after",
          right: true,
          because:
            "`+nodsp` takes the extension away from the compiler, and CMSIS-NN then chooses plain C, one product at a time. The count proves the change where a build option only claims it.",
        },
        {
          text: "Put CMSIS-NN in place of the reference kernels in the makefile of board B",
          because:
            "It is in place: the map lists its objects, and `-DCMSIS_NN` is in both command lines. You would rebuild the same program.",
          hours: 4,
        },
        {
          text: "Move the weights from flash to SRAM, so that the kernels don't wait for them",
          because:
            "You would see a few per cent. A pointwise layer of this network uses each weight at 125 positions, and its 4,096 weights are read far less often than they are multiplied.",
          hours: 10,
        },
        {
          text: "Give each board its own budget, and 90 ms to board B",
          because:
            "Audio overruns at 60 ms, whatever the budget says. And 4.59 cycles per MAC remain unexplained.",
          hours: 8,
        },
      ],
    },
    {
      id: "note",
      title: "The note",
      hours: 1,
      kind: "free",
      points: [
        {
          text: "The core's clock is right: cycles and independent time give 160 MHz, so it is a matter of cycles",
          evidence: ["160 MHz", "clock & right", "clock & not"],
          weight: 2,
        },
        {
          text: "First cause: the instruction cache was off, which cost all operators a factor of 1.8",
          evidence: ["cache", "icache"],
          weight: 2,
        },
        {
          text: "Second cause: a compiler flag took the DSP extension away, so that kernels with many multiplications lost a further 1.5 to 2.7",
          evidence: ["nodsp", "dsp", "smlad", "packed"],
          weight: 2,
        },
        {
          text: "The two were told apart by the ratios of each operator to the old board",
          evidence: ["ratio", "each operator", "per operator", "by operator", "pooling"],
          weight: 1,
        },
        {
          text: "That optimised kernels were linked said nothing about how they had been compiled",
          evidence: ["linked", "optimised kernels", "cmsis-nn"],
          weight: 1,
        },
        {
          text: "Figures before and after, with their conditions: 153.6, 85.4 and 38.0 ms at 160 MHz, codes equal to the golden ones",
          evidence: ["153.6", "85.4", "38.0", "38 ms"],
          weight: 1,
        },
        {
          text: "A guard that measures: cycles per operator or per MAC on the board as a gate, and a check of the compiled code",
          evidence: ["gate", "limit", "rack &", "fail the build", "regression"],
          weight: 2,
        },
      ],
      reference: `Board B is not slow: it was held up twice.
Cycle counter and crystal give 160 MHz, so the clock is right and the cycles were too many, 4.05 times those of board A.
Seen as a ratio for each operator, all of them had lost a factor of 1.8, pooling and softmax included, and convolutions up to 2.7 on top of it.
The common factor was the instruction cache, which our start-up code did not switch on.
The rest was a compiler flag, +nodsp, copied with another project's tool chain file: CMSIS-NN was linked, but compiled into its plain C paths without a single packed multiplication.
An inference took 153.6 ms, 85.4 ms with the cache and 38.0 ms with both changes, at 160 MHz, with codes equal to the golden ones.
Model and boards stay as they are.
From now on the rack measures cycles per operator on every board and compares cycles per MAC with a limit as a gate of the release, and the build counts SMLAD in the kernels' objects.`,
      followUp:
        "Your gate reports 6 % more cycles in all operators after an update of the compiler. What do you look at first?",
    },
  ],
});
