const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, short: `now`, `12 min`, `3 h`, `5 d`, `7 wk`. Both in milliseconds. */
export function formatAgo(at: number, now: number): string {
  const past = Math.max(0, now - at);
  if (past < MINUTE) return "now";
  if (past < HOUR) return `${Math.floor(past / MINUTE)}\u00a0min`;
  if (past < DAY) return `${Math.floor(past / HOUR)}\u00a0h`;
  if (past < 28 * DAY) return `${Math.floor(past / DAY)}\u00a0d`;
  return `${Math.floor(past / (7 * DAY))}\u00a0wk`;
}

/** The same where the number alone could be taken for a duration: `now`, `12 min ago`. */
export function sayAgo(at: number, now: number): string {
  const past = formatAgo(at, now);
  return past === "now" ? past : `${past} ago`;
}
