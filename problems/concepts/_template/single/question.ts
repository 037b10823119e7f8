import { defineQuestion } from "#problems/question/schema.ts";

// Every field is explained in problems/question/schema.ts. Change them all.
export default defineQuestion({
  kind: "single",
  title: "Title of the question",
  difficulty: "easy",
  topics: ["memory"],
  roles: ["tinyml"],
  seconds: 45,
  sources: ["State where the question and its figures come from."],
  options: [
    { text: "The right one", right: true, because: "Say why it is right." },
    { text: "A misconception", because: "Name the misconception and say what is wrong with it." },
    { text: "Another misconception", because: "Name it and say what is wrong with it." },
  ],
});
