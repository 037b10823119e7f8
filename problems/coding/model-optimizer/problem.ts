import { defineProblem } from "#problems/schema.ts";

const FIGURES = { flash: "int", sram: "int", latency: "int", energy: "int" } as const;
const OPTIONAL_FIGURES = {
  flash: { optional: "int" },
  sram: { optional: "int" },
  latency: { optional: "int" },
  energy: { optional: "int" },
} as const;

export default defineProblem({
  kind: "coding",
  title: "Model optimiser",
  summary:
    "Choose the optimisation moves that bring a model within its limits at the least loss of accuracy.",
  difficulty: "hard",
  topics: ["compression", "sizing", "deployment"],
  roles: ["tinyml", "edge-architect"],
  minutes: 45,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "planMoves",
    parameters: [
      { name: "baseline", type: { named: "Figures" } },
      { name: "moves", type: { list: { named: "Move" } } },
      { name: "limits", type: { named: "Limits" } },
    ],
    returns: { named: "Plan" },
    types: {
      Figures: { record: FIGURES },
      Effects: { record: OPTIONAL_FIGURES },
      Move: {
        record: {
          name: "string",
          effects: { named: "Effects" },
          drop: "int",
          requires: { optional: { list: "string" } },
          excludes: { optional: { list: "string" } },
        },
      },
      Limits: { record: { ...OPTIONAL_FIGURES, drop: { optional: "int" } } },
      Prediction: { record: { ...FIGURES, drop: "int" } },
      Plan: {
        record: {
          feasible: "boolean",
          plan: { list: "string" },
          predicted: { named: "Prediction" },
          violated: { list: { enum: ["flash", "sram", "latency", "energy", "drop"] } },
        },
      },
    },
  },
  checker: { kind: "exact" },
  sources: [
    "MLPerf Tiny v1.3, closed division, STM32L4R5ZIT6P with ST Edge AI: latency and energy of the baselines in the samples",
    "MLPerf Tiny v1.2, closed division, NUCLEO-H7A3ZI with Bosch HALE: float32 and int8 latency",
    "MLPerf Tiny reference models (mlcommons/tiny): file sizes and activation arenas, computed from the .tflite files",
    "The moves, their factors and their accuracy drops are assumptions of the task",
  ],
});
