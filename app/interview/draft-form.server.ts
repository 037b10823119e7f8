import { z } from "zod";
import { SIZES } from "#judge/request.ts";
import { LANGUAGES } from "#judge/verdict.ts";

/** What a page sends to have something kept: a program, or with no language the fields of a form as JSON. */
export const InterviewDraftForm = z.strictObject({
  language: z.enum(LANGUAGES).or(z.literal("")),
  source: z.string().max(SIZES.sourceChars),
  ownInputs: z.literal("[]").optional(),
  baseRevision: z.coerce.number().int().min(0),
  writer: z.string().min(8).max(64).optional(),
  keep: z.literal("1").optional(),
});
