import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Tensor arena planner, TFLM-exact",
  summary:
    "Give every activation tensor its offset in the arena, byte for byte as the greedy planner of TensorFlow Lite Micro does.",
  difficulty: "hard",
  topics: ["memory"],
  roles: ["tinyml", "iot"],
  minutes: 35,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "planArena",
    parameters: [{ name: "tensors", type: { list: { named: "Tensor" } } }],
    returns: { named: "Plan" },
    types: {
      Tensor: { record: { bytes: "int", firstUse: "int", lastUse: "int" } },
      Plan: { record: { offsets: { list: "int" }, arenaBytes: "int", peakBytes: "int" } },
    },
  },
  checker: { kind: "exact" },
  limits: { timeMs: 2000, memoryMb: 64 },
  sources: [
    "TensorFlow Lite Micro, tensorflow/lite/micro/memory_planner/greedy_memory_planner.cc: order and gap search",
    "TensorFlow Lite Micro, tensorflow/lite/micro/micro_arena_constants.h: 16-byte alignment",
    "TensorFlow Lite Micro, tensorflow/lite/micro/docs/memory_management.md: what else the arena holds",
    "MLPerf Tiny reference models (mlcommons/tiny), tensor lifetimes read from the int8 .tflite files",
  ],
});
