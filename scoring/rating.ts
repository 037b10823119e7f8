/**
 * Ratings by Glicko-2 (Glickman, http://www.glicko.net/glicko/glicko2.pdf), the rating period being a day. A
 * learner plays against items; an item's rating is given and is not changed by the match.
 */
import { Glicko2 } from "glicko2";

export type Rating = {
  rating: number;
  /** Of the rating, one standard deviation. */
  deviation: number;
  /** How much the rating is expected to move in a day, on the scale of Glicko-2. */
  volatility: number;
};

/** One attempt that counts. */
export type Match = {
  /** Days since 1970 where the learner lives. */
  day: number;
  opponent: Pick<Rating, "rating" | "deviation">;
  /** The share that was right, 0 to 1. */
  score: number;
};

export type DayRating = Rating & { day: number };

/** Nothing is known yet: somewhere between 800 and 2,200 in 95 of 100 cases. */
export const UNKNOWN: Rating = { rating: 1500, deviation: 350, volatility: 0.06 };
/** How quickly the volatility may change; Glickman advises 0.3 to 1.2. */
const TAU = 0.5;
/** Points of the rating for one of the scale on which Glicko-2 computes. */
const POINTS = 173.7178;

/** The rating after each day with matches, the first day first. Matches in any order. */
export function ratingsOf(matches: readonly Match[]): DayRating[] {
  const days = Map.groupBy(matches, (match) => match.day);
  const ratings: DayRating[] = [];
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    const before = ratingOn(ratings, day - 1);
    ratings.push({ day, ...afterMatches(before, days.get(day) ?? []) });
  }
  return ratings;
}

/** What is known at the end of a day: the rating stays, its deviation grows with each day without a match. */
export function ratingOn(ratings: readonly DayRating[], day: number): Rating {
  const last = ratings.findLast((one) => one.day <= day);
  if (!last) return UNKNOWN;
  const { rating, volatility } = last;
  const grown = Math.sqrt(last.deviation ** 2 + (day - last.day) * (volatility * POINTS) ** 2);
  return { rating, deviation: Math.min(grown, UNKNOWN.deviation), volatility };
}

/** One rating period. */
export function afterMatches(before: Rating, matches: readonly Omit<Match, "day">[]): Rating {
  const { rating: usual, deviation: rd, volatility: vol } = UNKNOWN;
  // Items are players of this one period: what it would do to their ratings is thrown away.
  const period = new Glicko2({ tau: TAU, rating: usual, rd, vol });
  const learner = period.makePlayer(before.rating, before.deviation, before.volatility);
  period.updateRatings(
    matches.map(({ opponent, score }) => [
      learner,
      period.makePlayer(opponent.rating, opponent.deviation, vol),
      score,
    ]),
  );
  return { rating: learner.getRating(), deviation: learner.getRd(), volatility: learner.getVol() };
}

/** The share that a learner of this rating is expected to get right of an item, 0 to 1. */
export function expectedScore(rating: number, itemRating: number): number {
  return 1 / (1 + 10 ** ((itemRating - rating) / 400));
}
