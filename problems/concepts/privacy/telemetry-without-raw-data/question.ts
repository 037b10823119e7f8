import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "Telemetry without raw data",
  difficulty: "hard",
  topics: ["privacy", "deployment"],
  roles: ["edge-architect", "iot", "tinyml"],
  seconds: 300,
  sources: ["Own reasoning"],
  hints: [
    "What changes in scores, inputs and behaviour when a microphone ages or a room is louder than those of training?",
  ],
  points: [
    {
      text: "A histogram of scores or of confidence, in few fixed bins",
      evidence: ["histogram", "distribution & score", "bins"],
      weight: 2,
    },
    {
      text: "Counts of detections per class, and of what users undo or confirm",
      evidence: ["count & class", "detections", "undo", "cancel"],
      weight: 2,
    },
    {
      text: "Statistics of the input: level, share of clipped samples, noise floor",
      evidence: ["level", "clipped", "noise floor", "input & statistic"],
      weight: 2,
    },
    {
      text: "Health of the device: version, resets, battery, latency or missed windows",
      evidence: ["version", "reset", "battery", "missed window"],
      weight: 2,
    },
    {
      text: "Compare with the release's own baseline, by cohort, with a measure such as PSI and enough samples",
      evidence: ["baseline", "psi", "reference & release", "cohort"],
    },
    {
      text: "Without labels this shows change, not accuracy: labels need a panel that has agreed",
      evidence: ["label", "ground truth", "consent", "panel"],
      weight: 2,
    },
    {
      text: "Aggregates can betray habits too: coarse counters, no times of events, short retention",
      evidence: ["habit", "aggregate", "retention", "coarse"],
    },
  ],
  reference: `I would send a histogram of scores in eight fixed bins, since a model that becomes unsure shows it there.
Then counts of detections for each class, and how often users undo one.
Of the input: mean level, share of clipped samples and noise floor, which tell a broken microphone from a loud room.
Of the device: version of model and firmware, reason of the last reset, battery voltage and missed windows.
The service compares each cohort with the baseline of the release, by PSI for instance, and only with enough samples.
All of it shows change and no accuracy: for that I need labels, from a panel of users with their consent.
Even aggregates can betray habits, so that counters stay coarse and retention short.`,
  followUp:
    "The score histogram of one region shifts by a PSI of 0.25 overnight. What do you check, in which order?",
});
