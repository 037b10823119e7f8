import { defineQuestion } from "#problems/question/schema.ts";

// Every field is explained in problems/question/schema.ts. Change them all.
export default defineQuestion({
  kind: "matching",
  title: "Title of the question",
  difficulty: "easy",
  topics: ["memory"],
  roles: ["tinyml"],
  seconds: 45,
  sources: ["State where the question and its figures come from."],
  pairs: [
    { left: "`int8`", right: "1 byte", because: "Say why." },
    { left: "`int16`", right: "2 bytes", because: "Say why." },
    { left: "`int32`", right: "4 bytes", because: "Say why." },
  ],
  distractors: ["3 bytes"],
});
