import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A slower clock that saves half",
  difficulty: "medium",
  topics: ["energy", "hardware"],
  roles: ["ai-hardware", "tinyml", "edge-architect"],
  seconds: 90,
  sources: [
    "MLPerf Tiny v1.3, streaming wake word, NUCLEO-H7A3ZI-Q at 280 and 40 MHz, energy mode, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
  ],
  hints: ["How many cycles a second does the core compute in either case?"],
  options: [
    {
      text: "At 280 MHz the chip still draws much while it is idle, and that is 87 % of the time",
      right: true,
      because:
        "Both runs need about 37 million cycles a second. What differs is the cost of the operating point, idle included: a lower clock and voltage make all of it cheaper.",
    },
    {
      text: "At 40 MHz the same model needs fewer cycles, because memory keeps up with the core",
      because:
        "The idea is plausible, but the figures refute it: 0.133 × 280 and 0.928 × 40 are both about 37 million cycles a second.",
    },
    {
      text: "At 40 MHz windows are skipped, so that less work is done in the same time",
      because:
        "The core would not be at 93 % then, and detections would be missed. Deadlines hold as long as the duty cycle stays below 100 %.",
    },
    {
      text: "A slower clock always takes less energy, so that racing to idle never pays off",
      because:
        "One measurement is made a law here. With a sleep of some µW and a fixed cost of being awake, the fast run wins; it depends on what idle costs.",
    },
  ],
});
