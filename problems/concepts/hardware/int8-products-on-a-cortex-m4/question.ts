import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "int8 products on a Cortex-M4",
  difficulty: "medium",
  topics: ["hardware", "quantisation"],
  roles: ["ai-hardware", "tinyml"],
  seconds: 60,
  sources: [
    "Lai, Suda, Chandra: CMSIS-NN, [arxiv.org/abs/1801.06601](https://arxiv.org/abs/1801.06601)",
    "MLPerf Tiny, closed division of v1.1 to v1.3",
  ],
  options: [
    {
      text: "It widens bytes to 16 bits and multiplies them two pairs at a time",
      right: true,
      because:
        "`SXTB16` widens two bytes of a word, `SMLAD` multiplies two pairs and adds both products to 32 bits.",
    },
    {
      text: "It multiplies four pairs of bytes with one instruction",
      because:
        "That is what byte-wise dot products of larger cores do, or Helium on the M55 and M85. The M4's multiply-accumulate knows no bytes.",
    },
    {
      text: "It multiplies one pair at a time, as the core has no SIMD",
      because:
        "That describes the Cortex-M0+. The M4 has the DSP extension, with two 16-bit lanes in a register.",
    },
    {
      text: "It converts bytes to float32 and uses the FPU's fused multiply-add",
      because: "The conversion would cost more than the product, and the FPU does one product at a time.",
    },
  ],
});
