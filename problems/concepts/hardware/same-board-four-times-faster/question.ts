import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Four times faster on the same board",
  difficulty: "easy",
  topics: ["hardware"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 45,
  sources: [
    "MLPerf Tiny, closed division: reference submission of [v0.5](https://github.com/mlcommons/tiny_results_v0.5), ST Edge AI of [v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
  ],
  options: [
    {
      text: "Kernels and generated code that make better use of the core",
      right: true,
      because:
        "Clock, part and model are the same: the cycles per MAC fell from 8.2 to 1.96, and only software can do that.",
    },
    {
      text: "A pruned model, with about a quarter of the weights left",
      because:
        "The closed division runs the reference model. Pruned or redesigned models belong to the open one.",
    },
    {
      text: "Float32 in the first round and int8 in the later one",
      because:
        "The reference code ran the int8 model too. On this kind of core, int8 against float32 is a factor of two to three.",
    },
    {
      text: "A data cache that hides the flash's wait states",
      because:
        "The part is the same, and what it has it had before. Wait states don't explain a factor of four in convolutions that reuse their weights.",
    },
  ],
});
