import type { Day } from "#review/day.ts";

/**
 * Says in which of the learner's days a review was begun, so that the pages of what is due show where one is
 * in it. It ends with the day, the browser, or the last card; what is due does not depend on it.
 */
const COOKIE = "review";

export function isReviewing(header: string | null, today: Day): boolean {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=${today}(?:;|$)`).test(header ?? "");
}

/** A `set-cookie` value. */
export function reviewCookie(today: Day): string {
  return `${COOKIE}=${today}; Path=/; HttpOnly; SameSite=Lax`;
}

export const END_REVIEW = `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
