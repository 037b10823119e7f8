/**
 * Days of a learner, counted from 1 January 1970. A day is a date in the learner's time zone, and begins at
 * four in the morning: what is answered after midnight belongs to the evening before.
 */
export type Day = number;

export const DAY_BEGINS_AT_HOUR = 4;
/** Until a browser has said where it is. */
export const FALLBACK_ZONE = "UTC";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

/** `now` in milliseconds since 1970, UTC; `zone` as the IANA names it. Throws RangeError for another zone. */
export function dayOf(now: number, zone: string): Day {
  const parts = dateFormat(zone).formatToParts(now - DAY_BEGINS_AT_HOUR * HOUR_MS);
  const [year = 0, month = 0, date = 0] = (["year", "month", "day"] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The date of a day, as midnight UTC. */
export function dateOfDay(day: Day): Date {
  return new Date(day * DAY_MS);
}

/** `Fri 27 Nov`. */
export function formatDay(day: Day): string {
  return DAY_FORMAT.format(dateOfDay(day)).replace(",", "");
}

export function isZone(zone: string): boolean {
  try {
    dateFormat(zone);
    return true;
  } catch {
    return false;
  }
}

const DAY_FORMAT = new Intl.DateTimeFormat("en-GB", {
  ...{ weekday: "short", day: "numeric", month: "short" },
  timeZone: "UTC",
});

/** Made once a zone: making one costs more than all that is done with it. */
function dateFormat(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone);
  if (made) return made;
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    calendar: "gregory",
    timeZone: zone,
  });
  formats.set(zone, format);
  return format;
}
