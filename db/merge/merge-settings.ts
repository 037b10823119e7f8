import type { Database } from "#db/database.ts";
import { DEFAULT_SETTINGS, findSettings, type Settings, saveSettings } from "#db/settings.ts";
import type { Handover } from "./merge-guest.ts";

/** The account's settings stand; what it never changed is taken from the guest. */
export async function mergeSettings(db: Database, { guest, account }: Handover): Promise<void> {
  const ours = await findSettings(db, account);
  const theirs = await findSettings(db, guest);
  const names = Object.keys({ ...ours, ...theirs }) as (keyof Settings)[];
  const untouched = names.filter((name) => ours[name] === DEFAULT_SETTINGS[name]);
  const taken = untouched.filter((name) => theirs[name] !== DEFAULT_SETTINGS[name]);
  if (taken.length === 0) return;
  await saveSettings(db, account, Object.fromEntries(taken.map((name) => [name, theirs[name]])));
}
