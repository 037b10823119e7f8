import { AUTHORS_RATING } from "./item-rating.ts";
import type { DayRating, Match } from "./rating.ts";
import { expectedScore, ratingOn, ratingsOf } from "./rating.ts";

/** What a learner is likely to get right of items of medium difficulty, each a share of 0 to 1. */
export type Estimate = {
  share: number;
  /** In 95 of 100 cases the share is between these, if the model is right. */
  low: number;
  high: number;
  /** Attempts that it rests on. */
  matches: number;
  /** The share four weeks before, where there was something to estimate it from. */
  before?: number;
};

const FOUR_WEEKS = 28;
/** Standard deviations on each side that hold 95 of 100. */
const BAND = 1.96;

/** Undefined where nothing counts yet: a guess with no evidence is no estimate. */
export function estimateOn(matches: readonly Match[], today: number): Estimate | undefined {
  if (matches.length === 0) return undefined;
  const ratings = ratingsOf(matches);
  const { rating, deviation } = ratingOn(ratings, today);
  const share = (points: number) => expectedScore(points, AUTHORS_RATING.medium);
  const estimate = {
    share: share(rating),
    low: share(rating - BAND * deviation),
    high: share(rating + BAND * deviation),
    matches: matches.length,
  };
  const before = today - FOUR_WEEKS;
  if (!ratings.some(({ day }) => day <= before)) return estimate;
  return { ...estimate, before: share(ratingOn(ratings, before).rating) };
}

export type RatingPoint = { day: number; rating: number; low: number; high: number };

/** The rating of all topics together, a point for each day with matches from `since` on, and one for today. */
export function ratingLine(matches: readonly Match[], since: number, today: number): RatingPoint[] {
  const ratings = ratingsOf(matches);
  const days = ratings.map(({ day }) => day).filter((day) => day > since && day < today);
  const first = ratings[0]?.day;
  if (first === undefined) return [];
  return [...(first <= since ? [since] : []), ...days, today].map((day) => pointOn(ratings, day));
}

function pointOn(ratings: readonly DayRating[], day: number): RatingPoint {
  const { rating, deviation } = ratingOn(ratings, day);
  return { day, rating, low: rating - deviation, high: rating + deviation };
}
