import { z } from "zod";
import { DIFFICULTIES, ROLES, TOPICS } from "#problems/vocabulary.ts";

/** When the learner is told what became of an answer: after each, or at the end of the set. */
export const FEEDBACKS = ["immediate", "deferred"] as const;
export type Feedback = (typeof FEEDBACKS)[number];

/** How a set came to its end. */
export type Ending = "answered" | "given_up" | "time_up";

/** What a learner asked for when the set was made. */
export const PracticeChoiceSchema = z.strictObject({
  /** Empty: any. */
  topics: z.array(z.enum(TOPICS)),
  difficulty: z.enum(DIFFICULTIES).optional(),
  role: z.enum(ROLES).optional(),
  /** How many items were asked for; the set may have fewer. */
  length: z.number().int().min(1),
  /** Of the clock. */
  minutes: z.number().int().min(1).optional(),
  /** The set asks once more what was not right in another one. */
  repeats: z.literal(true).optional(),
});
export type PracticeChoice = z.infer<typeof PracticeChoiceSchema>;
