import { z } from "zod";
import { LocalAddress } from "#app/local-address.server.ts";
import { ItemKeySchema } from "#db/item.ts";
import { REPORT_LENGTH_LIMIT } from "#db/reports.ts";
import { SEED } from "#problems/question/draw.ts";
import { REPORTED_FAULTS } from "#problems/vocabulary.ts";

const Id = z.string().regex(/^[0-9a-z]{1,40}$/);

/** What was seen when a mistake was found: in the address of the form, and in the form. */
export const SeenSchema = ItemKeySchema.extend({
  version: z.string().regex(/^[0-9a-z]{1,64}$/),
  seed: z.string().regex(SEED).optional(),
  /** One's own answer, or submission. */
  answer: Id.optional(),
  submission: Id.optional(),
  page: LocalAddress,
});
export type Seen = z.infer<typeof SeenSchema>;

export const ReportForm = SeenSchema.extend({
  fault: z.enum(REPORTED_FAULTS, { error: "Say what is wrong: choose one." }),
  words: z
    .string()
    .transform((text) => text.replace(/\r\n/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(3, { error: "Describe it in a few words." })
        .max(REPORT_LENGTH_LIMIT, {
          error: `At most ${REPORT_LENGTH_LIMIT.toLocaleString("en")} characters: shorten it.`,
        }),
    ),
}).strict();
