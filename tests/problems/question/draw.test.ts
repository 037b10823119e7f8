import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw, SEED } from "#problems/question/draw.ts";
import { randomFrom, shuffled } from "#problems/question/random.ts";
import { ALL, BYTES, CURRENT, ORDERING, SINGLE } from "./questions.ts";

const seed = fc.stringMatching(/^[0-9a-f]{16}$/);

describe("what a seed draws", () => {
  test("is the same every time, for every kind", () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...ALL), (one, question) => {
        expect(one).toMatch(SEED);
        expect(draw(question, one)).toEqual(draw(question, one));
      }),
    );
  });

  test("stays what it was: answers of the past are shown with their numbers", () => {
    expect(draw(BYTES, "0123456789abcdef").parameters).toMatchInlineSnapshot(`
      {
        "inputs": 64,
        "outputs": 52,
      }
    `);
    expect(draw(SINGLE, "0123456789abcdef").order).toMatchInlineSnapshot(`
      [
        1,
        3,
        2,
        0,
      ]
    `);
  });

  test("lies in the declared ranges, on their steps", () => {
    fc.assert(
      fc.property(seed, (one) => {
        const { inputs, outputs } = draw(BYTES, one).parameters;
        expect([Number(inputs) % 16, Number(outputs) % 4]).toEqual([0, 0]);
        expect(Number(inputs)).toBeGreaterThanOrEqual(16);
        expect(Number(inputs)).toBeLessThanOrEqual(512);
        const { active, ms, core } = draw(CURRENT, one).parameters;
        expect(Number(active)).toBe(Number(Number(active).toFixed(1)));
        expect([10, 20, 60]).toContain(ms);
        expect(["M4", "M7"]).toContain(core);
        expect(active, "refused by require").not.toBe(1);
      }),
    );
  });

  test("reaches both ends of a range", () => {
    const drawn = Array.from({ length: 3000 }, (_, index) =>
      Number(draw(BYTES, index.toString(16).padStart(16, "0")).parameters["outputs"]),
    );
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([4, 64]);
  });

  test("never begins an ordering with its answer", () => {
    fc.assert(fc.property(seed, (one) => draw(ORDERING, one).order.join() !== "0,1,2,3"));
  });

  test("a question whose draws are all refused says so", () => {
    const never = { ...BYTES, require: () => false };
    expect(() => draw(never, "0".repeat(16))).toThrow("no draw of 1000 passes `require`");
  });
});

test("every order of a shuffle is as likely", () => {
  const random = randomFrom("fair");
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round++) {
    const order = shuffled(random, 3).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // Five standard deviations of a fair draw.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
