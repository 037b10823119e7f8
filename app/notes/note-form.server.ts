import { z } from "zod";
import { LocalAddress } from "#app/local-address.server.ts";
import { NOTE_LENGTH_LIMIT } from "#db/notes.ts";

const NoteText = z
  .string()
  // A browser sends line ends of a textarea as CRLF.
  .transform((text) => text.replace(/\r\n/g, "\n"))
  .pipe(
    z
      .string()
      .max(
        NOTE_LENGTH_LIMIT,
        `A note may have ${NOTE_LENGTH_LIMIT.toLocaleString("en")} characters: shorten it to have it saved.`,
      ),
  )
  .transform((text) => (text.trim() === "" ? "" : text));

/** A note to keep. `returnTo` where the form was sent without scripts. */
export const NoteForm = z.strictObject({
  text: NoteText,
  baseRevision: z.coerce.number().int().min(0),
  returnTo: LocalAddress.optional(),
});

export const PreviewForm = z.strictObject({ text: NoteText });

/** Of several objections the one that a learner can do something about. */
export function objection(issues: readonly { message: string }[]): string {
  return (
    issues.find((one) => one.message.endsWith("."))?.message ??
    "The note was not sent in a form that is understood."
  );
}
