import { defineQuestion } from "#problems/question/schema.ts";

// Every field is explained in problems/question/schema.ts. Change them all.
export default defineQuestion({
  kind: "ordering",
  title: "Title of the question",
  difficulty: "easy",
  topics: ["memory"],
  roles: ["tinyml"],
  seconds: 45,
  sources: ["State where the question and its figures come from."],
  items: ["The first", "The second", "The third"],
  direction: "first to last",
  because: "Say why the order is this one.",
});
