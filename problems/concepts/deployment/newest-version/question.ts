import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "The newest of four versions",
  difficulty: "easy",
  topics: ["deployment"],
  roles: ["iot", "edge-architect"],
  seconds: 45,
  sources: ["Semantic Versioning 2.0.0, item 11, [semver.org](https://semver.org/#spec-item-11)"],
  hints: ["How do strings compare, character by character?"],
  options: [
    {
      text: "It goes to 1.9.0 and never sees 1.10.0",
      right: true,
      because:
        'Strings compare by characters: "1.9" is above "1.1", so that 1.10.0 sorts below 1.9.0 and 1.2.0. Numbers have to be compared field by field.',
    },
    {
      text: "It goes to 1.10.0, which has the most characters",
      because: "Length decides only where one string is the beginning of the other.",
    },
    {
      text: "It goes to 1.10.0, as digits compare by their value",
      because:
        "Within a string a digit is a character. The comparison ends at the first one that differs, 9 against 1.",
    },
    {
      text: "It goes to 1.2.0, as that was published last",
      because: "The times of publication don't take part. A maximum of strings sorts by characters.",
    },
  ],
});
