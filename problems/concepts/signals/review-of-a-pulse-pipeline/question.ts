import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "Review of a pulse pipeline",
  difficulty: "medium",
  topics: ["signals", "energy"],
  roles: ["tinyml", "iot"],
  seconds: 120,
  sources: ["Own reasoning; 0.5 to 4 Hz are 30 to 240 beats a minute"],
  hints: ["For each line: would you defend it, with a number, in front of the team?"],
  options: [
    {
      text: "The sensor is sampled at 1 kHz",
      right: true,
      because:
        "The wave holds little above 10 Hz, and wearables commonly sample at 25 to 100 Hz. Against 100 Hz it is ten times the light pulses and ten times the LED energy, often the largest part of such a sensor's budget.",
    },
    {
      text: "Peaks must be at least a third of a second apart; rates up to 200 a minute are shown as valid",
      right: true,
      because:
        "A third of a second caps the rate at 180. Above it beats are dropped, and about half the rate is shown.",
    },
    {
      text: "An alarm compares the rate with mean and deviation of all rates so far, alarms included",
      right: true,
      because:
        "Each episode widens the range that it is judged by, so that the next one may pass as normal. The baseline has to leave alarms out.",
    },
    {
      text: "Rates are computed whether the sensor touches the skin or not",
      right: true,
      because:
        "Without a contact and motion gate, ambient light or the rhythm of steps is reported as a pulse. Saying nothing is the better answer.",
    },
    {
      text: "A causal band-pass of 0.5 to 4 Hz comes first",
      because:
        "It keeps 30 to 240 beats a minute and removes the slow drift of the baseline, and a causal filter can run on a stream.",
    },
    {
      text: "Intervals are measured between peaks of the pulse wave rather than R peaks",
      because:
        "R peaks belong to the ECG, the heart's electrical signal. Light sees volume, whose waves have peaks and feet of their own, somewhat later.",
    },
    {
      text: "An accelerometer runs along, although no model input needs it",
      because: "It is what tells motion from pulse: for the gate, or as the reference of an adaptive filter.",
    },
  ],
});
