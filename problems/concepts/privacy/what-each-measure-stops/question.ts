import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "matching",
  title: "Whom each measure stops",
  difficulty: "medium",
  topics: ["privacy", "deployment"],
  roles: ["edge-architect", "iot", "tinyml"],
  seconds: 90,
  sources: [
    "Bonawitz and others: Practical Secure Aggregation, CCS 2017",
    "Abadi and others: Deep Learning with Differential Privacy, [arxiv.org/abs/1607.00133](https://arxiv.org/abs/1607.00133)",
  ],
  pairs: [
    {
      left: "TLS between device and server",
      right: "An eavesdropper on the network",
      because: "TLS ends at the server: what travels is hidden, what arrives is not.",
    },
    {
      left: "Secure aggregation",
      right: "A server that wants to read one device's update",
      because: "Pairwise masks cancel in the sum only, so that a single update looks random to the server.",
    },
    {
      left: "Differential privacy of the training",
      right: "Someone who looks in the final model for traces of one user",
      because: "Clipping bounds what one user can change, and noise hides a change of that size.",
    },
    {
      left: "Signature on the model image",
      right: "Someone who offers devices an altered model",
      because: "Only the holder of the key can sign. The device checks before it installs.",
    },
    {
      left: "Model encrypted in external flash, key inside the chip",
      right: "Someone who opens a device to copy the model",
      because: "The flash chip alone gives ciphertext, and the key does not leave the microcontroller.",
    },
  ],
  distractors: ["A participant who sends poisoned updates"],
});
