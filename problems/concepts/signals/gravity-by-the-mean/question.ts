import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Gravity taken off by the mean",
  difficulty: "medium",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 60,
  sources: ["Own reasoning"],
  hints: ["Which of the recordings differ in nothing but the mean of each axis?"],
  options: [
    {
      text: "Lying on the back and lying face down become the same window",
      right: true,
      because:
        "At rest each axis is constant and its mean is all that it has. What is left is noise around zero, whichever way the device lies.",
    },
    {
      text: "Walking and running become the same window",
      because: "They differ in amplitude and cadence, which a constant per axis doesn't touch.",
    },
    {
      text: "A fall loses its impact, as the peak raises the mean",
      because: "A short peak of some g moves the mean of two seconds by little; the peak stays a peak.",
    },
    {
      text: "Windows are scaled differently, as each has a mean of its own",
      because: "Subtracting shifts and doesn't scale. Dividing by the deviation would.",
    },
  ],
});
