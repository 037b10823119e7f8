import { defineQuestion } from "#problems/question/schema.ts";

// Every field is explained in problems/question/schema.ts. Change them all.
export default defineQuestion({
  kind: "free",
  title: "Title of the question",
  difficulty: "easy",
  topics: ["memory"],
  roles: ["tinyml"],
  seconds: 45,
  sources: ["State where the question and its figures come from."],
  points: [
    { text: "Weights are read from flash", evidence: ["weights & flash", "read in place"] },
    { text: "Activations need SRAM", evidence: ["activation & sram", "activation & ram"] },
  ],
  reference: "The weights stay in flash and are read in place.\nOnly the activations need SRAM.",
  followUp: "What would change with weights in external flash?",
});
