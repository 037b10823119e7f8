import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Where the weights live",
  difficulty: "easy",
  topics: ["memory", "deployment"],
  roles: ["tinyml", "iot"],
  seconds: 40,
  sources: [
    "TensorFlow Lite Micro, `tensorflow/lite/micro/docs/memory_management.md` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  options: [
    {
      text: "In flash, where the kernels read them in place",
      right: true,
      because:
        "The model is a constant array. Kernels get pointers into it, so that weights cost flash and no SRAM.",
    },
    {
      text: "In SRAM, copied there once by `AllocateTensors()`",
      because:
        "Counting the model's size against SRAM is the most common sizing mistake: `AllocateTensors()` plans activations and scratch, weights stay where they are.",
    },
    {
      text: "In the tensor arena, beside the activations",
      because:
        "The arena holds activations, scratch buffers and the interpreter's own structures. Weights need no space there, because they never change.",
    },
    {
      text: "In SRAM, one layer at a time, loaded before its kernel runs",
      because:
        "That is how a part with slow external flash may work, or an accelerator with its own memory. With internal flash there is nothing to load.",
    },
  ],
});
