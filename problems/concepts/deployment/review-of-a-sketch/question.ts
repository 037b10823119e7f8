import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "Review of a first sketch",
  difficulty: "medium",
  topics: ["deployment", "memory"],
  roles: ["tinyml", "iot"],
  seconds: 120,
  sources: [
    "TensorFlow Lite Micro, examples and `memory_management.md`, [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  hints: ["Where does the linker put each object, and what does each line do on a bad day?"],
  options: [
    {
      text: "Line 1: the model takes SRAM as well as flash",
      right: true,
      because:
        "Without `const` the array is initialised data: stored in flash and copied to SRAM at start. The model's size is paid twice.",
    },
    {
      text: "Line 1: nothing aligns the model",
      right: true,
      because:
        "An array of bytes needs no alignment. The schema's accessors and kernels read wider words, so that it takes `alignas(16)`.",
    },
    {
      text: "Line 2: dividing by `ARENA` does not divide by 16,384",
      right: true,
      because:
        "The macro is text: `x / ARENA` becomes `x / 16 * 1024`. In parentheses, or as a `constexpr`, it is a number.",
    },
    {
      text: "Line 8: floats are written into a tensor of int8",
      right: true,
      because:
        "For a fully quantised model `data.f` takes the same bytes for another type: each float overwrites four codes, and most of them lie beyond the tensor. Quantise with scale and zero point.",
    },
    {
      text: "Line 6: a device that cannot start hangs for ever",
      right: true,
      because:
        "Nobody sees it. Report the reason, and let the watchdog or the boot loader fall back to an image that worked.",
    },
    {
      text: "Line 4: only six operators are registered, of all that the library has",
      because:
        "Registering what the model uses is right: each operator's code is linked in, and flash is what is short.",
    },
    {
      text: "Line 3: the arena is static, although its size is known only at run time",
      because:
        "Static is the point: its size is found once, at the desk, and no heap can fragment in the field.",
    },
  ],
});
