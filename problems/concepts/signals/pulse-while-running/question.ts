import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "A pulse of 165 while running",
  difficulty: "hard",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  seconds: 300,
  sources: [
    "Zhang, Pi, Liu: TROIKA, a framework for heart rate monitoring during intensive physical exercise, IEEE Trans. Biomedical Engineering 62(2), 2015, [arxiv.org/abs/1409.5181](https://arxiv.org/abs/1409.5181)",
    "Own reasoning",
  ],
  hints: ["Which other rhythm does the wrist have?"],
  points: [
    {
      text: "The detector has locked on to the steps: movement modulates the light at the cadence, and more strongly than the pulse does",
      evidence: [
        "cadence",
        "step rate",
        "step frequency",
        "count & steps",
        "lock & steps",
        "follow & steps",
        "footfall",
      ],
      weight: 2,
    },
    {
      text: "Use the accelerometer as the reference of the motion: subtract adaptively, or leave out its frequency and harmonics",
      evidence: [
        "accelerometer",
        "adaptive filter",
        "adaptive & subtract",
        "motion reference",
        "harmonic",
        "lms",
      ],
      weight: 2,
    },
    {
      text: "Track candidates over time: a pulse changes slowly, and a jump to the cadence is implausible",
      evidence: [
        "tracks",
        "tracking",
        "tracked",
        "a tracker",
        "track the",
        "track candidates",
        "jump",
        "plausib",
        "kalman",
        "changes slowly",
        "previous value",
        "previous estimate",
      ],
      weight: 2,
    },
    {
      text: "Judge the quality and show no value, or an old one marked as such, where the signal is bad",
      evidence: ["quality", "confidence", "no value", "no reading", "withhold", "contact"],
      weight: 2,
    },
    {
      text: "Optics and mechanics first: fit of the strap, ambient light, LED current and wavelength",
      evidence: [
        "strap & tight",
        "tighter",
        "loose",
        "fit of",
        "ambient",
        "led current",
        "wavelength",
        "mechanic",
      ],
    },
    {
      text: "Test in motion against an ECG strap, on many people and skin tones, with the share of time without a value",
      evidence: [
        "ecg",
        "compare & chest strap",
        "test & chest strap",
        "skin tone",
        "reference device",
        "mean absolute",
        "many people",
      ],
      weight: 2,
    },
  ],
  reference: `165 is the runner's cadence: each step moves the sensor and the blood, and that modulates the light more than the heart does.
First I would look at the mechanics, since no algorithm repairs a loose strap: fit, ambient light, LED current.
Then the accelerometer gives the reference of the motion, either for an adaptive filter that subtracts what correlates with it, or to leave out its frequency and harmonics in the spectrum.
Candidates are tracked over time, because a pulse changes slowly; a jump from 140 to 165 within a second that lands on the cadence is not believed.
Where pulse and cadence coincide nothing can tell them apart, so that there is a measure of quality and the display shows no value rather than a wrong one.
I test in motion against an ECG chest strap, on many people and skin tones, and report the mean absolute error together with the share of time without a value.`,
  followUp:
    "Pulse and cadence are the same for ten minutes. What does the display show, and how do you know?",
});
