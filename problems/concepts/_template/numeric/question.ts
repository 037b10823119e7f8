import { amount, count } from "#problems/question/format.ts";
import { integer } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

// Every field is explained in problems/question/schema.ts. Change them all.
export default defineQuestion({
  kind: "numeric",
  title: "Title of the question",
  difficulty: "easy",
  topics: ["sizing"],
  roles: ["tinyml"],
  seconds: 60,
  sources: ["State where the question and its figures come from."],
  parameters: { inputs: integer(16, 512, 16), outputs: integer(4, 64, 4) },
  unit: "B",
  tolerance: "exact",
  answer: ({ inputs, outputs }) => inputs * outputs + 4 * outputs,
  steps: ({ inputs, outputs }) => [
    ["int8 weights", `${count(inputs)} × ${count(outputs)} = ${amount(inputs * outputs, "B")}`],
    ["int32 biases", `4 × ${count(outputs)} = ${amount(4 * outputs, "B")}`],
    ["Together", amount(inputs * outputs + 4 * outputs, "B")],
  ],
  slips: [
    {
      name: "biases left out",
      answer: ({ inputs, outputs }) => inputs * outputs,
      says: "The biases are missing: one for each of the {outputs} outputs, in int32.",
    },
  ],
  golden: [{ parameters: { inputs: 64, outputs: 12 }, answer: 816, source: "Who else has computed it." }],
});
