import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "matching",
  title: "The metric of each task",
  difficulty: "easy",
  topics: ["signals", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 90,
  sources: [
    "Quality targets of MLPerf Tiny, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Own reasoning for heart rate and fall detection",
  ],
  hints: ["Who is annoyed by an error, how often can it happen, and what does the model put out?"],
  pairs: [
    {
      left: "Wake word, always listening",
      right: "Misses, at a stated number of false alarms per hour",
      because:
        "Nearly all audio is not the word, so that a share of windows says nothing. Both errors are counted as events, at one threshold.",
    },
    {
      left: "Anomaly score of a machine, threshold set by each customer",
      right: "Area under the ROC curve",
      because:
        "It judges the ranking over all thresholds: the chance that an anomaly scores above a normal sample. MLPerf Tiny asks for 0.85.",
    },
    {
      left: "Twelve spoken commands, recorded clips, equally frequent",
      right: "Share of clips with the right class",
      because:
        "With balanced classes and one decision a clip, plain accuracy is meaningful; MLPerf Tiny asks for 90 %.",
    },
    {
      left: "Heart rate from an optical sensor",
      right: "Mean absolute error at rest and in motion, with the share of time without a value",
      because:
        "It is a regression, and a device that stays silent when unsure must not look better than one that tries.",
    },
    {
      left: "Fall pendant for people who live alone",
      right: "Sensitivity, at a stated number of false calls per week of wear",
      because:
        "Falls are rare and a missed one is grave, while a false call each week makes people take the pendant off.",
    },
  ],
  distractors: ["Share of windows with the right class", "Mean difference from the float model's outputs"],
});
