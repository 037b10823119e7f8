import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What the name of a core says",
  difficulty: "easy",
  topics: ["hardware", "memory"],
  roles: ["tinyml", "iot", "ai-hardware"],
  seconds: 75,
  sources: [
    "Arm Cortex-M4 processor, technical reference manual, [developer.arm.com](https://developer.arm.com/Processors/Cortex-M4)",
  ],
  hints: ["What does Arm design, and what does the maker of the chip add?"],
  options: [
    {
      text: "It multiplies two pairs of 16-bit numbers in one instruction",
      right: true,
      because: "`SMLAD` belongs to the DSP extension, which every Cortex-M4 has.",
    },
    {
      text: "It computes float32 in hardware",
      right: true,
      because: "That is what the F stands for: a unit for single precision. Doubles stay in software.",
    },
    {
      text: "It has 192 KiB of SRAM for the arena",
      because:
        "Some chips with this core have. Memories are added by the maker, and differ by more than a factor of ten.",
    },
    {
      text: "It runs at 168 MHz at most",
      because: "That is the limit of one family of chips. The process and the design decide, not the core.",
    },
    {
      text: "It draws 3.5 mA while it computes",
      because: "A current belongs to a chip at a voltage, a clock and a load. A core alone has none.",
    },
    {
      text: "It can run dense layers and ReLU, but no convolutions",
      because:
        "Operators are software. TensorFlow Lite Micro and CMSIS-NN have convolutions, pooling, LSTM and softmax for it.",
    },
    {
      text: "It computes float16 at twice the rate of float32",
      because:
        "Its unit converts half precision and computes in single. Half precision saves storage here and no time.",
    },
  ],
});
