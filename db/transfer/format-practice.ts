import { z } from "zod";
import { MarksSchema } from "#db/answers.ts";
import { FEEDBACKS, PracticeChoiceSchema } from "#db/practice-choice.ts";
import { ResponseSchema } from "#problems/question/response.ts";
import { OUTCOMES } from "#problems/vocabulary.ts";
import { EntrySchema } from "#review/evidence.ts";
import { GRADES, RETENTION_PERCENT, REVIEW_KINDS } from "#review/vocabulary.ts";
import { Count, Id, Instant, Line, Past, PastDay, Seed, Share, Slug, Version } from "./scalars.ts";

const Findings = z.array(z.union([z.strictObject({ text: Line }), z.strictObject({ slip: Count })])).max(100);

const Graded = {
  outcome: z.exactOptional(z.enum(OUTCOMES)),
  score: z.exactOptional(Share),
  selfMarked: z.boolean(),
  findings: Findings,
  marks: z.exactOptional(MarksSchema.max(100)),
};
type Grading = { outcome?: string; score?: number; selfMarked: boolean };

function isGraded({ outcome, score, selfMarked }: Grading): boolean {
  return (outcome === undefined) === (score === undefined) && (outcome !== undefined || selfMarked);
}

const Answered = {
  id: Id,
  slug: Slug,
  version: Version,
  seed: Seed,
  response: ResponseSchema,
  seconds: Count,
  hintsOpened: Count,
  createdAt: Past,
};

/** What was answered to a question; what became of it is not told while a set keeps it sealed. */
export const AnswerEntry = z.union([
  z
    .strictObject({ ...Answered, ...Graded })
    .refine(isGraded, { error: "has an outcome without a score, or neither" }),
  z.strictObject({ ...Answered, selfMarked: z.boolean(), isSealed: z.literal(true) }),
]);
export type AnswerEntry = z.infer<typeof AnswerEntry>;

/** A set of questions. The seeds of an open one are not in the file: nobody looks ahead. */
export const SetEntry = z
  .strictObject({
    id: Id,
    choice: PracticeChoiceSchema,
    feedback: z.enum(FEEDBACKS),
    seed: z.exactOptional(Seed),
    deadline: z.exactOptional(Instant),
    endedAt: z.exactOptional(Past),
    ending: z.exactOptional(z.enum(["answered", "given_up", "time_up"])),
    createdAt: Past,
    items: z
      .array(
        z.strictObject({
          slug: Slug,
          version: Version,
          seed: z.exactOptional(Seed),
          skipped: z.exactOptional(z.enum(["changed", "retired"])),
          answerId: z.exactOptional(Id),
        }),
      )
      .min(1)
      .max(1000),
  })
  .refine((set) => (set.ending === undefined) === (set.endedAt === undefined), {
    error: "has ended without saying when or how",
  })
  .refine((set) => set.ending === undefined || [set, ...set.items].every((one) => one.seed !== undefined), {
    error: "has ended and keeps its seeds back",
  })
  .refine((set) => set.items.every((one) => one.skipped === undefined || one.answerId === undefined), {
    error: "has an item that is answered and left out",
  });
export type SetEntry = z.infer<typeof SetEntry>;

const Memory = z.strictObject({
  stability: z.number(),
  difficulty: z.number(),
  reps: z.number(),
  lapses: z.number(),
  lastDay: z.number(),
  dueDay: z.number(),
});
const Reviewed = { kind: z.enum(REVIEW_KINDS), slug: Slug, version: Version };

/** When an item comes back. Follows from the reviews, and is computed from them again when it is imported. */
export const CardEntry = z.strictObject({
  ...Reviewed,
  memory: Memory,
  begunAt: z.exactOptional(Past),
  createdAt: Past,
});

/** One day's answers to one item. */
export const ReviewEntry = z.strictObject({
  ...Reviewed,
  day: PastDay,
  entries: z
    .array(EntrySchema.extend({ source: Id, at: Past }))
    .min(1)
    .max(1000),
  grade: z.enum(GRADES),
  ownGrade: z.exactOptional(z.enum(GRADES)),
  retention: z
    .number()
    .min(RETENTION_PERCENT.least / 100)
    .max(RETENTION_PERCENT.most / 100),
  before: z.exactOptional(Memory),
  dueDay: Count,
  reviewedAt: Past,
});
export type ReviewEntry = z.infer<typeof ReviewEntry>;

const StepEntry = z
  .strictObject({
    step: Line,
    turn: Count,
    title: Line,
    response: ResponseSchema,
    hours: z.number().min(0).max(1e6),
    seconds: Count,
    endsStep: z.boolean(),
    createdAt: Past,
    ...Graded,
  })
  .refine(isGraded, { error: "has an outcome without a score, or neither" });

/** One way through a scenario. */
export const RunEntry = z
  .strictObject({
    id: Id,
    slug: Slug,
    version: Version,
    seed: Seed,
    stepCount: Count.min(1).max(100),
    stepsDone: Count,
    hours: z.number().min(0).max(1e6),
    score: z.exactOptional(Share),
    startedAt: Past,
    lastAnsweredAt: z.exactOptional(Past),
    finishedAt: z.exactOptional(Past),
    leftAt: z.exactOptional(Past),
    answers: z.array(StepEntry).max(1000),
  })
  .refine((run) => run.stepsDone <= run.stepCount, { error: "has more steps done than there are" })
  .refine((run) => run.finishedAt === undefined || run.leftAt === undefined, {
    error: "was both finished and left",
  });
export type RunEntry = z.infer<typeof RunEntry>;
