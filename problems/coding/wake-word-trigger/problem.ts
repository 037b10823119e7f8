import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Posterior smoothing and wake trigger",
  summary:
    "Turn a stream of wake-word posteriors into triggers, and score them in false accepts per hour and missed events.",
  difficulty: "medium",
  topics: ["signals"],
  roles: ["tinyml", "iot"],
  minutes: 30,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "scoreTrigger",
    parameters: [
      { name: "posteriors", type: { list: "float" } },
      { name: "settings", type: { named: "Settings" } },
      { name: "events", type: { list: { named: "LabelledEvent" } } },
    ],
    returns: { named: "Report" },
    types: {
      Settings: {
        record: {
          hopMs: "int",
          smoothingWindows: "int",
          threshold: "float",
          refractoryMs: "int",
          graceMs: "int",
        },
      },
      LabelledEvent: { record: { startMs: "int", endMs: "int" } },
      Report: {
        record: {
          smoothed: { list: "float" },
          triggers: { list: "int" },
          falseAccepts: "int",
          misses: "int",
          falseAcceptsPerHour: { nullable: "float" },
          missRate: { nullable: "float" },
        },
      },
    },
  },
  // Wide enough for a running sum over 20,000 windows, whose rounding errors add up.
  checker: { kind: "approximate", relative: 1e-9, absolute: 1e-9 },
  sources: [
    "G. Chen, C. Parada, G. Heigold: Small-footprint keyword spotting using deep neural networks, ICASSP 2014: posterior smoothing",
    "MLPerf Tiny v1.3 streaming wake word (mlcommons/tiny): 1,200 s stream, at most 8 false positives and 8 false negatives, detection window and debounce",
  ],
});
