import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "int8 dense layer, bit-exact",
  summary:
    "Fold the input's zero point into the bias and compute an int8 dense layer as TensorFlow Lite Micro does.",
  difficulty: "hard",
  topics: ["quantisation", "memory"],
  roles: ["tinyml", "ai-hardware"],
  minutes: 35,
  languages: ["typescript", "javascript", "python", "c", "cpp"],
  signature: {
    entry: "denseInt8",
    parameters: [
      { name: "input", type: { list: "int" } },
      { name: "weights", type: { list: "int" } },
      { name: "bias", type: { list: "int" } },
      { name: "multipliers", type: { list: "int" } },
      { name: "shifts", type: { list: "int" } },
      { name: "params", type: { named: "DenseParams" } },
    ],
    returns: { named: "Dense" },
    types: {
      DenseParams: {
        record: {
          batches: "int",
          inputs: "int",
          outputs: "int",
          inputZeroPoint: "int",
          outputZeroPoint: "int",
          activationMin: "int",
          activationMax: "int",
        },
      },
      Dense: { record: { foldedBias: { list: "int" }, output: { list: "int" } } },
    },
  },
  checker: { kind: "exact" },
  kernel: {
    returns: "void",
    structs: {
      DenseParams: {
        batches: "int32",
        inputs: "int32",
        outputs: "int32",
        inputZeroPoint: "int32",
        outputZeroPoint: "int32",
        activationMin: "int32",
        activationMax: "int32",
      },
    },
    parameters: [
      { name: "input", type: "int8", input: "input" },
      { name: "weights", type: "int8", input: "weights" },
      { name: "bias", type: "int32", input: "bias" },
      { name: "multipliers", type: "int32", input: "multipliers" },
      { name: "shifts", type: "int32", input: "shifts" },
      { name: "params", struct: "DenseParams", value: "params" },
      { name: "folded_bias", type: "int32", output: ["params.outputs"] },
      { name: "output", type: "int8", output: ["params.batches", "params.outputs"] },
    ],
    answer: { foldedBias: "folded_bias", output: "output" },
  },
  device: { target: "nrf52840", heap: "forbidden" },
  sources: [
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/reference/integer_ops/fully_connected.h: FullyConnectedPerChannel",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/common.cc: MultiplyByQuantizedMultiplier without TFLITE_SINGLE_ROUNDING",
    "google/gemmlowp, fixedpoint/fixedpoint.h: SaturatingRoundingDoublingHighMul, RoundingDivideByPOT",
    "TensorFlow Lite 8-bit quantisation specification: weights in [-127, 127] with zero point 0, bias in units of input scale times weight scale",
    "MLPerf Tiny reference models (mlcommons/tiny): shapes of dense layers and zero points of inputs and outputs, read from the int8 .tflite files",
  ],
});
