import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "73,728 bytes for a peak of 55,296",
  difficulty: "hard",
  topics: ["memory"],
  roles: ["tinyml", "edge-architect"],
  seconds: 240,
  sources: [
    "Visual wake words of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny), planned by `greedy_memory_planner.cc` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
  ],
  hints: ["What does a planner have to do besides adding up what is alive at one moment?"],
  points: [
    {
      text: "The peak of live bytes is a lower bound: it says nothing of where the buffers lie",
      evidence: ["lower bound", "live & sum", "alive & sum", "minimum"],
      weight: 2,
    },
    {
      text: "The greedy planner places the largest buffers first and never moves them",
      evidence: ["greedy", "largest & first", "by size"],
      weight: 2,
    },
    {
      text: "A buffer needs one gap that is free for its whole life: gaps between others are lost (fragmentation)",
      evidence: ["fragment", "gap", "contiguous", "hole"],
      weight: 2,
    },
    {
      text: "Ties in size are broken by order, which changes the result (64,512 B the other way round)",
      evidence: ["ties", "a tie", "64,512", "same size & order"],
    },
    {
      text: "A plan of 55,296 B exists and can be computed beforehand and stored with the model",
      evidence: ["offline", "beforehand", "ahead of time", "precomputed", "metadata"],
      weight: 2,
    },
  ],
  reference: `55,296 B is what is alive at the worst moment, a lower bound for every planner.
The planner must also give each buffer one address for its whole life.
TensorFlow Lite Micro does that greedily: the largest buffers come first, each at the lowest offset that is free while it lives, and none is moved later.
For this model the large buffers end up so that the gaps between them are too small for the next one, and the plan grows to 73,728 B, a third more than necessary: fragmentation.
Even the order of buffers of the same size matters: with ties broken the other way it would be 64,512 B.
A plan of 55,296 B exists.
It can be computed offline and stored in the model's metadata, from where the interpreter takes it.`,
  followUp: "How would you find out, before flashing anything, how large the arena has to be?",
});
