import { amount } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** From the log, in bytes. */
const ARENA = 32_768;
const NEEDED = 31_296;
const AVAILABLE = 28_240;
const USED_BEFORE = 25_392;

export default defineScenario({
  title: "AllocateTensors fails after one more operator",
  difficulty: "hard",
  topics: ["memory", "deployment"],
  roles: ["tinyml", "ai-hardware", "iot"],
  seconds: 900,
  sources: [
    "The product, its model and its map are invented; a test plans the buffers with the reference solution of *Tensor arena planner* and adds up the map",
    "Head, tail and recording interpreter: `tensorflow/lite/micro/docs/memory_management.md` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
    "Scratch of a convolution, two int16 columns: `arm_convolve_s8` of [github.com/ARM-software/CMSIS-NN](https://github.com/ARM-software/CMSIS-NN)",
    "Live and planned bytes of image classification and visual wake words: models of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny), computed",
  ],
  artefacts: {
    serial: { kind: "log", file: "serial.log", title: "Serial log, two firmware versions" },
    map: { kind: "map", file: "ram.map", title: "Linker map of 1.9.0-rc1, RAM" },
    memory: { kind: "table", file: "memory.csv", title: "Recorded allocations, arena of 96 KiB" },
    buffers: { kind: "table", file: "buffers.csv", title: "Planned buffers of gb_v8" },
  },
  steps: [
    {
      id: "smallest-arena",
      title: "The smallest arena",
      shows: ["serial"],
      unlocks: ["map"],
      hours: 0.25,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => ARENA - AVAILABLE + NEEDED,
      steps: () => [
        [
          "What was taken from the arena before the plan, at its tail",
          `32,768 − 28,240 = ${amount(ARENA - AVAILABLE, "B")}`,
        ],
        ["Tail and planned buffers", `4,528 + 31,296 = ${amount(ARENA - AVAILABLE + NEEDED, "B")}`],
      ],
      slips: [
        {
          name: "needed taken for the arena",
          answer: () => NEEDED,
          says: "31,296 B are needed beside what is taken already. An arena of that size would leave 26,768 B for them.",
        },
        {
          name: "missing bytes added to what was used before",
          answer: () => USED_BEFORE + NEEDED - AVAILABLE,
          says: "The missing 3,056 B are missing from an arena of 32,768 B, of which everything was on offer.",
        },
        {
          name: "needed added to what was used before",
          answer: () => USED_BEFORE + NEEDED,
          says: "25,392 B are the whole of the old model, its planned buffers included.",
        },
        {
          name: "needed added to the arena",
          answer: () => ARENA + NEEDED,
          says: "Most of what is needed has room in the arena that is there.",
        },
      ],
      golden: [{ answer: 35_824, source: "the recorded allocations of gb_v8, added up by hand" }],
    },
    {
      id: "next-measurement",
      title: "The next measurement",
      unlocks: ["memory"],
      hours: 1.5,
      kind: "single",
      options: [
        {
          text: "Allocate both models in a build that has room, with the release's kernels and a recording interpreter",
          right: true,
          because:
            "It succeeds, so it tells everything at once: head, tail and each kind of allocation, before and after, with the scratch of the real kernels.",
        },
        {
          text: "Double the arena to 64 KiB and see whether it boots",
          because:
            "You would not get as far as booting: the linker says that the region overflows by 27,648 B. With audio switched off it boots, and you know no more than before.",
          hours: 2,
        },
        {
          text: "Register the addition in the operator resolver: the new operator must be missing there",
          because:
            "You would find it there. A missing operator is refused with a message that names it, and before any memory is planned.",
          hours: 1,
        },
        {
          text: "Take `arena_used_bytes()` from the desktop test of the same model, where all is well",
          because:
            "You would get 38,640 B, a number that belongs to no board: other kernels, hence other scratch, and pointers of eight bytes.",
          hours: 2,
        },
        {
          text: "Prune and requantise the weights of the widest layers until the arena is large enough again",
          because:
            "You would see the file shrink and the message unchanged to the byte. Weights are read from flash and take no place in the arena.",
          hours: 30,
        },
      ],
    },
    {
      id: "what-lies-where",
      title: "What lies where",
      hours: 0.5,
      kind: "matching",
      pairs: [
        {
          left: "Columns that a convolution kernel unpacks its inputs into",
          right: "Head: planned, alive during one operator",
          because: "Scratch is requested while kernels prepare, and planned together with the activations.",
        },
        {
          left: "Output of a convolution",
          right: "Head: planned, from the operator that writes it to its last reader",
          because:
            "An activation keeps its place until nobody reads it any more, and then gives it to another.",
        },
        {
          left: "Multiplier and shift of each output channel",
          right: "Tail: stays for the life of the interpreter",
          because: "Kernels compute them once in their preparation, and need them at every inference.",
        },
        {
          left: "Lifetimes of all buffers while the planner is at work",
          right: "Between the ends: gone when AllocateTensors returns",
          because: "The planner needs them only until the offsets are known.",
        },
        {
          left: "Weights of a convolution",
          right: "Flash: read in place",
          because: "The model is a constant array, and tensors of weights only point into it.",
        },
      ],
      distractors: ["Heap: asked for with malloc at the first inference"],
    },
    {
      id: "cause",
      title: "What made the head grow",
      shows: ["buffers"],
      hours: 0.5,
      kind: "single",
      options: [
        {
          text: "A tensor is kept longer than before",
          right: true,
          because:
            "`t1` was free after operator 1. Now operator 3 reads it, so that it lies beside `t2` and `t3` while operator 2 runs.",
        },
        {
          text: "The addition widens both inputs to int32 before it rescales them",
          because:
            "You would see a scratch buffer of operator 3 in the list, of 40,960 B or more for each input. The kernel widens value by value, in registers.",
          hours: 2,
        },
        {
          text: "The planner has left a gap between buffers which no tensor fits into",
          because:
            "You would see a plan larger than the sum of what is alive. Add up what is alive at operator 2 with its scratch: there is no gap.",
          hours: 3,
        },
        {
          text: "The output of the addition is a fourth large tensor, alive together with the other three",
          because:
            "It is the fourth, but `t2` is last read by operator 2. At operator 3 there are `t1`, `t3` and `t4`: 30,720 B, less than one operator before.",
          hours: 1,
        },
      ],
    },
    {
      id: "what-to-change",
      title: "What to change",
      hours: 2,
      kind: "single",
      options: [
        {
          text: "An arena of 36,864 B, enlarged out of the 5,120 B that are unassigned, and a look at the stack's high-water mark",
          right: true,
          because:
            "35,824 B and a margin of 1,040 B, from memory that nobody uses. What the stack needs is checked on the same evening, since its neighbour has moved.",
        },
        {
          text: "An arena of 38,656 B: what the desktop test reports, rounded up",
          because:
            "The link fails by 768 B, and you would start to cut elsewhere for bytes that the board never asks for.",
          hours: 6,
        },
        {
          text: "Mark the addition as in-place, so that it writes over one of its inputs and saves a tensor",
          because:
            "It would save 10,240 B at operator 3 and none at operator 2, where the peak is: the planner would still ask for 31,296 B.",
          hours: 12,
        },
        {
          text: "Shorten the audio ring by half a second to make 16,000 B of room, and give all of it to the arena",
          because:
            "It boots, and alarms lose half a second that the monitoring centre has in its contract. The map shows that not one byte of the ring is needed.",
          hours: 10,
        },
        {
          text: "Leave the addition out for this release, and retrain `gb_v7` with more data",
          because: "That gives up two points of recall for 4,096 B that are free.",
          hours: 60,
        },
      ],
    },
    {
      id: "guard",
      title: "The guard",
      hours: 6,
      kind: "multiple",
      options: [
        {
          text: "A job that allocates each candidate of a model on a board, with the release's kernels, and compares head and tail with limits",
          right: true,
          because: "It fails on the day the model is proposed, and it says which end has grown.",
        },
        {
          text: "A script beside the training that lists bytes alive at each operator, from the shapes alone",
          right: true,
          because:
            "It misses scratch and structures, but it shows 30,720 B where 20,480 B had been, before training.",
        },
        {
          text: "A firmware that treats a failed allocation as a failed self-test, so that no build gets past the rack silently",
          right: true,
          because:
            "This one fell back to loudness and went on. Without a person at the console nobody would have known.",
        },
        {
          text: "A limit on the growth of the model's file from version to version",
          because: "It had grown by 224 B. A file can also double without the arena noticing.",
        },
        {
          text: "The same allocation on the desktop, with an arena of exactly the board's size",
          because:
            "It would have failed for `gb_v8`, for reasons that are partly wrong: more tail, less scratch. The next model may pass there and fail on the board.",
        },
      ],
    },
  ],
});
