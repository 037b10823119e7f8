import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function frames(clip: number, window: number, hop: number): number {
  return 1 + Math.floor((clip - window) / hop);
}

export default defineQuestion({
  kind: "numeric",
  title: "Frames of a clip",
  difficulty: "easy",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 60,
  sources: [
    "Front end of keyword spotting, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny): 30 ms windows every 20 ms, 49 frames",
    "Own computation",
  ],
  hints: ["Where does the last complete window begin?"],
  parameters: {
    clip: oneOf([960, 1000, 1500, 2000, 3000], "ms"),
    window: oneOf([25, 30, 32, 40, 64], "ms"),
    hop: oneOf([8, 10, 16, 20], "ms"),
  },
  unit: "frame",
  tolerance: "exact",
  answer: ({ clip, window, hop }) => frames(clip, window, hop),
  steps: ({ clip, window, hop }) => [
    [
      "In samples",
      `${count(clip * 16)} in the clip, ${count(window * 16)} in a window, ${count(hop * 16)} in a hop`,
    ],
    [
      "Hops that fit behind the first window, rounded down",
      `(${count(clip * 16)} − ${count(window * 16)}) / ${count(hop * 16)} → ${count(frames(clip, window, hop) - 1)}`,
    ],
    [
      "With the first window",
      `1 + ${count(frames(clip, window, hop) - 1)} = ${amount(frames(clip, window, hop), "frame")}`,
    ],
  ],
  slips: [
    {
      name: "first window forgotten",
      answer: ({ clip, window, hop }) => frames(clip, window, hop) - 1,
      says: "These are the hops. The first window comes before any of them.",
    },
    {
      name: "centred windows",
      answer: ({ clip, hop }) => 1 + Math.floor(clip / hop),
      says: "This is the count of centred windows, with both ends padded. Here only complete windows count.",
    },
    {
      name: "windows side by side",
      answer: ({ clip, window }) => Math.floor(clip / window),
      says: "These windows would not overlap. A new one begins every {hop}.",
    },
  ],
  golden: [
    {
      parameters: { clip: 1000, window: 30, hop: 20 },
      answer: 49,
      source: "keyword spotting of MLPerf Tiny, 49 × 10",
    },
    { parameters: { clip: 1000, window: 25, hop: 10 }, answer: 98, source: "reference value" },
    { parameters: { clip: 2000, window: 25, hop: 10 }, answer: 198, source: "reference value" },
  ],
});
