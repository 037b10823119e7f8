import { defineProblem } from "#problems/schema.ts";

// Every field is explained in problems/schema.ts. Change them all; the entry was named after the folder.
export default defineProblem({
  kind: "coding",
  title: "Title of the problem",
  summary: "One sentence for lists: what the function computes and why somebody needs it.",
  difficulty: "easy",
  topics: ["quantisation"],
  roles: ["tinyml"],
  minutes: 10,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "entryName",
    parameters: [
      { name: "values", type: { list: "int" } },
      { name: "low", type: "int" },
      { name: "high", type: "int" },
    ],
    returns: "int",
  },
  checker: { kind: "exact" },
  limits: { timeMs: 1000, memoryMb: 64 },
  sources: ["State where the task and its figures come from."],
});
