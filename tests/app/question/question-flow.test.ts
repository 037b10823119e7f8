import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSeconds } from "#app/question/format-seconds.ts";
import { nextQuestion } from "#app/question/next-question.ts";
import { moved } from "#app/question/open/use-order.ts";
import { nextSeed } from "#app/question/seed.server.ts";
import { SEED } from "#problems/question/draw.ts";
import type { Outcome, Topic } from "#problems/vocabulary.ts";

function row(slug: string, topic: Topic, outcome?: Outcome) {
  return { slug, topics: [topic], ...(outcome ? { outcome } : {}) };
}

describe("the next question", () => {
  const rows = [
    row("a", "sizing", "right"),
    row("b", "memory"),
    row("c", "sizing", "wrong"),
    row("d", "sizing"),
    row("e", "memory", "partly"),
  ];

  test.each([
    ["a new one of the same topic", rows, "a", "d"],
    ["around the end of the list", rows, "e", "b"],
    ["else one that was not right", rows.slice(0, 3), "b", "c"],
    ["from nowhere the first that was not right", rows, "", "b"],
    ["else the one behind it", [row("a", "sizing", "right"), row("b", "memory", "right")], "a", "b"],
  ])("is %s", (_why, list, current, expected) => {
    expect(nextQuestion(list, current)?.slug).toBe(expected);
  });

  test("is none that an open set keeps back", () => {
    const sealed = { ...row("d", "sizing"), isSealed: true };
    expect(nextQuestion([...rows.slice(0, 3), sealed], "a")?.slug).toBe("b");
  });

  test("is none where there is no other", () => {
    expect(nextQuestion([row("a", "sizing", "wrong")], "a")).toBeUndefined();
    expect(nextQuestion([], "a")).toBeUndefined();
  });
});

test("a moved item is where it was put, and the others keep their order", () => {
  expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), fc.nat(), (count, one, other) => {
      const order = Array.from({ length: count }, (_, index) => index);
      const [from, to] = [one % count, other % count];
      const after = moved(order, from, to);
      expect(after[to]).toBe(from);
      expect(after.filter((item) => item !== from)).toEqual(order.filter((item) => item !== from));
      expect(moved(after, to, from)).toEqual(order);
    }),
  );
});

test("the next seed stays until there is another answer, and differs between visitors and questions", () => {
  const seeds = [nextSeed("v", "q", 0), nextSeed("v", "q", 1), nextSeed("w", "q", 0), nextSeed("v", "p", 0)];
  expect(new Set(seeds).size).toBe(4);
  for (const seed of seeds) expect(seed).toMatch(SEED);
  expect(nextSeed("v", "q", 0)).toBe(seeds[0]);
  expect(nextSeed("", "q", 0), "nobody yet").not.toBe(nextSeed("", "q", 0));
});

test.each([
  [0, "0\u00a0s"],
  [59, "59\u00a0s"],
  [65, "1:05"],
  [600, "10:00"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
