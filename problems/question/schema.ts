/** The contract of a question's folder: what `question.ts` may say. Texts are Markdown within one line. */
import { z } from "zod";
import {
  ParameterSchema,
  type Parameters,
  type Values,
  type ValuesOf,
} from "#problems/question/parameters.ts";
import { DIFFICULTIES, ROLES, TOPICS } from "#problems/vocabulary.ts";

const Text = z.string().trim().min(1).max(600);
/** Stands in a list that the browser draws, where there is no markup. */
const PlainText = z
  .string()
  .trim()
  .min(1)
  .max(90)
  .regex(/^[^`$*_\n]+$/, "must be plain text: it stands in a list that knows no markup");

const common = {
  title: z.string().min(3).max(80),
  difficulty: z.enum(DIFFICULTIES),
  /** The first must be the folder that the question lies in. */
  topics: z.array(z.enum(TOPICS)).min(1).max(4),
  roles: z.array(z.enum(ROLES)).min(1),
  /** What a prepared candidate needs. */
  seconds: z.number().int().min(15).max(1200),
  /** Where the question and its figures come from. */
  sources: z.array(z.string().min(3)).min(1),
  hints: z.array(Text).max(4).optional(),
};

const OptionSchema = z.strictObject({
  text: Text,
  right: z.literal(true).optional(),
  /** Why it is right, or which misconception it stands for and what is wrong with it. */
  because: Text,
});

const options = z
  .array(OptionSchema)
  .min(3)
  .max(8)
  .refine((all) => new Set(all.map((one) => one.text)).size === all.length, {
    message: "two options have the same text",
  });

const SingleSchema = z.strictObject({
  kind: z.literal("single"),
  ...common,
  options: options.refine((all) => all.filter((one) => one.right).length === 1, {
    message: "exactly one option must be right",
  }),
});

const MultipleSchema = z.strictObject({
  kind: z.literal("multiple"),
  ...common,
  options: options.refine((all) => all.some((one) => one.right), {
    message: "at least one option must be right",
  }),
});

/** How far an answer may be off: a share of the right value, an amount in the question's unit, or nothing. */
export const ToleranceSchema = z.union([
  z.strictObject({ relative: z.number().positive().max(0.1) }),
  z.strictObject({ absolute: z.number().positive() }),
  z.literal("exact"),
]);
export type Tolerance = z.infer<typeof ToleranceSchema>;

/** A line of the worked solution, or what is done and the sum that does it. */
export type Step = string | [say: string, sum: string];

function fn<Function extends (...args: never[]) => unknown>() {
  return z.custom<Function>((one) => typeof one === "function", "must be a function");
}

const NumericSchema = z.strictObject({
  kind: z.literal("numeric"),
  ...common,
  /** Drawn anew for each attempt; `{}` for a figure that is what it is. */
  parameters: z.record(z.string().regex(/^[a-z]\w*$/i), ParameterSchema),
  /** Of the answer: B, ms, mW, %, MAC, cycle/MAC, 1/h … or an empty text for a plain number. */
  unit: z.string().max(20),
  /** Which units are offered beside the field; by default those of the same quantity. */
  units: z.array(z.string().min(1)).min(2).max(8).optional(),
  tolerance: ToleranceSchema,
  /** Significant digits that the answer is shown with; by default five, or all where it is exact. */
  digits: z.number().int().min(2).max(15).optional(),
  /** The answer may be negative or zero. */
  signed: z.literal(true).optional(),
  /** In the question's unit. */
  answer: fn<(values: Values) => number>(),
  steps: fn<(values: Values) => Step[]>(),
  /** Mistakes that are recognised by computing them; undefined where one makes no difference. */
  slips: z
    .array(
      z.strictObject({
        name: z.string().min(3).max(80),
        answer: fn<(values: Values) => number | undefined>(),
        says: Text,
      }),
    )
    .max(8)
    .default([]),
  /** Values that somebody else has stated. The answer must agree in all digits that are given. */
  golden: z
    .array(
      z.strictObject({
        parameters: z.record(z.string(), z.union([z.number(), z.string()])),
        answer: z.number(),
        source: z.string().min(3),
      }),
    )
    .min(1),
  /** Values that make no good question are drawn again. */
  require: fn<(values: Values) => boolean>().optional(),
});

const OrderingSchema = z.strictObject({
  kind: z.literal("ordering"),
  ...common,
  /** In the right order. */
  items: z
    .array(Text)
    .min(3)
    .max(8)
    .refine((all) => new Set(all).size === all.length, { message: "two items are the same" }),
  /** What stands before the first and behind the last place: "smallest first". */
  direction: PlainText,
  because: Text,
});

const MatchingSchema = z
  .strictObject({
    kind: z.literal("matching"),
    ...common,
    pairs: z
      .array(z.strictObject({ left: Text, right: PlainText, because: Text }))
      .min(3)
      .max(7),
    distractors: z.array(PlainText).max(4).default([]),
  })
  .refine(
    ({ pairs, distractors }) => {
      const rights = [...pairs.map((one) => one.right), ...distractors];
      return new Set(rights).size === rights.length;
    },
    { path: ["pairs"], message: "two right sides are the same" },
  );

const FreeSchema = z.strictObject({
  kind: z.literal("free"),
  ...common,
  points: z
    .array(
      z.strictObject({
        text: Text,
        /**
         * Any of these suggests that an answer covers the point. A pattern is the beginning of words
         * ("fragment" finds "fragmentation"); " & " joins what must stand in one sentence.
         */
        evidence: z.array(z.string().trim().min(2).max(60)).min(1),
        weight: z.number().int().min(1).max(5).default(1),
      }),
    )
    .min(2)
    .max(8),
  /** Markdown of several lines. */
  reference: z.string().min(40),
  /** What an interviewer would ask next. */
  followUp: Text,
});

export const QuestionSchema = z.discriminatedUnion("kind", [
  SingleSchema,
  MultipleSchema,
  NumericSchema,
  OrderingSchema,
  MatchingSchema,
  FreeSchema,
]);
export type Question = z.infer<typeof QuestionSchema>;
export type NumericQuestion = Extract<Question, { kind: "numeric" }>;
type QuestionInput = z.input<typeof QuestionSchema>;

/** A numeric question whose formulas know the names and types of what it draws. */
type NumericInput<P extends Parameters> = Omit<
  Extract<QuestionInput, { kind: "numeric" }>,
  "parameters" | "answer" | "steps" | "slips" | "golden" | "require"
> & {
  parameters: P;
  answer: (values: ValuesOf<P>) => number;
  steps: (values: ValuesOf<P>) => Step[];
  slips?: { name: string; answer: (values: ValuesOf<P>) => number | undefined; says: string }[];
  golden: { parameters: ValuesOf<P>; answer: number; source: string }[];
  require?: (values: ValuesOf<P>) => boolean;
};

/** Checks and completes a question; the default export of `question.ts`. */
export function defineQuestion<P extends Parameters>(definition: NumericInput<P>): Question;
export function defineQuestion(definition: Exclude<QuestionInput, { kind: "numeric" }>): Question;
export function defineQuestion(definition: unknown): Question {
  return QuestionSchema.parse(definition);
}
