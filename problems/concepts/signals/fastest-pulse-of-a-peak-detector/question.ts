import { amount, count } from "#problems/question/format.ts";
import { oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function distance({ rate, divisor }: { rate: number; divisor: number }): number {
  return Math.floor(rate / divisor);
}

export default defineQuestion({
  kind: "numeric",
  title: "Fastest pulse of a peak detector",
  difficulty: "easy",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 60,
  sources: ["Own computation; `scipy.signal.find_peaks` keeps peaks that are at least `distance` apart"],
  hints: ["Which interval between two beats is just not too short?"],
  parameters: { rate: oneOf([25, 32, 50, 64, 75, 100, 125], "Hz"), divisor: oneOf([2, 3, 4]) },
  unit: "1/min",
  units: ["1/min", "1/s", "Hz"],
  tolerance: { relative: 0.005 },
  answer: (detector) => (60 * detector.rate) / distance(detector),
  steps: (detector) => [
    [
      "Shortest distance, rounded down",
      `${detector.rate} / ${detector.divisor} → ${amount(distance(detector), "sample")}`,
    ],
    [
      "As a time",
      `${distance(detector)} / ${detector.rate} Hz = ${amount(distance(detector) / detector.rate, "s", 6)}`,
    ],
    [
      "Beats in a minute",
      `60 s / ${count(distance(detector) / detector.rate, 6)} s = ${count((60 * detector.rate) / distance(detector), 5)} a minute`,
    ],
  ],
  slips: [
    {
      name: "not rounded",
      answer: ({ rate, divisor }) => (rate % divisor === 0 ? undefined : 60 * divisor),
      says: "The distance is a whole number of samples, rounded down here.",
    },
    {
      name: "one sample more",
      answer: (detector) => (60 * detector.rate) / (distance(detector) + 1),
      says: "Peaks that are exactly the distance apart are kept.",
    },
    {
      name: "distance in milliseconds",
      answer: (detector) => 60_000 / distance(detector),
      says: "The distance counts samples. At {rate} a sample is not a millisecond.",
    },
  ],
  golden: [
    {
      parameters: { rate: 75, divisor: 3 },
      answer: 180,
      source: "reference value: a distance of a third of the rate caps the pulse at 180 a minute",
    },
    { parameters: { rate: 150, divisor: 3 }, answer: 180, source: "the same at 150 Hz" },
  ],
});
