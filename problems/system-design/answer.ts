/** The form of an answer to a system-design question, as it comes from a page, a folder or storage. */
import { z } from "zod";
import {
  BLOCK_TYPES,
  type Board,
  CARGOES,
  type DesignAnswer,
  PLACES,
  SECTIONS,
  type Section,
  type Sheet,
} from "#problems/system-design/vocabulary.ts";

/** Of the whole answer, as JSON: some 40,000 words. */
export const ANSWER_BYTES_LIMIT = 256_000;
/** Characters. A section of three pages is long, and so is a reply of one. */
export const TEXT_LENGTH_LIMIT = 20_000;
export const REPLY_LENGTH_LIMIT = 10_000;

/** As pages make them. */
const Id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
/** Of rows and totals; see the schema of a folder. */
const Key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const FollowUpId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
/** Beyond what a field takes, so that a long paste is objected to beside the field and not lost. */
const Words = z.string().max(1000);
const Coordinate = z.number().min(-100_000).max(100_000);

const BlockSchema = z.strictObject({
  id: Id,
  type: z.enum(BLOCK_TYPES),
  place: z.enum(PLACES),
  name: Words,
  note: Words,
  at: z.strictObject({ x: Coordinate, y: Coordinate }).optional(),
});

const LinkSchema = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  carries: z.enum(CARGOES),
  protocol: Words,
  payload: Words,
  rate: Words,
});

/** Links may lead to blocks that are gone: whoever reads a board leaves those out. */
export const BoardSchema: z.ZodType<Board> = z
  .strictObject({ blocks: z.array(BlockSchema).max(150), links: z.array(LinkSchema).max(400) })
  .refine(({ blocks }) => areDifferent(blocks), "Two blocks have the same id.")
  .refine(({ links }) => areDifferent(links), "Two links have the same id.");

const OwnRowSchema = z.strictObject({ id: Id, label: Words, total: Key, expression: Words });

export const SheetSchema: z.ZodType<Sheet> = z.strictObject({
  rows: z.record(Key, Words).refine((rows) => Object.keys(rows).length <= 60, "The sheet has too many rows."),
  own: z
    .array(OwnRowSchema)
    .max(40, "A sheet may have 40 rows of your own: join some to have it saved.")
    .refine(areDifferent, "Two rows have the same id."),
});

const Text = z
  .string()
  .max(
    TEXT_LENGTH_LIMIT,
    `A section may have ${TEXT_LENGTH_LIMIT.toLocaleString("en")} characters: shorten it to have it saved.`,
  );
const Reply = z
  .string()
  .max(
    REPLY_LENGTH_LIMIT,
    `A reply may have ${REPLY_LENGTH_LIMIT.toLocaleString("en")} characters: shorten it to have it saved.`,
  );

export const DesignAnswerSchema: z.ZodType<DesignAnswer> = z.strictObject({
  texts: z.record(z.enum(SECTIONS), Text),
  board: BoardSchema,
  sheet: SheetSchema,
  replies: z
    .record(FollowUpId, Reply)
    .refine((replies) => Object.keys(replies).length <= 12, "There are more replies than follow-ups."),
});

/** Nothing yet. */
export function emptyAnswer(): DesignAnswer {
  const texts = Object.fromEntries(SECTIONS.map((section) => [section, ""])) as Record<Section, string>;
  return { texts, board: { blocks: [], links: [] }, sheet: { rows: {}, own: [] }, replies: {} };
}

function areDifferent(all: readonly { id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
