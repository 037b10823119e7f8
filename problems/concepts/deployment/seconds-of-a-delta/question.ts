import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

function seconds(bytes: number, goodput: number): number {
  return (bytes * 8) / (goodput * 1000);
}

export default defineQuestion({
  kind: "numeric",
  title: "Seconds of a delta over Bluetooth",
  difficulty: "easy",
  topics: ["deployment"],
  roles: ["iot", "edge-architect"],
  seconds: 60,
  sources: ["Own computation; the goodput is an assumption of the question"],
  parameters: {
    image: integer(256, 1024, 64, "KiB"),
    share: oneOf([5, 10, 15, 20, 30], "%"),
    goodput: oneOf([100, 200, 400, 700, 1000], "kbit/s"),
  },
  unit: "s",
  tolerance: { relative: 0.005 },
  answer: ({ image, share, goodput }) => seconds(image * 1024 * (share / 100), goodput),
  steps: ({ image, share, goodput }) => [
    [
      "Size of the delta",
      `${count(image)} × 1,024 B × ${count(share / 100)} = ${amount(image * 1024 * (share / 100), "B")}`,
    ],
    [
      "Time",
      `${count(image * 1024 * (share / 100))} B × 8 bit/B / ${count(goodput * 1000)} bit/s = ${amount(seconds(image * 1024 * (share / 100), goodput), "s", 5)}`,
    ],
  ],
  slips: [
    {
      name: "whole image",
      answer: ({ image, goodput }) => seconds(image * 1024, goodput),
      says: "This is the time of the whole image. The delta is {share} of it.",
    },
    {
      name: "what is saved",
      answer: ({ image, share, goodput }) => seconds(image * 1024 * (1 - share / 100), goodput),
      says: "This is the time that the delta saves.",
    },
    {
      name: "bits taken for bytes",
      answer: ({ image, share, goodput }) => seconds((image * 1024 * (share / 100)) / 8, goodput),
      says: "The goodput is in bits a second and the image in bytes.",
    },
    {
      name: "1,000 taken for 1,024",
      answer: ({ image, share, goodput }) => seconds(image * 1000 * (share / 100), goodput),
      says: "A KiB has 1,024 B, and a kbit of a radio 1,000 bit: the two don't cancel.",
    },
  ],
  golden: [
    {
      parameters: { image: 512, share: 100, goodput: 700 },
      answer: 5.9918629,
      source: "reference value for a whole image",
    },
  ],
});
