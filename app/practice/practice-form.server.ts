import { z } from "zod";
import { FEEDBACKS } from "#db/practice-choice.ts";
import { DIFFICULTIES, ROLES, TOPICS, type Topic } from "#problems/vocabulary.ts";
import { LENGTHS } from "./choosing.ts";

/** A list of which nothing was chosen sends the empty text. */
const absent = z.literal("");
const SetId = z.string().regex(/^[0-9a-z]{20}$/);
const TopicFields = Object.fromEntries(
  TOPICS.map((topic) => [`topic-${topic}`, z.literal("on").optional()]),
) as Record<`topic-${Topic}`, z.ZodOptional<z.ZodLiteral<"on">>>;

/** What the forms of the practice page may say, told apart by `intent`. Unknown fields are refused. */
export const PracticeForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("start"),
    ...TopicFields,
    difficulty: z.enum(DIFFICULTIES).or(absent).optional(),
    role: z.enum(ROLES).or(absent).optional(),
    length: z.enum(LENGTHS.map(String)).optional(),
    feedback: z.enum(FEEDBACKS).optional(),
  }),
  z.strictObject({ intent: z.literal("timed"), feedback: z.enum(FEEDBACKS) }),
  z.strictObject({ intent: z.literal("weakest") }),
  z.strictObject({ intent: z.literal("repeat"), set: SetId }),
  z.strictObject({ intent: z.literal("delete"), set: SetId }),
]);
