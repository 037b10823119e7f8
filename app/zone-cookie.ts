const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The time zone that the browser says it is in, until the settings know one; undefined where it said none. */
export function zoneOfCookies(header: string | null | undefined): string | undefined {
  const value = /(?:^|;\s*)zone=([\w%+-]{1,100})/.exec(header ?? "")?.[1];
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** What to assign to `document.cookie`. */
export function zoneCookie(zone: string): string {
  return `zone=${encodeURIComponent(zone)}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}
