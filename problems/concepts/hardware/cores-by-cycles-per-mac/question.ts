import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "Four cores by cycles per MAC",
  difficulty: "easy",
  topics: ["hardware"],
  roles: ["ai-hardware", "tinyml"],
  seconds: 45,
  sources: [
    "MLPerf Tiny, closed division, image classification: EK-RA8D1, NUCLEO-H7A3ZI-Q (X-CUBE-AI) and NUCLEO-G0B1RE (Bosch HALE) of [v1.2](https://github.com/mlcommons/tiny_results_v1.2), NUCLEO-L4R5ZI (ST Edge AI) of [v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
    "12,501,632 MACs, from the layer table of the int8 file",
  ],
  items: ["Cortex-M85", "Cortex-M7", "Cortex-M4", "Cortex-M0+"],
  direction: "fewest cycles per MAC first",
  because:
    "The M85 has vectors of 128 bits (Helium): 0.33. The M7 and the M4 share the 16-bit dual multiply-accumulate, but the M7 issues two instructions at a time: 0.92 against 1.59. The M0+ has neither: 7.8.",
});
