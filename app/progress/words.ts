/** What the server sends of an estimate; see scoring/estimate.ts. */
export type Estimate = { share: number; low: number; high: number; matches: number; before?: number };

/** 0.714 as `71`. */
export function percent(share: number): string {
  return String(Math.round(100 * share));
}

/** 1.18 as `1.2`, the times of what was planned. */
export function times(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 1 : 0);
}

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** A day counted from 1970 as `9 Nov`. */
export function dateOf(day: number): string {
  return DATE.format(new Date(day * 86_400_000));
}
