import { describe, expect, test } from "vitest";
import { type Attempt, episodesOf } from "#scoring/episodes.ts";

const DAY = 86_400_000;
const attempt = (over: Partial<Attempt>): Attempt => ({
  ...{ kind: "numeric", slug: "vww-arena", at: 0, score: 1, selfMarked: false, hintsOpened: 0 },
  ...over,
});

describe("what counts for a score", () => {
  test("is the first answer to a question; those that follow within a week are practice", () => {
    const answers = [attempt({ score: 0 }), attempt({ at: 6 * DAY }), attempt({ at: 12 * DAY })];
    expect(episodesOf(answers)).toEqual([
      { kind: "numeric", slug: "vww-arena", at: 0, attempts: 3, score: 0, selfMarked: false },
    ]);
  });

  test("begins anew when an item rested for a week", () => {
    const answers = [attempt({ score: 0 }), attempt({ at: 7 * DAY, score: 0.5 })];
    expect(episodesOf(answers).map(({ at, score }) => ({ at, score }))).toEqual([
      { at: 0, score: 0 },
      { at: 7 * DAY, score: 0.5 },
    ]);
  });

  test("is for code the best submit, less a tenth for each that failed before", () => {
    const submits = [0.4, 0.7, 1].map((score, index) =>
      attempt({ kind: "coding", slug: "conv2d", at: index * 1000, score }),
    );
    expect(episodesOf(submits)[0]?.score).toBeCloseTo(0.81, 12);
  });

  test("never falls by going on after a good submit", () => {
    const submits = [1, 0].map((score, index) => attempt({ kind: "coding", at: index, score }));
    expect(episodesOf(submits)[0]?.score).toBe(1);
  });

  test("is apart for what the platform graded and what its writer marked", () => {
    const design = [
      attempt({ kind: "design", score: 0.6 }),
      attempt({ kind: "design", at: 5, selfMarked: true }),
    ];
    expect(
      episodesOf(design).map(({ score, selfMarked, attempts }) => [score, selfMarked, attempts]),
    ).toEqual([
      [0.6, false, 1],
      [1, true, 1],
    ]);
  });

  test("is a tenth less for each hint that was opened", () => {
    expect(episodesOf([attempt({ hintsOpened: 2 })])[0]?.score).toBeCloseTo(0.81, 12);
  });

  test("keeps a problem and a question of the same name apart", () => {
    expect(episodesOf([attempt({}), attempt({ kind: "coding" })])).toHaveLength(2);
  });
});
