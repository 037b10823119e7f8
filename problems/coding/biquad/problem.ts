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
  languages: ["typescript", "javascript"],
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
  sources: [
    "CMSIS-DSP, Source/FilteringFunctions/arm_biquad_cascade_df1_q15.c: formats, order of the state, post shift, truncation and saturation",
    "CMSIS-DSP, Source/FilteringFunctions/arm_biquad_cascade_df1_f32.c, introduction of the group: sign of the feedback coefficients",
    "R. Bristow-Johnson: Audio EQ Cookbook: coefficients of low-pass, high-pass and notch sections",
  ],
});
