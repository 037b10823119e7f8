import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "A wake word within one milliwatt",
  difficulty: "hard",
  topics: ["energy", "signals", "hardware"],
  roles: ["tinyml", "edge-architect", "ai-hardware"],
  seconds: 300,
  sources: [
    "MLPerf Tiny v1.3, streaming wake word, energy mode: NUCLEO-U385RG-Q 3.98 mW, Syntiant NDP9120 at 49 MHz 0.507 mW, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
    "Own computation",
  ],
  hints: ["For how much of the day is there anything to listen to?"],
  points: [
    {
      text: "A cascade: a cheap stage that always runs (level or voice activity) wakes the model",
      evidence: [
        "cascade",
        "voice activity",
        "vad",
        "always-on & stage",
        "first stage",
        "two stage",
        "two-stage",
      ],
      weight: 2,
    },
    {
      text: "The average: power of the floor plus the share of time awake times the model's power",
      evidence: [
        "share of time",
        "duty",
        "fraction of the time",
        "percent of the time",
        "% of the time",
        "average & floor",
      ],
      weight: 2,
    },
    {
      text: "Recalls multiply: the word is found only if every stage lets it pass, so that the first is set for recall",
      evidence: ["recall", "sensitivity", "misses", "multipli", "multiply"],
      weight: 2,
    },
    {
      text: "False wake-ups of the first stage cost energy: a television all day is the case to plan for",
      evidence: ["television", "tv", "false wake", "noisy", "worst case", "worst-case", "loud & room"],
      weight: 2,
    },
    {
      text: "A buffer keeps the audio from before the wake-up, or the beginning of the word is lost",
      evidence: [
        "ring buffer",
        "pre-roll",
        "beginning of the word",
        "start of the word",
        "keeps & audio",
        "history",
      ],
      weight: 2,
    },
    {
      text: "Microphone, clocks and wake-up belong to the floor: measure the board, and compare with a chip made for it",
      evidence: [
        "microphone & power",
        "microphone & floor",
        "microphone & draw",
        "dedicated",
        "ndp",
        "whole board",
      ],
    },
  ],
  reference: `At 4 mW the model alone is four times over, so that it may run for less than a quarter of the time: I would build a cascade.
A first stage, level or voice activity, runs always and wakes the model only when there is something to hear.
The average is the floor plus the share of time awake times the model's power: 0.3 mW of floor and 15 % of 4 mW make 0.9 mW.
Recalls multiply: with 98 % in each stage 96 % of the words are left, so that the first stage is set for recall.
Its false wake-ups annoy nobody but cost energy, and the worst case is a television that talks all day; then the share is near one and the budget is gone.
A ring buffer keeps the last second, because the word has begun before the first stage fires.
The floor contains the microphone's power, its clock and the wake-up of the core, so that I measure the whole board.
And I would compare with a dedicated chip, which stays on all the time for half a milliwatt, microphone not counted.`,
  followUp: "In homes with a television the battery lasts a third as long. What do you change first?",
});
