import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "int8 convolution, bit-exact",
  summary:
    "Convolve an int8 image with per-channel weights so that every output code equals TensorFlow Lite's.",
  difficulty: "hard",
  topics: ["quantisation", "memory"],
  roles: ["tinyml", "ai-hardware"],
  minutes: 45,
  languages: ["typescript", "javascript"],
  signature: {
    entry: "conv2dInt8",
    parameters: [
      { name: "input", type: { list: "int" } },
      { name: "weights", type: { list: "int" } },
      { name: "bias", type: { list: "int" } },
      { name: "multipliers", type: { list: "int" } },
      { name: "shifts", type: { list: "int" } },
      { name: "params", type: { named: "ConvParams" } },
    ],
    returns: { list: "int" },
    types: {
      ConvParams: {
        record: {
          inputHeight: "int",
          inputWidth: "int",
          inputChannels: "int",
          kernelHeight: "int",
          kernelWidth: "int",
          outputHeight: "int",
          outputWidth: "int",
          outputChannels: "int",
          strideHeight: "int",
          strideWidth: "int",
          inputZeroPoint: "int",
          outputZeroPoint: "int",
          activationMin: "int",
          activationMax: "int",
        },
      },
    },
  },
  checker: { kind: "exact" },
  limits: { timeMs: 2000, memoryMb: 64 },
  sources: [
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/reference/integer_ops/conv.h: ConvPerChannel",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/common.cc: MultiplyByQuantizedMultiplier without TFLITE_SINGLE_ROUNDING",
    "google/gemmlowp, fixedpoint/fixedpoint.h: SaturatingRoundingDoublingHighMul, RoundingDivideByPOT",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/padding.h: ComputePaddingWithOffset",
    "TensorFlow Lite 8-bit quantisation specification: weights in [-127, 127] with zero point 0, one scale per output channel",
    "MLPerf Tiny reference models (mlcommons/tiny): shapes and zero points of layers, read from the int8 .tflite files",
  ],
});
