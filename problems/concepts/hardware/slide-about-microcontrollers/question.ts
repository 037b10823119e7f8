import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "A slide about microcontrollers",
  difficulty: "medium",
  topics: ["hardware", "energy", "memory"],
  roles: ["tinyml", "edge-architect", "iot", "ai-hardware"],
  seconds: 120,
  sources: [
    "MLPerf Tiny v0.5 to v1.3, closed division, [github.com/mlcommons](https://github.com/mlcommons/tiny)",
    "TensorFlow Lite Micro, `memory_management.md`, [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  hints: ["For each sentence, look for one device or model that contradicts it."],
  options: [
    {
      text: "Inference takes less than a millisecond",
      right: true,
      because:
        "Measured latencies of the four models reach from 0.2 ms, on an accelerator, to 1.5 s. What is needed follows from the product: some tolerate seconds, a hearing aid ten milliseconds.",
    },
    {
      text: "Microcontrollers have no floating-point unit",
      right: true,
      because:
        "Every Cortex-M4F has one, as have most parts with an M7, M33 or M55, and the ESP32. The Cortex-M0+ has none.",
    },
    {
      text: "Deep networks overflow the stack, as each layer calls the next",
      right: true,
      because:
        "The interpreter runs one operation after the other in a loop. Depth costs arena for tensors, not stack; large buffers within a kernel do.",
    },
    {
      text: "The activations need half as much memory as the model",
      right: true,
      because:
        "Activation peak over constants is 0.66 for the keyword model and 0.003 for the autoencoder. There is no such constant.",
    },
    {
      text: "An operation takes about a microjoule",
      right: true,
      because:
        "That is too much by orders of magnitude: measured cores take about 70 to 3,250 pJ per MAC, accelerators down to 2. A microjoule for each of 2.7 million MACs would be 2.7 J.",
    },
    {
      text: "Where flash is mapped into the address space, weights are read in place and take no SRAM",
      because: "True, and flash is mapped on most parts. It is the reason for two budgets.",
    },
    {
      text: "TensorFlow Lite Micro's interpreter allocates nothing after its initialisation",
      because:
        "True: everything lies in an arena that is planned once. It is a discipline and no magic: somebody still has to size it.",
    },
  ],
});
