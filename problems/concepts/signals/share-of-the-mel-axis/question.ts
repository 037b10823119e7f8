import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

/** HTK's mel scale. */
function mel(hertz: number): number {
  return 2595 * Math.log10(1 + hertz / 700);
}

export default defineQuestion({
  kind: "numeric",
  title: "Share of the mel axis",
  difficulty: "easy",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 75,
  sources: ["Own computation from HTK's mel scale, $2595 \\log_{10}(1 + f/700)$"],
  hints: ["Centres of mel filters are evenly spaced in mel, not in hertz."],
  parameters: { frequency: integer(300, 3000, 100, "Hz"), top: oneOf([4000, 8000], "Hz") },
  unit: "%",
  tolerance: { relative: 0.01 },
  answer: ({ frequency, top }) => (100 * mel(frequency)) / mel(top),
  steps: ({ frequency, top }) => [
    ["Mel up to there", `2,595 × log10(1 + ${count(frequency)} / 700) = ${count(mel(frequency), 7)}`],
    ["Mel of the whole band", `2,595 × log10(1 + ${count(top)} / 700) = ${count(mel(top), 7)}`],
    [
      "Share",
      `${count(mel(frequency), 7)} / ${count(mel(top), 7)} = ${amount((100 * mel(frequency)) / mel(top), "%", 5)}`,
    ],
  ],
  slips: [
    {
      name: "evenly in hertz",
      answer: ({ frequency, top }) => (100 * frequency) / top,
      says: "This is the share in hertz, as with a plain spectrum. The mel scale spends more filters on low frequencies.",
    },
    {
      name: "the one left out",
      answer: ({ frequency, top }) =>
        frequency <= 800 ? undefined : (100 * Math.log(frequency / 700)) / Math.log(top / 700),
      says: "The 1 in the logarithm is missing. Without it the scale would fall below zero under 700 Hz.",
    },
    {
      name: "what lies above",
      answer: ({ frequency, top }) =>
        Math.abs(2 * mel(frequency) - mel(top)) < 0.03 * mel(top)
          ? undefined
          : 100 - (100 * mel(frequency)) / mel(top),
      says: "This is the share above {frequency}.",
    },
  ],
  golden: [
    {
      parameters: { frequency: 1000, top: 8000 },
      answer: 35.210473,
      source: "reference values: 999.98554 mel at 1 kHz, 2,840.02305 mel at 8 kHz",
    },
    {
      parameters: { frequency: 300, top: 4000 },
      answer: 18.730592,
      source: "reference values: 401.97059 mel at 300 Hz, 2,146.06453 mel at 4 kHz",
    },
  ],
});
