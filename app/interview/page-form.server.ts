import { z } from "zod";
import { INTERVIEW_NOTE_LIMIT } from "#db/interview-notes.ts";

const Section = z.coerce.number().int().min(1).max(9);

/** What the forms around an item may say, told apart by `intent`. Unknown fields are refused. */
export const PageForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("send"), section: Section }),
  z.strictObject({ intent: z.literal("leave") }),
  z.strictObject({ intent: z.literal("pause") }),
  z.strictObject({ intent: z.literal("resume") }),
  z.strictObject({ intent: z.enum(["flag", "unflag"]) }),
]);

/** What a learner writes beside an interview or beside its report. */
export const NoteForm = z.union([
  z.strictObject({ notes: z.string().max(INTERVIEW_NOTE_LIMIT) }),
  z.strictObject({ reflection: z.string().max(INTERVIEW_NOTE_LIMIT) }),
]);
