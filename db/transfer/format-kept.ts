import { z } from "zod";
import { NOTE_LENGTH_LIMIT } from "#db/notes.ts";
import { ResponseSchema } from "#problems/question/response.ts";
import { ITEM_KINDS, REPORTED_FAULTS } from "#problems/vocabulary.ts";
import { Count, Id, Line, Past, Slug, Version } from "./scalars.ts";

const OfItem = { item: z.enum(ITEM_KINDS), slug: Slug };

export const BookmarkEntry = z.strictObject({ ...OfItem, createdAt: Past });

/** Two notes that became one may be longer than what is typed. */
export const NoteEntry = z.strictObject({
  ...OfItem,
  text: z
    .string()
    .min(1)
    .max(10 * NOTE_LENGTH_LIMIT),
  revision: Count.min(1),
  updatedAt: Past,
});

/** A mistake that was reported. */
export const ReportEntry = z.strictObject({
  id: Id,
  ...OfItem,
  title: Line,
  version: Version,
  seed: z.exactOptional(Line),
  response: z.exactOptional(ResponseSchema),
  submissionId: z.exactOptional(Id),
  /** An address of this site; two slashes would lead elsewhere. */
  page: z
    .string()
    .max(2000)
    .regex(/^\/(?!\/)[^\\\p{Cc}]*$/u),
  fault: z.enum(REPORTED_FAULTS),
  words: Line,
  createdAt: Past,
  /** What became of it, and what was said to its writer. */
  state: z.enum(["open", "resolved", "declined"]).default("open"),
  reply: z.exactOptional(Line),
  decidedAt: z.exactOptional(Past),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

export const AccountEntry = z.strictObject({
  name: Line,
  createdAt: Past,
  sessions: z.array(z.strictObject({ device: Line, createdAt: Past, lastSeenAt: Past })).max(1000),
});
