import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "A window scaled to its peak",
  difficulty: "medium",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 75,
  sources: ["Own reasoning from the scaling by $1 / \\max|x|$"],
  options: [
    {
      text: "Quiet background noise is raised to the level of speech",
      right: true,
      because:
        "The gain is the inverse of the peak: the quieter the window, the more its noise is amplified.",
    },
    {
      text: "A window of digital silence divides by zero",
      right: true,
      because:
        "All samples are 0 with a muted microphone or at start. Without a floor the features are infinite or no numbers.",
    },
    {
      text: "A single click sets the gain of the whole window",
      right: true,
      because: "The peak is one sample. A knock on the housing makes the word beside it quiet.",
    },
    {
      text: "The absolute level is lost as a feature",
      right: true,
      because: "A whisper nearby and a distant shout come out the same, and so do silence and noise.",
    },
    {
      text: "The features no longer depend on the ratio of signal to noise",
      because: "Both are multiplied by the same gain, so that their ratio stays exactly as it was.",
    },
    {
      text: "The window has to overlap the next one by half",
      because:
        "Scaling a window says nothing about how far apart windows are. Overlap follows from how a word may lie between two of them.",
    },
  ],
});
