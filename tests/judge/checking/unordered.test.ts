import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unorderedDifference } from "#judge/checking/unordered.ts";
import { NotData } from "#judge/value.ts";
import { PlainData } from "#tests/judge/plain-data.ts";

const holdsNaN = (value: unknown): boolean =>
  Number.isNaN(value) || (typeof value === "object" && value !== null && Object.values(value).some(holdsNaN));

describe("the unordered checker", () => {
  test("accepts any order, and elements with their fields in any order", () => {
    const Shuffled = fc
      .array(PlainData, { maxLength: 8 })
      .filter((list) => !holdsNaN(list))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(Shuffled, ([expected, received]) => {
        expect(unorderedDifference(expected, received)).toBeUndefined();
      }),
    );
    expect(unorderedDifference([{ a: 1, b: 2 }], [{ b: 2, a: 1 }])).toBeUndefined();
  });

  test("counts how often an element is there", () => {
    expect(unorderedDifference([1, 1, 2], [1, 2, 2])).toMatchObject({ expected: "1", received: "nothing" });
  });

  test("names the element that is too many", () => {
    expect(unorderedDifference([1, 2], [2, 3, 1])).toMatchObject({ path: "[1]", received: "3" });
    expect(unorderedDifference([1], [1, NaN])).toMatchObject({ path: "[1]", received: "NaN" });
    expect(unorderedDifference([1], [new NotData("a function"), 1])).toMatchObject({ path: "[0]" });
  });

  test.each([
    ["a text for a number", [1], ["1"]],
    ["null for a text", [null], ["null"]],
    ["undefined for a text", [undefined], ["undefined undefined"]],
    ["a BigInt for a number", [1], [1n]],
    ["a list for its text", [[1, 2]], ["[1,2]"]],
    ["a record for a list", [{ 0: 1 }], [[1]]],
    ["NaN for anything", [1], [NaN]],
    ["NaN for NaN", [NaN], [NaN]],
    ["lists cut elsewhere", [["a,b"]], [["a", "b"]]],
    ["keys that look like values", [{ "a:1,b": 2 }], [{ a: 1, b: 2 }]],
    ["nothing", [1], []],
    ["no list", [1], { 0: 1, length: 1 }],
  ])("refuses %s", (_, expected, received) => {
    expect(unorderedDifference(expected, received)).toBeDefined();
  });

  test("-0 is 0", () => {
    expect(unorderedDifference([0], [-0])).toBeUndefined();
  });

  test("an expected value that is no list is an author's mistake", () => {
    expect(() => unorderedDifference({ a: 1 }, [])).toThrow(/needs a list/);
  });
});
