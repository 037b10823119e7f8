/** The contract of a design question's folder: what `design.ts` may say. Texts are Markdown within one line. */
import { z } from "zod";
import {
  BLOCK_TYPES,
  type Board,
  type BoardFinding,
  DIMENSIONS,
  SECTIONS,
} from "#problems/system-design/vocabulary.ts";
import { DIFFICULTIES, ROLES, TOPICS } from "#problems/vocabulary.ts";

const Text = z.string().trim().min(3);
/** Names of files and of follow-ups, checks and weak answers. */
const Slug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");
/** Names within expressions. */
const Name = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "use lower-case words joined by underscores");

/** A figure of the brief that expressions may use by name. */
const GivenSchema = z.strictObject({
  key: Name,
  label: Text,
  value: z.number(),
  unit: z.string(),
  /** Where a figure comes from that is not an assumption of the brief. */
  source: Text.optional(),
});

/** A row that the learner estimates. */
const RowSchema = z.strictObject({
  key: Name,
  label: Text,
  unit: z.string(),
  /** What exactly counts, with its conventions. */
  asks: Text,
  /** Computed by the formulas of the folder, in the row's unit. */
  worked: z.number(),
  /** The same figure written down, so that a changed formula is noticed. */
  golden: z.number(),
  /** Accepted share of deviation from the worked value. */
  within: z.number().min(0).max(1).default(0.25),
  /** What a known slip gives, in the row's unit, and what it is. */
  slips: z.array(z.strictObject({ value: z.number(), says: Text })).default([]),
  /** How the worked value comes about; shown after the answer. */
  explains: Text,
});

const LimitSchema = z.union([
  z.strictObject({ atMost: z.number() }),
  z.strictObject({ atLeast: z.number() }),
]);

/** What the platform adds up and holds against the brief. */
const TotalSchema = z.strictObject({
  key: Name,
  label: Text,
  unit: z.string(),
  /** An expression over rows and givens, in the grammar that learners use. */
  formula: Text,
  limit: LimitSchema,
  /** `arena`: a bar of memory to scale; `gauge`: everything else. */
  shows: z.enum(["arena", "gauge"]),
  /** Whether the learner may add rows of their own to it. */
  takesMore: z.boolean().default(false),
});

const FollowUpSchema = z.strictObject({
  id: Slug,
  /** Of the timed mode, counted from the start. */
  minute: z.number().int().min(1),
  /** Key points of a good reply. */
  listensFor: z.array(Text).min(2),
});

/** `test` sees the board as the learner drew it, and must not throw for any that the vocabulary allows. */
export type BoardCheck = {
  id: string;
  /** What must hold: "Every device that runs a model can be updated." */
  says: string;
  /** Why it matters, told whether or not it holds. */
  teaches: string;
  test: (board: Board) => Pick<BoardFinding, "holds" | "because" | "evidence">;
};

const CheckSchema: z.ZodType<BoardCheck> = z.strictObject({
  id: Slug,
  says: Text,
  teaches: Text,
  test: z.custom<BoardCheck["test"]>((value) => typeof value === "function", "must be a function"),
});

const AnchorsSchema = z.strictObject({ fail: Text, pass: Text, strong: Text });

/** A common weak answer, kept in `weak/<id>/`, and what the checks say of it. */
const WeakSchema = z.strictObject({
  id: Slug,
  /** What is wrong with it, as a reviewer would say it. */
  says: Text,
  /** Exactly these fail: ids of checks, keys of rows and totals. */
  fails: z.array(z.string()).default([]),
});

export const DesignSchema = z.strictObject({
  title: z.string().min(3).max(80),
  difficulty: z.enum(DIFFICULTIES),
  /** The first is where the question is listed. */
  topics: z.array(z.enum(TOPICS)).min(1).max(4),
  roles: z.array(z.enum(ROLES)).min(1),
  /** Of the timed mode. */
  minutes: z.number().int().min(20).max(90),
  /** Share of the time that each section should take, in percent. */
  shares: z.record(z.enum(SECTIONS), z.number().int().min(5).max(60)),
  /** A key of problems/devices.ts, where the brief names one. */
  device: z.string().optional(),
  sources: z.array(Text).min(1),
  /** What makes sense on this board, and what each word means. */
  glossary: z.strictObject({
    blocks: z.array(z.strictObject({ type: z.enum(BLOCK_TYPES), means: Text })).min(4),
    links: z.array(z.strictObject({ protocol: Text, means: Text })).min(2),
  }),
  givens: z.array(GivenSchema),
  rows: z.array(RowSchema).min(4),
  totals: z.array(TotalSchema).min(3),
  checks: z.array(CheckSchema).min(4),
  rubric: z.record(z.enum(DIMENSIONS), AnchorsSchema),
  followUps: z.array(FollowUpSchema).min(4).max(8),
  weak: z.array(WeakSchema).min(2),
});

export type Design = z.infer<typeof DesignSchema>;
export type Row = z.infer<typeof RowSchema>;
export type Total = z.infer<typeof TotalSchema>;
export type FollowUp = z.infer<typeof FollowUpSchema>;
