import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterMatches, expectedScore, type Match, ratingOn, ratingsOf, UNKNOWN } from "#scoring/rating.ts";

const medium = { rating: 1400, deviation: 60 };
const match = (day: number, score: number): Match => ({ day, opponent: medium, score });

describe("a rating", () => {
  test("is the one of Glickman's worked example", () => {
    const after = afterMatches({ rating: 1500, deviation: 200, volatility: 0.06 }, [
      { opponent: { rating: 1400, deviation: 30 }, score: 1 },
      { opponent: { rating: 1550, deviation: 100 }, score: 0 },
      { opponent: { rating: 1700, deviation: 300 }, score: 0 },
    ]);
    expect(after.rating).toBeCloseTo(1464.05, 1);
    expect(after.deviation).toBeCloseTo(151.52, 2);
    expect(after.volatility).toBeCloseTo(0.05999, 4);
  });

  test("is unknown before the first match", () => {
    expect(ratingOn([], 20_000)).toEqual(UNKNOWN);
    expect(ratingOn(ratingsOf([match(100, 1)]), 99)).toEqual(UNKNOWN);
  });

  test("rises with what is right, falls with what is wrong, and its band narrows with each match", () => {
    const right = ratingsOf([match(1, 1), match(2, 1), match(3, 1)]);
    const wrong = ratingsOf([match(1, 0), match(2, 0), match(3, 0)]);
    expect(right.map((one) => one.rating)).toEqual(right.map((one) => one.rating).toSorted((a, b) => a - b));
    expect(right[2]?.rating).toBeGreaterThan(1600);
    expect(wrong[2]?.rating).toBeLessThan(1400);
    const bands = right.map((one) => one.deviation);
    expect(bands).toEqual(bands.toSorted((a, b) => b - a));
  });

  test("keeps its place and loses its certainty while nothing is answered", () => {
    const ratings = ratingsOf([match(10, 1), match(11, 0.5)]);
    const [then, later, muchLater] = [11, 41, 5000].map((day) => ratingOn(ratings, day));
    expect(later?.rating).toBe(then?.rating);
    expect(later?.deviation).toBeGreaterThan(then?.deviation ?? Infinity);
    expect(muchLater?.deviation).toBe(UNKNOWN.deviation);
  });

  test("doesn't depend on the order in which the matches of a day are given", () => {
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, (all) => {
        const forwards = ratingsOf(all.map((score) => match(5, score)))[0];
        const backwards = ratingsOf(all.toReversed().map((score) => match(5, score)))[0];
        expect(forwards?.rating).toBeCloseTo(backwards?.rating ?? Number.NaN, 6);
      }),
    );
  });

  test("says what is to be expected of an item", () => {
    expect(expectedScore(1400, 1400)).toBe(0.5);
    expect(expectedScore(1800, 1400)).toBeCloseTo(10 / 11, 12);
  });
});
