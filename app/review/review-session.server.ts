import type { AppLoadContext } from "@remix-run/node";
import { itemName } from "#db/review-items.ts";
import type { ItemKey } from "#db/review-log.ts";
import { reviewToday } from "#db/review-queue.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { dayOf } from "#review/day.ts";
import { dayEntry } from "#review/day-entry.ts";
import { addressOfSource } from "./address-of-item.ts";
import { isReviewing } from "./review-cookie.ts";
import { type ShownReview, shownReview } from "./shown-review.server.ts";

/** Where a learner is in today's review, on the page of one item of it. */
export type ReviewSession = {
  kind: ItemKey["kind"];
  slug: string;
  /** Counted from 1. */
  position: number;
  total: number;
  /** Of what is left. */
  seconds: number;
  /** Once the item is graded: how, and where one can see why. */
  graded?: ShownReview & { address: string };
};

/** Undefined when no review is under way, or when the item is no part of it. */
export async function reviewSession(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  request: Request,
  item: ItemKey,
  now: number = Date.now(),
): Promise<ReviewSession | undefined> {
  if (visitor.isNew) return undefined;
  const day = dayOf(now, zoneOf(await findSettings(db, visitor.id)));
  if (!isReviewing(request.headers.get("cookie"), day)) return undefined;
  const { today, queue, done, seconds } = await reviewToday(db, visitor.id, now);
  const { kind, slug } = item;
  const total = done.length + queue.length;
  const review = done.find((one) => itemName(one) === itemName(item));
  if (review) {
    const source = dayEntry(kind, review.entries).source;
    const graded = { ...shownReview(review, today), address: addressOfSource(item, source) };
    return { kind, slug, position: done.length, total, seconds, graded };
  }
  const isDue = queue.some((one) => itemName(one) === itemName(item));
  return isDue ? { kind, slug, position: done.length + 1, total, seconds } : undefined;
}
