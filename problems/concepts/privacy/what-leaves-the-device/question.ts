import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What leaves the device all the same",
  difficulty: "medium",
  topics: ["privacy", "deployment"],
  roles: ["edge-architect", "iot", "tinyml"],
  seconds: 90,
  sources: [
    "Zhu, Liu, Han: Deep Leakage from Gradients, [arxiv.org/abs/1906.08935](https://arxiv.org/abs/1906.08935)",
    "Geiping and others: Inverting Gradients, [arxiv.org/abs/2003.14053](https://arxiv.org/abs/2003.14053)",
    "Own reasoning",
  ],
  hints: [
    "What can somebody learn who sees the traffic, the server or the model, without hearing any audio?",
  ],
  options: [
    {
      text: "The times of detections, sent as events, show when somebody is at home",
      right: true,
      because:
        "Metadata is data about people. An event with a time of day is a diary, whatever the audio held.",
    },
    {
      text: "Updates of local training can let the server reconstruct examples",
      right: true,
      because:
        "It has been shown for gradients of small batches and for updates of several steps. Sums over many users and noise make it harder; a single update has to be handled like the data itself.",
    },
    {
      text: "A crash dump holds the audio buffer",
      right: true,
      because:
        "A dump is a copy of SRAM, ring buffer included. It needs a filter, or has to leave the buffers out.",
    },
    {
      text: "The encrypted uplink shows by its timing that a word was spoken",
      right: true,
      because:
        "A radio that wakes for events tells an observer of each. Reports at fixed times, or padding, hide it.",
    },
    {
      text: "The int8 model in flash lets a thief play back what the device heard",
      because:
        "Inference doesn't change the weights. They may betray something of the training data, not of what this device heard.",
    },
    {
      text: "The arena keeps each day's activations, to be read when the device is resold",
      because:
        "Each inference overwrites the one before, and SRAM loses its content without power. Logs in flash would be another matter.",
    },
  ],
});
