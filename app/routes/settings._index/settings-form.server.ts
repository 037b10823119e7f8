import { z } from "zod";
import { THEMES } from "#app/theme.ts";
import { FONT_SIZES_PX } from "#db/settings.ts";
import { LANGUAGES } from "#judge/verdict.ts";

/**
 * An address within this site, for coming back to the page a form was sent from. Browsers drop tabs and
 * take a backslash for a slash, and two slashes at the beginning lead elsewhere.
 */
const LocalAddress = z
  .string()
  .max(2_000)
  .regex(/^\/(?!\/)[^\\\p{Cc}]*$/u)
  .optional()
  .catch(undefined);

/** A box that is not ticked is absent from a form. */
const Box = z.literal("on").optional().transform(Boolean);

const FontSize = z.coerce
  .number({ error: "Give the size as a number of pixels." })
  .int({ error: "Give the size in whole pixels." })
  .min(FONT_SIZES_PX.smallest, { error: `At least ${FONT_SIZES_PX.smallest} px.` })
  .max(FONT_SIZES_PX.largest, { error: `At most ${FONT_SIZES_PX.largest} px.` });

/** What the forms of the settings page may say, told apart by `intent`. */
export const SettingsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("theme"), theme: z.enum(THEMES), returnTo: LocalAddress }),
  z.object({
    intent: z.literal("editor"),
    fontSize: FontSize,
    vimKeys: Box,
    keyRow: Box,
    language: z.enum(LANGUAGES).or(z.literal("")).optional(),
  }),
  z.object({
    intent: z.literal("delete"),
    confirmed: z.literal("on", { error: "Tick the box: nothing can be brought back." }),
  }),
]);
export type SettingsForm = z.infer<typeof SettingsForm>;
