import { describe, expect, test } from "vitest";
import { DIFFICULTIES } from "#problems/vocabulary.ts";
import { AUTHORS_RATING, itemRating } from "#scoring/item-rating.ts";

describe("the rating of an item", () => {
  test("is its author's until thirty learners have answered it", () => {
    for (const difficulty of DIFFICULTIES) {
      const authors = AUTHORS_RATING[difficulty];
      expect(itemRating(difficulty).rating).toBe(authors);
      expect(itemRating(difficulty, { learners: 29, meanScore: 0 }).rating).toBe(authors);
    }
  });

  test("then moves slowly towards what learners made of it", () => {
    const ratingAfter = (learners: number) => itemRating("medium", { learners, meanScore: 0.1 }).rating;
    expect(ratingAfter(30)).toBeGreaterThan(1400);
    expect(ratingAfter(30)).toBeLessThan(1405);
    expect(ratingAfter(330)).toBeGreaterThan(ratingAfter(130));
  });

  test("is never moved out of sight, whatever the answers", () => {
    for (const meanScore of [0, 1]) {
      const { rating } = itemRating("medium", { learners: 1_000_000, meanScore });
      expect(Math.abs(rating - 1400)).toBeLessThanOrEqual(300);
    }
  });
});
