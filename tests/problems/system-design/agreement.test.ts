import { expect, test } from "vitest";
import { compare, compareAll, spreadOf } from "#problems/system-design/marking/agreement.ts";
import { totalOf } from "#problems/system-design/marking/total.ts";
import { DIMENSION_POINTS, DIMENSIONS, type Level, type Marks } from "#problems/system-design/vocabulary.ts";

/** Marks of the first dimensions, in the order of the rubric. */
function marks(...levels: Level[]): Marks {
  return Object.fromEntries(
    levels.map((level, index) => [DIMENSIONS[index], { level, evidence: [], comment: "" }]),
  );
}

test("the rubric is worth a hundred points", () => {
  expect(Object.values(DIMENSION_POINTS).reduce((sum, one) => sum + one)).toBe(100);
  expect(totalOf(marks(4, 4, 4, 4, 4, 4, 4, 4))).toMatchObject({ points: 100, isComplete: true });
});

test("a level gives its quarter of the points, and what is not marked counts neither way", () => {
  expect(totalOf(marks(2, 3))).toEqual({ points: 7.5 + 15, outOf: 35, marked: 2, isComplete: false });
  expect(totalOf({})).toEqual({ points: 0, outOf: 0, marked: 0, isComplete: false });
});

test("the spread of a dimension is that of those who have marked it", () => {
  const [first, second, third] = spreadOf([marks(4, 1), marks(1), {}]);
  expect(first).toEqual({ dimension: "requirements", levels: [4, 1, undefined], spread: 3 });
  expect(second).toEqual({ dimension: "estimates", levels: [1, undefined, undefined] });
  expect(third?.spread).toBeUndefined();
});

test("half a level above another on average is kinder, half below harsher, less is alike", () => {
  expect(compare(marks(4, 3, 2), marks(3, 3, 1))).toMatchObject({ judgement: "kinder", dimensions: 3 });
  expect(compare(marks(1, 1), marks(2, 1))).toMatchObject({ judgement: "harsher", mean: -0.5 });
  expect(compare(marks(2, 2, 2), marks(2, 2, 3))).toMatchObject({ judgement: "alike" });
  expect(compare(marks(2), {})).toBeUndefined();
});

test("over several answers each difference counts once, whichever answer it is from", () => {
  const pairs = [
    [marks(4), marks(0)],
    [marks(1, 1, 1), marks(1, 1, 1)],
  ] as const;
  expect(compareAll(pairs)).toEqual({ mean: 1, dimensions: 4, judgement: "kinder" });
  expect(compareAll([])).toBeUndefined();
});
