import { z } from "zod";
import { OUTCOMES } from "#problems/vocabulary.ts";

/** What an answer, a run of a scenario or a submission says about how well its item is known. */
export const EvidenceSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  /** 0 to 1; of what is partly right. */
  score: z.exactOptional(z.number().min(0).max(1)),
  /** Hints that were opened for this attempt, not ever. */
  hintsOpened: z.number().int().min(0),
  /** Before this one, on the same day. */
  wrongAttempts: z.number().int().min(0),
  /** The solution was opened before it was found. */
  gaveUp: z.exactOptional(z.boolean()),
  /** Marked by the learner against key points. */
  selfMarked: z.exactOptional(z.boolean()),
  /** How long it took; absent where nobody can know. */
  seconds: z.exactOptional(z.number().min(0)),
  /** What a prepared candidate needs; absent where the item does not say. */
  expectedSeconds: z.exactOptional(z.number().min(0)),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** One answer, run or submission within a day. */
export const EntrySchema = z.strictObject({
  /** Id of the answer, run or submission. */
  source: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  evidence: EvidenceSchema,
});
export type Entry = z.infer<typeof EntrySchema>;
