import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What a Cortex-M0+ is without",
  difficulty: "medium",
  topics: ["hardware"],
  roles: ["ai-hardware", "iot"],
  seconds: 60,
  sources: [
    "Arm, ARMv6-M Architecture Reference Manual",
    "MLPerf Tiny v1.2, closed division, Bosch HALE on NUCLEO-G0B1RE and CY8CPROTO-062-4343W, [github.com/mlcommons/tiny_results_v1.2](https://github.com/mlcommons/tiny_results_v1.2)",
  ],
  options: [
    {
      text: "SIMD instructions such as `SMLAD`",
      right: true,
      because: "They belong to the DSP extension, which begins with the M4.",
    },
    { text: "A floating-point unit", right: true, because: "Each float operation is a call into a library." },
    {
      text: "An instruction for division",
      right: true,
      because: "ARMv6-M has no `SDIV` or `UDIV`; the compiler calls a routine.",
    },
    {
      text: "A multiplication of 32 × 32 bits with a 64-bit result",
      right: true,
      because: "`SMULL` is missing. Requantisation needs that product for each output value.",
    },
    {
      text: "A multiplication of 32 × 32 bits with a 32-bit result",
      because:
        "`MULS` is there, in one cycle or in 32 as the chip's maker chose. That small cores can't multiply at all is an old tale.",
    },
    {
      text: "Registers of 32 bits",
      because:
        "It is a 32-bit core. Most of its 16-bit instructions only reach the lower eight registers, which is another matter.",
    },
    {
      text: "Nested interrupts with priorities",
      because: "The M0+ has an NVIC too, with four levels of priority.",
    },
  ],
});
