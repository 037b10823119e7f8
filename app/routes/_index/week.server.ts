import { plannedSeconds, practisedItems } from "#app/plan/practised-items.ts";
import { listAttemptedItems } from "#db/attempted-items.ts";
import { listAttempts } from "#db/attempts.ts";
import type { Database } from "#db/database.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { type PlanTerms, secondsOfDay } from "#plan/terms.ts";
import { dayOf, formatDay } from "#review/day.ts";

const DAYS = 7;

export type WeekDay = {
  day: number;
  /** `Fri 27 Nov`. */
  date: string;
  /** Planned time of what was practised, each item once, in whole minutes, so that what is shown adds up. */
  seconds: number;
  items: number;
  /** What the plan has of the day; absent on days without one. */
  planned?: number;
};

/** The last seven days, today last. */
export async function weekOf(
  db: Database,
  visitorId: string,
  { now, plan }: { now: number; plan: PlanTerms | undefined },
): Promise<WeekDay[]> {
  const [settings, attempts, items] = await Promise.all([
    findSettings(db, visitorId),
    listAttempts(db, visitorId, now),
    listAttemptedItems(db),
  ]);
  const zone = zoneOf(settings);
  const today = dayOf(now, zone);
  const itemsOf = practisedItems({ attempts, items, day: (at) => dayOf(at, zone) });
  return Array.from({ length: DAYS }, (_, index): WeekDay => {
    const day = today - DAYS + 1 + index;
    const practised = itemsOf(day);
    const isPlanned = plan && day >= plan.startDay && day < plan.targetDay;
    return {
      ...{ day, date: formatDay(day), items: practised.length },
      seconds: 60 * Math.ceil(plannedSeconds(practised) / 60),
      ...(isPlanned && { planned: secondsOfDay(plan, day) }),
    };
  });
}
