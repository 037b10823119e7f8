import { z } from "zod";
import { PASSWORD_LENGTH } from "#app/account/password-length.ts";
import { LocalAddress } from "#app/local-address.server.ts";
import { THEMES } from "#app/theme.ts";
import { FONT_SIZES_PX } from "#db/settings.ts";
import { LANGUAGES } from "#judge/verdict.ts";
import { isZone } from "#review/day.ts";
import { NEW_A_DAY, RETENTION_PERCENT, REVIEWS_A_DAY } from "#review/vocabulary.ts";

/** A box that is not ticked is absent from a form. */
const Box = z.literal("on").optional().transform(Boolean);

const FontSize = z.coerce
  .number({ error: "Give the size as a number of pixels." })
  .int({ error: "Give the size in whole pixels." })
  .min(FONT_SIZES_PX.smallest, { error: `At least ${FONT_SIZES_PX.smallest} px.` })
  .max(FONT_SIZES_PX.largest, { error: `At most ${FONT_SIZES_PX.largest} px.` });

/** A whole number within the given limits, refused in words. */
function whole({ least, most }: { least: number; most: number }, unit: string) {
  const said = `From ${least} to ${most}${unit}.`;
  const error = `Give a whole number from ${least} to ${most}.`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, { error })
    .transform(Number)
    .pipe(z.number().min(least, { error: said }).max(most, { error: said }));
}

/** What the forms of the settings page may say, told apart by `intent`. */
export const SettingsForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("theme"),
    theme: z.enum(THEMES),
    returnTo: LocalAddress.optional().catch(undefined),
  }),
  z.strictObject({
    intent: z.literal("editor"),
    fontSize: FontSize,
    vimKeys: Box,
    keyRow: Box,
    language: z.enum(LANGUAGES).or(z.literal("")).optional(),
  }),
  z.strictObject({
    intent: z.literal("review"),
    retentionPercent: whole(RETENTION_PERCENT, " %"),
    newADay: whole(NEW_A_DAY, ""),
    reviewsADay: whole(REVIEWS_A_DAY, ""),
    timeZone: z
      .string()
      .max(64)
      .refine((zone) => zone === "" || isZone(zone), { error: "Choose a time zone of the list." }),
  }),
  z.strictObject({
    intent: z.literal("delete"),
    confirmed: z.literal("on", { error: "Tick the box: nothing can be brought back." }),
    /** Of the account, where there is one. */
    password: z.string().max(PASSWORD_LENGTH.mostBytes).optional(),
  }),
]);
export type SettingsForm = z.infer<typeof SettingsForm>;
