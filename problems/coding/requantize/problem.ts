import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Requantise, bit for bit",
  summary:
    "Turn a real multiplier into fixed point and round int32 sums to int8 codes by TensorFlow Lite's two rules.",
  difficulty: "hard",
  topics: ["quantisation", "hardware"],
  roles: ["tinyml", "ai-hardware"],
  minutes: 35,
  languages: ["typescript", "javascript", "python", "c", "cpp"],
  signature: {
    entry: "requantize",
    parameters: [
      { name: "accumulators", type: { list: "int" } },
      { name: "realMultiplier", type: "float" },
      { name: "zeroPoint", type: "int" },
      { name: "singleRounding", type: "boolean" },
    ],
    returns: { named: "Requantized" },
    types: {
      Requantized: { record: { multiplier: "int", shift: "int", codes: { list: "int" } } },
    },
  },
  checker: { kind: "exact" },
  kernel: {
    returns: "void",
    parameters: [
      { name: "accumulators", type: "int32", input: "accumulators" },
      { name: "count", type: "int32", length: "accumulators" },
      { name: "real_multiplier", type: "float64", value: "realMultiplier" },
      { name: "zero_point", type: "int32", value: "zeroPoint" },
      { name: "single_rounding", type: "bool", value: "singleRounding" },
      { name: "multiplier", type: "int32", output: [1] },
      { name: "shift", type: "int32", output: [1] },
      { name: "codes", type: "int8", output: ["accumulators"] },
    ],
    answer: { multiplier: { first: "multiplier" }, shift: { first: "shift" }, codes: "codes" },
  },
  device: { target: "stm32g0b1re", heap: "forbidden" },
  sources: [
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/quantization_util.cc: QuantizeMultiplier",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/common.cc: MultiplyByQuantizedMultiplier with and without TFLITE_SINGLE_ROUNDING",
    "google/gemmlowp, fixedpoint/fixedpoint.h: SaturatingRoundingDoublingHighMul, RoundingDivideByPOT",
    "mlcommons/tiny_results_v1.1, closed/bosch/systems/NUCLEO_G0B1RE.json: memory and clock of the device",
    "ARM-software/CMSIS-NN, Include/arm_nnsupportfunctions.h: arm_nn_requantize with and without CMSIS_NN_USE_SINGLE_ROUNDING",
  ],
});
