import type { Difficulty } from "#problems/vocabulary.ts";
import type { Rating } from "./rating.ts";

export type ItemRating = Pick<Rating, "rating" | "deviation">;

/** How an item fared with everybody: the first answer of each learner counts. */
export type ItemRecord = {
  learners: number;
  /** Mean of those answers, 0 to 1. */
  meanScore: number;
};

/** What the author's word for the difficulty is taken to mean. */
export const AUTHORS_RATING: Record<Difficulty, number> = {
  easy: 1200,
  medium: 1400,
  hard: 1600,
  expert: 1800,
};
const DEVIATION = 60;
/** Fewer say more about those who came than about the item. */
export const LEARNERS_BEFORE = 30;
/** With so many learners beyond those, what they did weighs as much as the author's word. */
const LEARNERS_FOR_HALF = 300;
const MOST_MOVED = 300;
/** Whom an instance is taken to be used by, as nothing ties its learners to those of another. */
const USUAL_LEARNER = 1500;

/** The author's rating, moved slowly towards what learners made of the item. */
export function itemRating(difficulty: Difficulty, record?: ItemRecord): ItemRating {
  const authors = AUTHORS_RATING[difficulty];
  if (!record || record.learners < LEARNERS_BEFORE) return { rating: authors, deviation: DEVIATION };
  const { learners, meanScore } = record;
  // One right and one wrong answer more than there were, so that nobody's perfect record makes an infinity.
  const share = (meanScore * learners + 1) / (learners + 2);
  const observed = USUAL_LEARNER - 400 * Math.log10(share / (1 - share));
  const beyond = learners - LEARNERS_BEFORE + 1;
  const weight = beyond / (beyond + LEARNERS_FOR_HALF);
  const moved = Math.max(-MOST_MOVED, Math.min(MOST_MOVED, weight * (observed - authors)));
  return { rating: authors + moved, deviation: DEVIATION };
}
