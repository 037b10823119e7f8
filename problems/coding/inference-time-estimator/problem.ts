import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Inference time estimator",
  summary: "Estimate latency with a roofline per layer and say which layers wait for memory.",
  difficulty: "medium",
  topics: ["sizing", "hardware"],
  roles: ["tinyml", "edge-architect", "ai-hardware"],
  minutes: 25,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "inferenceTime",
    parameters: [
      { name: "layers", type: { list: { named: "Layer" } } },
      { name: "hardware", type: { named: "Hardware" } },
    ],
    returns: { named: "InferenceTime" },
    types: {
      Layer: {
        record: {
          op: { enum: ["conv2d", "depthwise", "dense", "add", "pool", "reshape", "softmax"] },
          macs: "int",
          weightBytes: "int",
          inputBytes: "int",
          outputBytes: "int",
        },
      },
      Hardware: {
        record: {
          clockMHz: "float",
          cyclesPerMac: {
            record: {
              conv2d: { optional: "float" },
              depthwise: { optional: "float" },
              dense: { optional: "float" },
            },
          },
          bandwidth: "float",
          bandwidthUnit: { enum: ["MB/s", "MiB/s", "Mbit/s"] },
          overheadCycles: "int",
        },
      },
      LayerTime: {
        record: {
          timeMs: "float",
          computeMs: "float",
          memoryMs: "float",
          bound: { enum: ["compute", "memory", "balanced"] },
        },
      },
      InferenceTime: { record: { timeMs: "float", perLayer: { list: { named: "LayerTime" } } } },
    },
  },
  // Sums of up to 1,000 quotients: orders of evaluation differ by far less than this.
  checker: { kind: "approximate", relative: 1e-9, absolute: 1e-12 },
  sources: [
    "Williams, Waterman, Patterson: Roofline, an insightful visual performance model (CACM 2009)",
    "MLPerf Tiny reference models (mlcommons/tiny), layer tables read from the int8 .tflite files",
    "MLPerf Tiny v1.2 and v1.3 closed-division result logs: clock and inferences per second",
  ],
});
