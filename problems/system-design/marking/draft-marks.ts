/** Marks while they are being made: a dimension may have evidence and no level yet. */
import { z } from "zod";
import { QUOTE_LENGTH } from "#problems/system-design/marking/places.ts";
import {
  type AnswerPlace,
  DIMENSIONS,
  type Dimension,
  LEVELS,
  type Level,
  type Marks,
  SECTIONS,
} from "#problems/system-design/vocabulary.ts";

/** Pieces of evidence for one dimension. More than a dozen is the whole answer. */
export const EVIDENCE_LIMIT = 12;
/** Characters of what is said about one dimension. */
export const MARK_COMMENT_LIMIT = 2000;

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const Quote = z.string().min(1).max(QUOTE_LENGTH);

export const AnswerPlaceSchema: z.ZodType<AnswerPlace> = z.discriminatedUnion("in", [
  z.strictObject({ in: z.literal("text"), section: z.enum(SECTIONS), quote: Quote }),
  z.strictObject({ in: z.literal("reply"), followUp: z.string().max(40), quote: Quote }),
  z.strictObject({ in: z.literal("block"), id: Id }),
  z.strictObject({ in: z.literal("link"), id: Id }),
  z.strictObject({ in: z.literal("row"), key: Id }),
]);

const DraftMarkSchema = z.strictObject({
  level: z.exactOptional(z.literal(LEVELS)),
  evidence: z.array(AnswerPlaceSchema).max(EVIDENCE_LIMIT),
  comment: z.string().max(MARK_COMMENT_LIMIT),
  /** The level at which the reference was opened beside it, once it was. */
  marked: z.exactOptional(z.literal(LEVELS)),
});

export type DraftMark = z.infer<typeof DraftMarkSchema>;
export type DraftMarks = Partial<Record<Dimension, DraftMark>>;
export const DraftMarksSchema: z.ZodType<DraftMarks> = z.partialRecord(z.enum(DIMENSIONS), DraftMarkSchema);

type Markable = { level?: Level | undefined; evidence: readonly AnswerPlace[] };

/** What keeps a mark from counting, as a sentence that says what to do. */
export function objectionTo({ level, evidence }: Markable): string | undefined {
  if (level === undefined) return "Choose a level: the anchors say what each means.";
  if (level === 0 || evidence.length > 0) return undefined;
  return (
    "A level above fail needs evidence: mark the sentence, block, link or row that shows it. " +
    "If there is none, the level is fail."
  );
}

/** The dimensions that were marked, as they count. */
export function countedMarks(drafts: DraftMarks): Marks {
  const counted: Marks = {};
  for (const dimension of DIMENSIONS) {
    const draft = drafts[dimension];
    if (draft?.marked === undefined || draft.level === undefined) continue;
    const { level, evidence, comment } = draft;
    counted[dimension] = { level, evidence, comment };
  }
  return counted;
}

/** As they were before each reference was seen: the honest ones to compare. */
export function blindMarks(drafts: DraftMarks): Marks {
  const blind: Marks = {};
  for (const dimension of DIMENSIONS) {
    const draft = drafts[dimension];
    if (draft?.marked === undefined) continue;
    blind[dimension] = { level: draft.marked, evidence: draft.evidence, comment: draft.comment };
  }
  return blind;
}
