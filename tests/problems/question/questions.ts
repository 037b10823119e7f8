import { decimal, integer, oneOf, oneWordOf } from "#problems/question/parameters.ts";
import { defineQuestion, type NumericQuestion, type Question } from "#problems/question/schema.ts";

const COMMON = {
  title: "A question",
  difficulty: "easy",
  topics: ["sizing"],
  roles: ["tinyml"],
  seconds: 60,
  sources: ["tests"],
} satisfies Partial<Question>;

type Of<Kind extends Question["kind"]> = Extract<Question, { kind: Kind }>;

export const SINGLE = defineQuestion({
  ...COMMON,
  kind: "single",
  options: [
    { text: "right", right: true, because: "it is" },
    { text: "wrong", because: "it is not" },
    { text: "worse", because: "not at all" },
    { text: "worst", because: "never" },
  ],
}) as Of<"single">;

export const MULTIPLE = defineQuestion({
  ...COMMON,
  kind: "multiple",
  options: [
    { text: "a", right: true, because: "yes" },
    { text: "b", right: true, because: "yes" },
    { text: "c", because: "no" },
    { text: "d", because: "no" },
  ],
}) as Of<"multiple">;

/** Bytes of a dense layer: exact, with a unit, two slips. */
export const BYTES = defineQuestion({
  ...COMMON,
  kind: "numeric",
  parameters: { inputs: integer(16, 512, 16), outputs: integer(4, 64, 4) },
  unit: "B",
  tolerance: "exact",
  answer: ({ inputs, outputs }) => inputs * outputs + 4 * outputs,
  steps: ({ inputs, outputs }) => [`${inputs * outputs + 4 * outputs} B`],
  slips: [
    {
      name: "biases left out",
      answer: ({ inputs, outputs }) => inputs * outputs,
      says: "{outputs} biases are missing",
    },
    {
      name: "biases in int8",
      answer: ({ inputs, outputs }) => inputs * outputs + outputs,
      says: "int32",
    },
  ],
  golden: [{ parameters: { inputs: 64, outputs: 12 }, answer: 816, source: "tests" }],
}) as NumericQuestion;

/** Mean current within 1 %, with three kinds of parameters and draws that are refused. */
export const CURRENT = defineQuestion({
  ...COMMON,
  kind: "numeric",
  parameters: {
    active: decimal(0.5, 8, 0.1, "mA"),
    ms: oneOf([10, 20, 60], "ms"),
    core: oneWordOf(["M4", "M7"]),
  },
  unit: "mA",
  tolerance: { relative: 0.01 },
  answer: ({ active, ms, core }) => ((active * ms) / 1000) * (core === "M7" ? 2 : 1),
  steps: () => ["nothing"],
  golden: [{ parameters: { active: 8, ms: 60, core: "M4" }, answer: 0.48, source: "tests" }],
  require: ({ active }) => active !== 1,
}) as NumericQuestion;

export const ORDERING = defineQuestion({
  ...COMMON,
  kind: "ordering",
  items: ["one", "two", "three", "four"],
  direction: "smallest first",
  because: "that is how numbers are",
}) as Of<"ordering">;

export const MATCHING = defineQuestion({
  ...COMMON,
  kind: "matching",
  pairs: [
    { left: "1", right: "one", because: "so" },
    { left: "2", right: "two", because: "so" },
    { left: "3", right: "three", because: "so" },
  ],
  distractors: ["four"],
}) as Of<"matching">;

export const FREE = defineQuestion({
  ...COMMON,
  kind: "free",
  points: [
    { text: "weights lie in flash", evidence: ["weights & flash", "read in place"], weight: 3 },
    { text: "activations need SRAM", evidence: ["activation & sram"] },
    { text: "the figure", evidence: ["73,728"] },
  ],
  reference: "Weights are in flash. Activations need SRAM, 73 728 B of it.",
  followUp: "And then?",
}) as Of<"free">;

export const ALL: readonly Question[] = [SINGLE, MULTIPLE, BYTES, CURRENT, ORDERING, MATCHING, FREE];
