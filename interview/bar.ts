import { expectedScore } from "#scoring/rating.ts";
import type { Level } from "./vocabulary.ts";

/**
 * The rating that a candidate of the level has who would just be hired, on the scale of /scoring, where items
 * have 1200 (easy) to 1800 (expert).
 */
export const LEVEL_RATING: Record<Level, number> = { junior: 1400, mid: 1550, senior: 1700 };

/** The share of these very items that such a candidate is expected to get, 0 to 1. Undefined without items. */
export function barOf(itemRatings: readonly number[], level: Level): number | undefined {
  if (itemRatings.length === 0) return undefined;
  const shares = itemRatings.map((rating) => expectedScore(LEVEL_RATING[level], rating));
  return shares.reduce((sum, one) => sum + one, 0) / shares.length;
}
