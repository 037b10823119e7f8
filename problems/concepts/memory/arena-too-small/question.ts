import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "When the arena is too small",
  difficulty: "easy",
  topics: ["memory", "deployment"],
  roles: ["tinyml", "iot"],
  seconds: 40,
  sources: [
    "TensorFlow Lite Micro, `tensorflow/lite/micro/docs/memory_management.md` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  options: [
    {
      text: "In `AllocateTensors()`, which returns an error",
      right: true,
      because: "The whole plan is made there. Whether it fits is known before the first inference.",
    },
    {
      text: "At the first `Invoke()`, when a kernel asks for memory",
      because:
        "Kernels ask in their preparation, which `AllocateTensors()` runs. `Invoke()` allocates nothing.",
    },
    {
      text: "At the layer with the largest activations, as a hard fault",
      because:
        "The plan is complete before any layer runs. A fault in a large layer points at the stack or at alignment, or at an error that was not checked.",
    },
    {
      text: "At link time, since the arena is a static array",
      because:
        "The linker sees whether the array fits into the part's SRAM. What the model needs of it, it can't know.",
    },
  ],
});
