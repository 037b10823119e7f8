import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What else the arena holds",
  difficulty: "medium",
  topics: ["memory"],
  roles: ["tinyml", "iot"],
  seconds: 75,
  sources: [
    "TensorFlow Lite Micro, `tensorflow/lite/micro/docs/memory_management.md` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  options: [
    {
      text: "Scratch buffers that kernels ask for",
      right: true,
      because:
        "They are requested while kernels prepare, and planned together with the activations: alive during one operation only.",
    },
    {
      text: "Data that kernels keep from preparation to inference",
      right: true,
      because:
        "Per-channel multipliers and shifts, for instance, are computed once and lie in the persistent part, at the tail.",
    },
    {
      text: "One small structure for each tensor, with its pointer and shape",
      right: true,
      because: "The interpreter needs them for every tensor, also for weights that lie in flash.",
    },
    {
      text: "The weights, copied while tensors are allocated",
      because:
        "Weights are read in place from flash. Adding the file's size to the arena is the classic mistake.",
    },
    {
      text: "The kernels' call stack",
      because:
        "The stack is the firmware's own and has to be budgeted beside the arena. An overflow of it may even overwrite the arena, which looks like a wrong model.",
    },
    {
      text: "The code of the operators that the model uses",
      because: "Code is linked into flash, once for each operator that the resolver registers.",
    },
  ],
});
