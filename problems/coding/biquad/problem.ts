import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Biquad cascade in fixed point",
  summary:
    "Filter blocks of int16 samples through second-order sections, bit for bit as CMSIS-DSP's Q15 direct form I does.",
  difficulty: "medium",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  minutes: 30,
  languages: ["typescript", "javascript", "python", "c", "cpp"],
  signature: {
    entry: "filterBlock",
    parameters: [
      { name: "samples", type: { list: "int" } },
      { name: "stages", type: "int" },
      { name: "coefficients", type: { list: "int" } },
      { name: "state", type: { list: "int" } },
      { name: "postShift", type: "int" },
    ],
    returns: { named: "Filtered" },
    types: {
      Filtered: { record: { output: { list: "int" }, state: { list: "int" } } },
    },
  },
  checker: { kind: "exact" },
  kernel: {
    returns: "void",
    parameters: [
      { name: "samples", type: "int16", input: "samples" },
      { name: "count", type: "int32", length: "samples" },
      { name: "stages", type: "int32", value: "stages" },
      { name: "coefficients", type: "int16", input: "coefficients" },
      { name: "state", type: "int16", inout: "state" },
      { name: "post_shift", type: "int32", value: "postShift" },
      { name: "output", type: "int16", output: ["samples"] },
    ],
    answer: { output: "output", state: "state" },
  },
  device: { target: "stm32f446re", heap: "forbidden" },
  sources: [
    "CMSIS-DSP, Source/FilteringFunctions/arm_biquad_cascade_df1_q15.c: formats, order of the state, post shift, truncation and saturation",
    "CMSIS-DSP, Source/FilteringFunctions/arm_biquad_cascade_df1_f32.c, introduction of the group: sign of the feedback coefficients",
    "R. Bristow-Johnson: Audio EQ Cookbook: coefficients of low-pass, high-pass and notch sections",
  ],
});
