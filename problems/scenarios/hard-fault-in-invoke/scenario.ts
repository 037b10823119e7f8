import { amount } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** Lower end of the inference task's stack, which is the end of the arena; artefacts/app.map. */
const stackEnd = 0x20016c00;
const stackSize = 0x1000;
/** The lowest word that changed, and the lowest of the text; artefacts/arena-diff.log. */
const deepest = 0x200169a8;
const text = 0x20016b40;
/** The lowest word of the stack that is not painted any more. */
const firstUsed = 0x20016c40;

export default defineScenario({
  title: "A hard fault in Invoke",
  difficulty: "expert",
  topics: ["memory", "hardware"],
  roles: ["tinyml", "iot"],
  seconds: 1500,
  sources: [
    "The product, its map and its dumps are invented; the test of this folder decodes them",
    "CFSR, HFSR, BFAR, EXC_RETURN: Armv7-M Architecture Reference Manual, Arm DDI 0403",
    "Order of the structures at the arena's tail: `micro_allocator.cc` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
    "The two checks of task stacks: [freertos.org](https://www.freertos.org/Stacks-and-stack-overflow-checking.html)",
  ],
  artefacts: {
    serial: { kind: "log", file: "serial.log", title: "Serial log of the returned device" },
    invoke: { kind: "code", language: "text", file: "invoke.txt", title: "Disassembly around pc" },
    map: { kind: "map", file: "app.map", title: "Linker map, excerpt" },
    arena: { kind: "log", file: "arena-diff.log", title: "Words that differ at the fault" },
  },
  steps: [
    {
      id: "first-look",
      title: "What to do with the dump",
      shows: ["serial"],
      unlocks: ["invoke"],
      hours: 0.5,
      kind: "single",
      options: [
        {
          text: "Make the arena 8 KiB larger, since the new model may need more than it says",
          hours: 3,
          because:
            "You would see the same fault at the same instruction. `AllocateTensors()` plans everything before the first window and fails there if it does not fit; the tail moves along with the arena's end.",
        },
        {
          text: "Resolve `pc` against the image, decode the status registers, and compare with the other eight records",
          right: true,
          because:
            "The processor has written down what it did and where. It costs half an hour and divides the theories before anyone tests one.",
        },
        {
          text: "Build without optimisation and wait for it to happen under the debugger",
          hours: 16,
          because:
            "You would wait for days: other frames, other addresses, and a phone connected as always on the bench. A fault that moves with the build is not reproduced by another build.",
        },
        {
          text: "Go back to the former radio stack, whose release notes mention a memory fault",
          hours: 10,
          because:
            "You would certify another radio stack and see the restarts go on. That a component was changed last makes it a suspect, not a measurement.",
        },
      ],
    },
    {
      id: "registers",
      title: "What the registers say",
      hours: 0.5,
      kind: "matching",
      pairs: [
        {
          left: "CFSR = 0x00008200",
          right: "A load or store failed on the bus, and its address was kept",
          because: "Bits 15 and 9: BFARVALID and PRECISERR. The stacked pc is the very instruction.",
        },
        {
          left: "HFSR = 0x40000000",
          right: "Another fault became a hard fault, as its own handler is off",
          because: "Bit 30, FORCED. The cause stands in CFSR; the hard fault itself says nothing more.",
        },
        {
          left: "EXC_RETURN = 0xFFFFFFED",
          right: "A task was running, on its own stack, and had used the FPU",
          because:
            "Bit 3: thread mode. Bit 2: process stack. Bit 4 clear: the long frame of 26 words, with floating-point registers.",
        },
        {
          left: "PSP = 0x20017A38",
          right: "The task is far from the end of its stack at this moment",
          because:
            "The stack begins at 0x20016C00 and has 4,096 B: 3,640 B lie below the pointer. What happened before, this register can't tell.",
        },
        {
          left: "r0 = 0x303D7020",
          right: "Four printable characters where a pointer should be",
          because:
            "The bytes in memory are 20 70 3D 30: a space, p, =, 0. Addresses are hardly ever all text.",
        },
      ],
      distractors: [
        "An access to a multiple of four was demanded and not made",
        "The processor failed to store registers on entry to an exception",
      ],
    },
    {
      id: "whose-pointer",
      title: "Whose pointer it was",
      unlocks: ["map", "arena"],
      hours: 3,
      kind: "single",
      options: [
        {
          text: "Put the model and the arena on 16 bytes by attribute and release that",
          hours: 5,
          because:
            "You would see no change: the addresses in the map are multiples of 16 already, and an unaligned access would have set UNALIGNED in CFSR.",
        },
        {
          text: "Copy the arena's tail after allocation, and print at the fault what differs",
          right: true,
          because:
            "What interpreters allocate at the tail stays as it is between windows. Whatever differs was written by somebody else, and how it looks says by whom.",
        },
        {
          text: "Take the stack off the list, on the strength of the 64 B and the silent hook, and trace every DMA transfer of the radio",
          hours: 20,
          because:
            "You would see DMA that keeps within its buffers, for two and a half days. The figure of 64 B is a statement about a pattern, not about where the task has written.",
        },
        {
          text: "Call `AllocateTensors()` before every window, so that pointers are always fresh",
          hours: 6,
          because:
            "You would see fewer restarts, a window that takes longer, and now and then a wrong detection: the memory is still overwritten, only what lies there has changed.",
        },
      ],
    },
    {
      id: "how-deep",
      title: "How deep it went",
      hours: 0.25,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => stackEnd - deepest,
      steps: () => [
        ["Lower end of `inference_stack`, from the map", "0x20016C00, where the arena ends"],
        ["Lowest word that changed", "row 200169A0, third word: 0x200169A8"],
        ["Difference", `0x258 = ${amount(stackEnd - deepest, "B")}`],
      ],
      slips: [
        {
          name: "hexadecimal read as decimal",
          answer: () => 258,
          says: "0x258 is a hexadecimal number: 2 × 256 + 5 × 16 + 8.",
        },
        {
          name: "row for word",
          answer: () => stackEnd - 0x200169a0,
          says: "This counts from the beginning of the row. Its first two words are unchanged.",
        },
        {
          name: "text only",
          answer: () => stackEnd - text,
          says: "This is where the text begins. The frames of the functions that formatted it lie below and reach deeper.",
        },
        {
          name: "from the first used word of the stack",
          answer: () => firstUsed - deepest,
          says: "This counts from the lowest word of the stack that was written. Asked is how far below the stack's own end it went.",
        },
        {
          name: "from the top of the stack",
          answer: () => stackEnd + stackSize - deepest,
          says: "This is the depth from the top: what the task needs altogether. Its own 4,096 B are part of it.",
        },
        {
          name: "words for bytes",
          answer: () => (stackEnd - deepest) / 4,
          says: "These are words of four bytes.",
        },
      ],
      golden: [{ answer: 600, source: "Python: 0x20016c00 - 0x200169a8" }],
    },
    {
      id: "sequence",
      title: "How a log line breaks an inference",
      hours: 0.25,
      kind: "ordering",
      items: [
        "A word is detected while no phone is connected",
        "The frame of the log function moves the stack pointer below the end of the stack, over bytes that it never writes",
        "`snprintf` writes frames and text into the tail of the arena",
        "The log function returns, the line goes out, and the task waits for its next window",
        "FreeRTOS switches the task out, checks its stack and finds nothing",
        "`Invoke()` loads a pointer from the tail and gets text",
        "The load fails on the bus, and the fault escalates",
      ],
      direction: "what happens first",
      because:
        "The damage is done one window before it shows, by a call that has long returned. That is why the fault's own stack looks healthy, and why the check at the switch has nothing to report: the stack pointer is back in its range by then, and the last 16 bytes hold their pattern.",
    },
    {
      id: "change",
      title: "What to change",
      hours: 8,
      kind: "single",
      options: [
        {
          text: "Let the linker put the stack somewhere else, away from the arena",
          hours: 12,
          because:
            "You would see no more faults in `Invoke()` and, some weeks later, distorted audio or a lost bond: 600 B of somebody else are overwritten.",
        },
        {
          text: "Remove the three probabilities from the log line",
          hours: 4,
          because:
            "You would see it gone until the next person formats a number there. Without floats the path is shorter, and nobody knows by how much.",
        },
        {
          text: "Format in the log task, and size each stack by its deepest path, computed and measured",
          right: true,
          because:
            "The task with the deadline gives up the deep call, and both stacks get a size that somebody can defend.",
        },
        {
          text: "Double every stack in the system to be safe",
          hours: 6,
          because:
            "You would see it gone, with 10 KiB of SRAM spent where nothing was short, and the next buffer of 4 KiB on a stack would find the same hole in the same checks.",
        },
      ],
    },
    {
      id: "guard",
      title: "Why the guards were silent",
      hours: 6,
      kind: "free",
      points: [
        {
          text: "The check runs when the task is switched out; by then the deep call has returned",
          evidence: ["switch", "swap", "context & return", "already returned", "moment"],
          weight: 2,
        },
        {
          text: "The pattern survived: a large array was only partly written, so that the last bytes were skipped",
          evidence: ["pattern", "skip", "paint", "canary", "never written", "jump over", "16 bytes", "fill"],
          weight: 2,
        },
        {
          text: "The high-water mark rests on the same pattern and errs in the same way",
          evidence: ["high-water", "high water", "watermark", "least free", "64 B"],
        },
        {
          text: "A region of the MPU without access below the stack, larger than the largest frame",
          evidence: ["mpu", "guard region", "no access", "inaccessible"],
          weight: 2,
        },
        {
          text: "Worst case by the compiler: frame sizes and call graph, checked in the build",
          evidence: [
            "-fstack-usage",
            "stack-usage",
            "frame-larger-than",
            "frame size",
            "call graph",
            "worst case & build",
          ],
          weight: 2,
        },
        {
          text: "Tests that take the rare path: no phone connected, detection, log",
          evidence: [
            "no phone",
            "without a phone",
            "rare path",
            "phone & test",
            "disconnected",
            "bluetooth off",
            "without bluetooth",
          ],
        },
        {
          text: "Fault records with status registers and memory around, kept over the reset and looked at",
          evidence: ["crash store", "crash record", "fault record", "dump & reset", "registers & kept"],
        },
      ],
      reference: `FreeRTOS checks a stack when it switches the task out, and by then snprintf has returned and the stack pointer is back in its range.
The pattern at the end of the stack was intact, because the array of 256 bytes was only partly written and the frame jumped over it.
The high-water mark of 64 B comes from the same pattern and is wrong for the same reason.
An MPU region without access below each stack, larger than the largest frame, faults at the first write below it.
In the build, -fstack-usage and the call graph give the worst case, and -Wframe-larger-than stops arrays like this one.
Our tests never took this path, since a phone was always connected: no phone, detection, log belongs into the nightly run.
And the crash store has to be read: nine records had the same pc.`,
      followUp:
        "The part has eight MPU regions, and you have eleven tasks. How do you guard all stacks, and what does it cost at each switch?",
    },
  ],
});
