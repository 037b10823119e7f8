import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "#problems/question/draw.ts";
import { type Grade, grade, markFree } from "#problems/question/grade.ts";
import { FREE, MATCHING, MULTIPLE, ORDERING, SINGLE } from "./questions.ts";

const seed = fc.stringMatching(/^[0-9a-f]{16}$/);
const SEED = "0123456789abcdef";
const places = (order: readonly number[], indices: readonly number[]) =>
  indices.map((index) => order.indexOf(index));

describe("a choice", () => {
  test("is judged by what stands at the place, whatever the order", () => {
    fc.assert(
      fc.property(seed, fc.nat(3), (one, index) => {
        const drawn = draw(SINGLE, one);
        const choice = drawn.order.indexOf(index);
        expect(grade(SINGLE, drawn, { kind: "single", choice })).toMatchObject({
          outcome: index === 0 ? "right" : "wrong",
        });
      }),
    );
  });

  test("of nothing is refused", () => {
    expect(grade(SINGLE, draw(SINGLE, SEED), { kind: "single", choice: 4 })).toHaveProperty("refused");
    expect(grade(MULTIPLE, draw(MULTIPLE, SEED), { kind: "multiple", choices: [] })).toHaveProperty(
      "refused",
    );
  });

  test.each([
    [[0, 1], 1],
    [[0], 0.75],
    [[0, 1, 2], 0.75],
    [[0, 2], 0.5],
    [[0, 1, 2, 3], 0.5],
    [[2], 0],
    [[0, 2, 3], 0],
  ])("of several: %j is worth %d", (ticked, score) => {
    fc.assert(
      fc.property(seed, (one) => {
        const drawn = draw(MULTIPLE, one);
        const choices = places(drawn.order, ticked);
        expect(grade(MULTIPLE, drawn, { kind: "multiple", choices })).toMatchObject({ score });
      }),
    );
  });
});

describe("an order", () => {
  test.each([
    [[0, 1, 2, 3], 1, "right"],
    [[1, 2, 3, 0], 2 / 3, "partly"],
    [[0, 1, 3, 2], 1 / 3, "partly"],
    [[3, 2, 1, 0], 0, "wrong"],
  ])("%j is worth %d", (items, score, outcome) => {
    const drawn = draw(ORDERING, SEED);
    const order = places(drawn.order, items);
    expect(grade(ORDERING, drawn, { kind: "ordering", order })).toMatchObject({ score, outcome });
  });

  test.each([[[0, 1, 2]], [[0, 0, 1, 2]], [[0, 1, 2, 9]]])("%j is refused", (order) => {
    expect(grade(ORDERING, draw(ORDERING, SEED), { kind: "ordering", order })).toHaveProperty("refused");
  });
});

test("pairs are worth the share that is right; a line without a partner is refused", () => {
  const drawn = draw(MATCHING, SEED);
  const matched = (rights: readonly number[]) =>
    grade(MATCHING, drawn, { kind: "matching", matches: places(drawn.order, rights) });
  expect(matched([0, 1, 2])).toMatchObject({ outcome: "right", score: 1 });
  expect(matched([0, 3, 2])).toMatchObject({ outcome: "partly", score: 2 / 3 });
  expect(matched([1, 2, 0])).toMatchObject({ outcome: "wrong", score: 0 });
  expect(matched([0, 1])).toHaveProperty("refused");
});

test("scores lie between 0 and 1, and only a full score is right", () => {
  fc.assert(
    fc.property(seed, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }), (one, chosen) => {
      const grades = [
        grade(MULTIPLE, draw(MULTIPLE, one), { kind: "multiple", choices: chosen }),
        grade(ORDERING, draw(ORDERING, one), { kind: "ordering", order: chosen }),
      ].filter((result): result is Grade => "score" in result);
      for (const { score, outcome } of grades) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(outcome === "right").toBe(score === 1);
        expect(outcome === "wrong").toBe(score === 0);
      }
    }),
  );
});

test("confirmed points weigh as declared; four fifths of them count as right", () => {
  expect(markFree(FREE.points, [0, 1, 2])).toMatchObject({ outcome: "right", score: 1 });
  expect(markFree(FREE.points, [0, 2])).toMatchObject({ outcome: "right", score: 0.8 });
  expect(markFree(FREE.points, [0])).toMatchObject({ outcome: "partly", score: 0.6 });
  expect(markFree(FREE.points, [])).toMatchObject({ outcome: "wrong", score: 0 });
});
