import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Sigmoid from a table",
  summary:
    "Fill TensorFlow Lite's table of 256 bytes for an int8 logistic layer, and look a tensor up in it.",
  difficulty: "medium",
  topics: ["quantisation", "memory"],
  roles: ["tinyml", "iot"],
  minutes: 20,
  languages: ["typescript", "javascript", "python", "c", "cpp"],
  signature: {
    entry: "sigmoidLut",
    parameters: [
      { name: "inputScale", type: "float" },
      { name: "inputZeroPoint", type: "int" },
      { name: "codes", type: { list: "int" } },
    ],
    returns: { named: "Looked" },
    types: { Looked: { record: { table: { list: "int" }, output: { list: "int" } } } },
  },
  checker: { kind: "exact" },
  kernel: {
    returns: "void",
    parameters: [
      { name: "input_scale", type: "float64", value: "inputScale" },
      { name: "input_zero_point", type: "int32", value: "inputZeroPoint" },
      { name: "codes", type: "int8", input: "codes" },
      { name: "count", type: "int32", length: "codes" },
      { name: "table", type: "int8", output: [256] },
      { name: "output", type: "int8", output: ["codes"] },
    ],
    answer: { table: "table", output: "output" },
  },
  device: { target: "stm32l4r5zi", heap: "forbidden" },
  sources: [
    "TensorFlow Lite, tensorflow/lite/kernels/activations.cc: SigmoidPrepare fills a table for int8",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/common.h: LUTPopulateInt8 and the order of its table",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/internal/reference/integer_ops/logistic.h: the same function in fixed point",
    "TensorFlow Lite 8-bit quantisation specification: LOGISTIC has output scale 1/256 and zero point -128",
  ],
});
