import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Quantisation parameters",
  summary:
    "Choose scale and zero point of an asymmetric int8 tensor from its range, then quantise and restore values.",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  minutes: 20,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "chooseParameters",
    parameters: [
      { name: "min", type: "float" },
      { name: "max", type: "float" },
      { name: "values", type: { list: "float" } },
    ],
    returns: { named: "Quantised" },
    types: {
      Quantised: {
        record: {
          scale: "float",
          zeroPoint: "int",
          codes: { list: "int" },
          restored: { list: "float" },
        },
      },
    },
  },
  // No absolute tolerance: a scale may be as small as 1e-11, and 0 must be restored as exactly 0.
  checker: { kind: "approximate", relative: 1e-9 },
  sources: [
    "TensorFlow Lite 8-bit quantisation specification: real = (code - zero point) * scale, activations in [-128, 127]",
    "TensorFlow Lite, kernels/internal/quantization_util.h: ChooseQuantizationParams",
    "MLPerf Tiny reference models (mlcommons/tiny): scales and zero points of inputs and outputs, read from the int8 .tflite files",
  ],
});
