import { listAttempts } from "#db/attempts.ts";
import type { Database } from "#db/database.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { dayOf } from "#review/day.ts";

const DAYS = 7;

/** On how many of the last seven days, today included, a learner practised: a day off breaks nothing. */
export async function practisedLately(db: Database, visitorId: string, now: number): Promise<number> {
  const zone = zoneOf(await findSettings(db, visitorId));
  const today = dayOf(now, zone);
  const attempts = await listAttempts(db, visitorId, now);
  return new Set(attempts.map(({ at }) => dayOf(at, zone)).filter((day) => day > today - DAYS)).size;
}
