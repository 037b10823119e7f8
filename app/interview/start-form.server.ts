import { z } from "zod";
import { INTERVIEW_LENGTHS, INTERVIEW_MODES, LEVELS, SECTION_KINDS } from "#interview/vocabulary.ts";
import { ROLES } from "#problems/vocabulary.ts";

const Minutes = z
  .string()
  .regex(/^\d{0,2}$/)
  .transform(Number);

/** What the forms of the page of interviews may say, told apart by `intent`. Unknown fields are refused. */
export const InterviewForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("preset"),
    role: z.enum(ROLES),
    level: z.enum(LEVELS),
    length: z.enum(INTERVIEW_LENGTHS.map(String)).transform(Number),
    mode: z.enum(INTERVIEW_MODES),
  }),
  z.strictObject({ intent: z.literal("surprise"), mode: z.enum(INTERVIEW_MODES) }),
  z.strictObject({
    intent: z.literal("own"),
    role: z.enum(ROLES),
    level: z.enum(LEVELS),
    mode: z.enum(INTERVIEW_MODES),
    ...(Object.fromEntries(SECTION_KINDS.map((kind) => [`minutes-${kind}`, Minutes.optional()])) as Record<
      `minutes-${(typeof SECTION_KINDS)[number]}`,
      z.ZodOptional<typeof Minutes>
    >),
  }),
  z.strictObject({ intent: z.literal("delete"), interview: z.string().regex(/^[0-9a-z]{20}$/) }),
]);
export type InterviewForm = z.infer<typeof InterviewForm>;
