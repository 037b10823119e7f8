import { z } from "zod";
import { LocalAddress } from "#app/local-address.server.ts";
import { GRADES, REVIEW_KINDS } from "#review/vocabulary.ts";

/** What the forms of the review may say, told apart by `intent`. */
export const ReviewForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("overrule"),
    review: z.string().max(40),
    grade: z.enum(GRADES),
    returnTo: LocalAddress.optional().catch(undefined),
  }),
  z.strictObject({ intent: z.literal("leave") }),
]);

const CardName = z
  .string()
  .max(120)
  .regex(new RegExp(`^(${REVIEW_KINDS.join("|")})/[a-z0-9-]+$`))
  .optional();

/** Which card one comes from, or which one is wanted, as `kind/slug`. */
export const NextForm = z.strictObject({ after: CardName, card: CardName });
