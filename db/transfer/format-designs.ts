import { z } from "zod";
import { SpentSchema } from "#db/design-answers.ts";
import { COMMENT_LENGTH_LIMIT } from "#db/design-comments.ts";
import { DesignAnswerSchema } from "#problems/system-design/answer.ts";
import { AnswerPlaceSchema, DraftMarksSchema } from "#problems/system-design/marking/draft-marks.ts";
import { ANSWER_MODES, REVIEWERS, VERSION_REASONS } from "#problems/system-design/vocabulary.ts";
import { Count, Id, Instant, Line, Past, Slug, Version } from "./scalars.ts";

/** What was written to a system-design question, with what it once said and what was asked meanwhile. */
export const DesignEntry = z
  .strictObject({
    id: Id,
    slug: Slug,
    version: Version,
    mode: z.enum(ANSWER_MODES),
    deadline: z.exactOptional(Instant),
    revision: Count,
    startedAt: Past,
    updatedAt: Past,
    finishedAt: z.exactOptional(Past),
    leftAt: z.exactOptional(Past),
    answer: DesignAnswerSchema,
    spent: SpentSchema,
    followUps: z
      .array(z.strictObject({ followUp: Line, askedAt: Past, repliedAt: z.exactOptional(Past) }))
      .max(100),
    versions: z
      .array(
        z.strictObject({
          number: Count.min(1),
          reason: z.enum(VERSION_REASONS),
          name: z.exactOptional(Line),
          createdAt: Past,
          answer: DesignAnswerSchema,
        }),
      )
      .max(1000),
  })
  .refine((one) => (one.mode === "timed") === (one.deadline !== undefined), {
    error: "is timed without a deadline, or has one without being timed",
  })
  .refine((one) => one.finishedAt === undefined || one.leftAt === undefined, {
    error: "was both finished and left",
  })
  .refine((one) => one.finishedAt === undefined || one.versions.some(({ reason }) => reason === "finished"), {
    error: "was finished without a version as which it was",
  });
export type DesignEntry = z.infer<typeof DesignEntry>;

/** Marks by the rubric. Those of others are in the file, and stay in it: nobody here can vouch for them. */
const DesignReviewEntry = z.strictObject({
  id: Id,
  answerId: Id,
  version: Count.min(1),
  reviewer: z.enum(REVIEWERS),
  name: z.exactOptional(Line),
  look: Count.min(1),
  marks: DraftMarksSchema,
  beganAt: Past,
  finishedAt: z.exactOptional(Past),
  isMine: z.boolean(),
});

const DesignCommentEntry = z.strictObject({
  id: Id,
  answerId: Id,
  name: z.exactOptional(Line),
  place: z.exactOptional(AnswerPlaceSchema),
  replyTo: z.exactOptional(Id),
  text: z.string().max(COMMENT_LENGTH_LIMIT),
  createdAt: Past,
  deletedAt: z.exactOptional(Past),
  isMine: z.boolean(),
});

export const DesignReviews = z.strictObject({
  reviews: z.array(DesignReviewEntry).max(10_000),
  comments: z.array(DesignCommentEntry).max(10_000),
});

/** A link that was given to others. What opens it is kept nowhere, so that nothing of it is imported. */
export const ShareLinkEntry = z.strictObject({
  id: Id,
  subject: Line,
  subjectId: Id,
  version: z.exactOptional(Count),
  fromName: z.exactOptional(Line),
  createdAt: Past,
  expiresAt: Instant,
  revokedAt: z.exactOptional(Past),
  openedAt: z.exactOptional(Past),
});
