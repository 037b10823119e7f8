import { z } from "zod";
import { OwnInputsSchema } from "#db/own-inputs.ts";
import { SIZES } from "#judge/request.ts";
import { LANGUAGES } from "#judge/verdict.ts";

const JsonList = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "The own inputs are not a list." });
    return z.NEVER;
  }
});

/** A text to keep. */
export const DraftForm = z.strictObject({
  language: z.enum(LANGUAGES),
  source: z
    .string()
    .max(
      SIZES.sourceChars,
      `A program may have ${SIZES.sourceChars.toLocaleString("en")} characters: shorten it to have it saved.`,
    )
    // A browser sends line ends of a textarea as CRLF; the editor knows only LF.
    .transform((text) => text.replace(/\r\n/g, "\n")),
  ownInputs: JsonList.pipe(OwnInputsSchema),
  baseRevision: z.coerce.number().int().min(0),
  writer: z.string().min(8).max(64).optional(),
  keep: z.literal("1").optional(),
});
export type DraftForm = z.infer<typeof DraftForm>;

/** With which language the problem opens next time. */
export const LanguageForm = z.strictObject({ intent: z.literal("language"), language: z.enum(LANGUAGES) });
