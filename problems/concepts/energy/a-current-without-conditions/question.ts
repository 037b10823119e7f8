import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "An active current of 3.5 mA",
  difficulty: "hard",
  topics: ["energy", "hardware"],
  roles: ["tinyml", "iot", "ai-hardware", "edge-architect"],
  seconds: 240,
  sources: [
    "MLPerf Tiny v1.3, closed division, NUCLEO-U385RG-Q, keyword spotting, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
  ],
  hints: ["What would have to stand beside it for another lab to measure the same?"],
  points: [
    {
      text: "Supply voltage, and whether a converter or a linear regulator is used: without it a current is no power",
      evidence: ["voltage", "volt", "regulator", "converter"],
      weight: 2,
    },
    {
      text: "Clock and what the core executed, from which memory",
      evidence: ["clock", "frequency", "MHz", "workload"],
      weight: 2,
    },
    {
      text: "What was switched on: microphone, radio, flash, the rest of the board",
      evidence: ["peripheral", "radio", "microphone", "whole board"],
      weight: 2,
    },
    {
      text: "How long it is active: energy per inference is power times latency, and a slower chip at a lower current may need more",
      evidence: ["energy & inference", "latency", "how long", "duration"],
      weight: 2,
    },
    {
      text: "Sleep current and duty cycle, which set the average",
      evidence: ["sleep", "idle", "duty"],
      weight: 2,
    },
    {
      text: "Measure the profile over whole periods on the own board, at the temperatures and the battery voltage of use",
      evidence: ["measure & profile", "measure & period", "temperature", "measure & board"],
    },
  ],
  reference: `A current says nothing about power until the supply voltage stands beside it, and whether it was taken before or behind a converter.
It depends on the clock, and on what the core executed: a loop in SRAM draws less than a convolution whose weights come from flash.
I would ask what else was on: radio, microphone and other peripherals, or the bare core.
Then time is missing: energy per inference is power times latency, so that a chip with twice the current and a third of the latency is the better one.
For a battery the sleep current and the duty cycle count as much, because they make the average.
In the end I measure the current's profile on our board over whole periods, with our model and at the battery's voltages and temperatures.`,
  followUp:
    "At which points of the board would you measure, and how would you catch both 2 µA of sleep and a pulse of 40 mA?",
});
