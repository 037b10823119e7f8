import { z } from "zod";
import { LANGUAGES } from "#judge/verdict.ts";
import { FALLBACK_ZONE, isZone } from "#review/day.ts";
import { NEW_A_DAY, RETENTION_PERCENT, REVIEWS_A_DAY } from "#review/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { inTransaction } from "./transaction.ts";

export const FONT_SIZES_PX = { smallest: 11, usual: 13, largest: 24 } as const;

function whole({ least, usual, most }: { least: number; usual: number; most: number }) {
  return z.number().int().min(least).max(most).default(usual).catch(usual);
}

/** A setting that a later version dropped or narrowed falls back to its default instead of breaking pages. */
export const SettingsSchema = z.object({
  theme: z.enum(["system", "light", "dark"]).default("system").catch("system"),
  /** Of the editor, in CSS pixels. */
  fontSize: z
    .number()
    .int()
    .min(FONT_SIZES_PX.smallest)
    .max(FONT_SIZES_PX.largest)
    .default(FONT_SIZES_PX.usual)
    .catch(FONT_SIZES_PX.usual),
  vimKeys: z.boolean().default(false).catch(false),
  /** The row of keys above a phone's keyboard. */
  keyRow: z.boolean().default(true).catch(true),
  /** In which language a problem opens that was never opened; the problem's first where absent. */
  language: z.exactOptional(z.enum(LANGUAGES)),
  /** The chance to know something at which it comes back, in percent. */
  retentionPercent: whole(RETENTION_PERCENT),
  /** How many things that were answered once come back on one day at most. */
  newADay: whole(NEW_A_DAY),
  /** How many others. */
  reviewsADay: whole(REVIEWS_A_DAY),
  /** Decides when a day begins; as the IANA names it. Absent until a browser has said it. */
  timeZone: z.exactOptional(z.string().max(64)),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});

/** The defaults for a visitor that does not exist (yet). */
export async function findSettings(db: Database, visitorId: string): Promise<Settings> {
  const row = await db
    .selectFrom("visitor")
    .select("settings")
    .where("id", "=", visitorId)
    .executeTakeFirst();
  return row
    ? readJson(SettingsSchema, row.settings, `the settings of visitor ${visitorId}`)
    : DEFAULT_SETTINGS;
}

type Patch = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** Changes the settings named, `undefined` to their defaults, and returns all. The patch must have been parsed. */
export function saveSettings(db: Database, visitorId: string, patch: Patch): Promise<Settings> {
  return inTransaction(db, async (transaction) => {
    const changed = { ...(await findSettings(transaction, visitorId)), ...patch };
    const settings = SettingsSchema.parse(JSON.parse(JSON.stringify(changed)));
    await transaction
      .updateTable("visitor")
      .set({ settings: JSON.stringify(settings) })
      .where("id", "=", visitorId)
      .execute();
    return settings;
  });
}

/** In which a visitor's days begin. */
export function zoneOf({ timeZone }: Settings): string {
  return timeZone !== undefined && isZone(timeZone) ? timeZone : FALLBACK_ZONE;
}

/** Remembers where a browser says that it is, unless something was remembered or chosen before. */
export async function keepZone(db: Database, visitorId: string, zone: string): Promise<void> {
  const { timeZone } = await findSettings(db, visitorId);
  if (timeZone === undefined && isZone(zone)) await saveSettings(db, visitorId, { timeZone: zone });
}
