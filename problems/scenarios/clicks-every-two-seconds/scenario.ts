import { amount, count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** As artefacts/audio.c has them. */
const rate = 16_000;
const block = 256;
const hop = 125;
/** In ms, read from artefacts/analyser.csv: the long call, and when the DMA begins with the waiting half again. */
const begins = 20;
const complete = 36;
const wraps = 52;
const returns = 62.25;

const period = (block / rate) * 1000;

function samples(milliseconds: number): number {
  return (milliseconds * rate) / 1000;
}

export default defineScenario({
  title: "Clicks every two seconds",
  difficulty: "medium",
  topics: ["signals", "hardware"],
  roles: ["tinyml", "iot"],
  seconds: 1200,
  sources: [
    "The monitor and its traces are invented; the test of this folder simulates DMA and handler and gets the same jumps",
    "28.99 ms for keyword spotting on the STM32U575 at 160 MHz: MLPerf Tiny v1.3, ST Edge AI, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
    "Which interrupts may call the kernel: `configMAX_SYSCALL_INTERRUPT_PRIORITY`, [freertos.org](https://www.freertos.org/RTOS-Cortex-M3-M4.html)",
  ],
  artefacts: {
    jumps: { kind: "log", file: "jumps.log", title: "What the phone finds in a steady tone" },
    analyser: {
      kind: "trace",
      file: "analyser.csv",
      title: "Logic analyser, two pins",
      x: { column: "ms", label: "time in ms" },
      y: [
        { column: "half", label: "half that the DMA fills, 0 or 1" },
        { column: "handler", label: "handler runs, 1.5 or 2.5" },
      ],
    },
    code: { kind: "code", language: "c", file: "audio.c", title: "audio.c" },
  },
  steps: [
    {
      id: "first-look",
      title: "Where to look first",
      shows: ["jumps"],
      unlocks: ["analyser", "code"],
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Run the core at 160 MHz again and release that, since 1.7 was fine",
          hours: 6,
          because:
            "You would hear no click, pay for it with the battery life that 1.8 had won, and not know what was too slow. With the next model it would be back.",
        },
        {
          text: "Fade the sound over each jump in the phone app",
          hours: 10,
          because:
            "You would hear a soft thump in place of a click, and the detector on the device, which gets the same samples, would still be fed with them.",
        },
        {
          text: "Put audio handler and DMA half on pins and look at them beside a click",
          right: true,
          because:
            "The period points to something that counts blocks. Two pins show who is late, by how much, and for how long, without changing the timing that you want to see.",
        },
        {
          text: "Record with a microphone of the former supplier, soldered on",
          hours: 5,
          because:
            "You would hear the same clicks. A microphone knows nothing of two seconds, and the groups are 32,000 samples apart to the sample.",
        },
        {
          text: "Print a time stamp in each call of the handler over the serial port",
          hours: 3,
          because:
            "You would see gaps of 45 ms and wonder how much of them is the print: 30 characters take 2.6 ms at 115,200 baud. What measures a handler has to be far shorter than the handler.",
        },
      ],
    },
    {
      id: "period",
      title: "How often the handler is called",
      hours: 0.1,
      kind: "numeric",
      unit: "ms",
      tolerance: "exact",
      answer: () => period,
      steps: () => [
        "The handler is called for each half: DMA_HALF and DMA_FULL take turns.",
        ["A half at 16 kHz", `256 samples / 16,000 samples/s = ${amount(period, "ms")}`],
      ],
      slips: [
        {
          name: "whole buffer",
          answer: () => 2 * period,
          says: "That is the whole buffer. There is a call for each half.",
        },
        {
          name: "bytes for samples",
          answer: () => period / 2,
          says: "256 is a number of samples, each of two bytes, and not a number of bytes.",
        },
        {
          name: "hop of the detector",
          answer: () => hop * period,
          says: "That is the time from one run of the detector to the next, 125 blocks.",
        },
      ],
      golden: [{ answer: 16, source: "the pin in the plot changes every 16 ms" }],
    },
    {
      id: "overwritten",
      title: "What the delay destroys",
      hours: 0.25,
      kind: "numeric",
      unit: "sample",
      tolerance: { absolute: 5 },
      digits: 3,
      answer: () => samples(returns - wraps),
      steps: () => [
        "The half that is complete at 36 ms is safe while the DMA fills the other one, until 52 ms. Then the DMA comes round to it.",
        ["Until the call returns", `${returns} ms − ${wraps} ms = ${amount(returns - wraps, "ms")}`],
        [
          "At 16 samples a millisecond",
          `${count(returns - wraps)} × 16 = ${amount(samples(returns - wraps), "sample")}`,
        ],
      ],
      slips: [
        {
          name: "from completion on",
          answer: () => samples(returns - complete),
          says: "This counts from when the half was complete. For the next 16 ms the DMA fills the other half, and this one is safe.",
        },
        {
          name: "whole delay",
          answer: () => samples(returns - begins),
          says: "This is all that arrived during the long call. Most of it went where it belongs.",
        },
        {
          name: "what is left",
          answer: () => block - samples(returns - wraps),
          says: "These are the samples that survive.",
        },
        {
          name: "all of the half",
          answer: () => block,
          says: "The call returns before the DMA has got to the end of the half.",
        },
      ],
      golden: [{ answer: 164, source: "jumps in the phone's log: 32,420 − 32,256" }],
    },
    {
      id: "sequence",
      title: "What happens around a click",
      hours: 0.25,
      kind: "ordering",
      items: [
        "The first half is complete; the handler takes it and starts the detector",
        "The second half is complete; its interrupt has to wait",
        "The first half is complete once more, and the DMA goes on into the second",
        "The detector returns, and the handler is entered again with both flags set",
        "The first half goes to the phone, although older sound still waits in the second",
        "The second half goes to the phone, partly new and partly old",
      ],
      direction: "what happens first",
      because:
        "The interrupt that waits is one, however many halves are complete: when it is served, both flags are set, and the code looks at DMA_HALF first. So the newer block overtakes the older one, and the older one has been overwritten from its beginning.",
    },
    {
      id: "change",
      title: "What to change",
      hours: 8,
      kind: "single",
      options: [
        {
          text: "Give the audio DMA the highest interrupt priority",
          hours: 3,
          because:
            "You would see the same plot. The long call is the audio interrupt's own, and an interrupt does not preempt itself, whatever its priority.",
        },
        {
          text: "Copy in the handler and wake a task; run the detector in a task of lower priority",
          right: true,
          because:
            "The handler becomes as short as its data, and the detector can take until the next window, 2,000 ms later. Clock and model are free again.",
        },
        {
          text: "Make the DMA buffer four times as long",
          hours: 5,
          because:
            "You would hear no click: the limit is 128 ms now. The sound comes 48 ms later, and for 42 ms the same and all lower interrupts still have to wait.",
        },
        {
          text: "Drop both blocks when both flags are set, so that order is kept",
          hours: 4,
          because:
            "You would hear a gap of 32 ms every two seconds in place of the jumps, and the detector would lose the same sound.",
        },
        {
          text: "Shrink the model until it takes less than 32 ms at 110 MHz",
          hours: 60,
          because:
            "You would train for two weeks to stay within a limit that nobody asked for. An inference has two seconds; only where it is called from gives it 32 ms.",
        },
      ],
    },
    {
      id: "handover",
      title: "What the ring has to promise",
      hours: 2,
      kind: "multiple",
      options: [
        {
          text: "The ring has room for at least three blocks",
          right: true,
          because: "While the task is away for 42.2 ms, up to three blocks of 16 ms are completed.",
        },
        {
          text: "The handler writes the samples first and moves the write index afterwards",
          right: true,
          because:
            "The index is what tells the task that the samples are there. Compiler and processor must keep that order, by a release store or a barrier.",
        },
        {
          text: "A block that finds the ring full is counted, and the count is reported",
          right: true,
          because: "Without it the next overrun is again a click that parents hear first.",
        },
        {
          text: "Two blocks are enough, as in the DMA buffer",
          because: "Two blocks are 32 ms. It would be the same fault in another place.",
        },
        {
          text: "The task keeps interrupts off while the detector runs",
          because:
            "Then the handler waits for 42.2 ms as before. A window that must not change is copied, or owned by the task alone.",
        },
        {
          text: "The audio interrupt gets a priority above the kernel's limit, so that it can wake the task at once",
          because:
            "Above `configMAX_SYSCALL_INTERRUPT_PRIORITY` an interrupt must not call FreeRTOS at all: it would interrupt the kernel while its lists are half changed.",
        },
      ],
    },
  ],
});
