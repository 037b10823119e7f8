import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint, isSameFingerprint } from "#judge/checking/fingerprint.ts";
import { NotData } from "#judge/value.ts";
import type { CheckerSpec } from "#problems/schema.ts";

const EXACT: CheckerSpec = { kind: "exact" };
const TOLERANT: CheckerSpec = { kind: "approximate", relative: 1e-9, absolute: 1e-12 };

function areAlike(spec: CheckerSpec, one: unknown, other: unknown): boolean {
  return isSameFingerprint(fingerprint(spec, one), fingerprint(spec, other));
}

describe("under an exact checker", () => {
  test.each([
    ["the order of fields", { a: 1, b: [2] }, { b: [2], a: 1 }],
    ["the sign of nothing", [0, 1], [-0, 1]],
    ["NaN and NaN", { mean: NaN }, { mean: NaN }],
    ["no value and no value", undefined, undefined],
  ])("%s makes no difference", (_, one, other) => {
    expect(areAlike(EXACT, one, other)).toBe(true);
  });

  test.each([
    ["the last bit of a number", 0.1 + 0.2, 0.3],
    ["a number and its text", 1, "1"],
    ["a number and a BigInt", 1, 1n],
    ["null and nothing", null, undefined],
    ["null and its text", null, "null"],
    ["an empty list and an empty record", [], {}],
    ["one list and two", [[1], [2]], [[1, 2]]],
    ["a field too many", { a: 1 }, { a: 1, b: 1 }],
    ["the order of a list", [1, 2], [2, 1]],
    ["what is no data and its description", new NotData("a function"), "a function"],
  ])("%s are two answers", (_, one, other) => {
    expect(areAlike(EXACT, one, other)).toBe(false);
  });
});

test("a collection is the same in any order", () => {
  expect(areAlike({ kind: "unordered" }, [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }])).toBe(true);
  expect(areAlike({ kind: "unordered" }, [1, 1, 2], [1, 2, 2])).toBe(false);
});

describe("under a tolerance", () => {
  const plain = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

  test("the last bits of any number make no difference", () => {
    fc.assert(fc.property(plain, (number) => areAlike(TOLERANT, number, number * (1 + Number.EPSILON))));
  });

  test("nor do those of many numbers at once", () => {
    const noisy = fc.array(fc.tuple(plain, fc.constantFrom(-1, 0, 1)), { maxLength: 200 });
    fc.assert(
      fc.property(noisy, (numbers) =>
        areAlike(
          TOLERANT,
          numbers.map(([number]) => number),
          numbers.map(([number, sign]) => number * (1 + sign * Number.EPSILON)),
        ),
      ),
    );
  });

  test("numbers with few digits, where rounding changes, keep together in any sum", () => {
    for (let tenths = -2000; tenths <= 2000; tenths++) {
      const exact = tenths / 10;
      const summed = Array.from({ length: Math.abs(tenths) }, () => Math.sign(tenths) * 0.1);
      expect(
        areAlike(
          TOLERANT,
          exact,
          summed.reduce((sum, one) => sum + one, 0),
        ),
        String(exact),
      ).toBe(true);
    }
  });

  test("what is almost nothing is like nothing, in either sign", () => {
    expect(areAlike(TOLERANT, [0.1 + 0.2 - 0.3], [0])).toBe(true);
    expect(areAlike(TOLERANT, [-5e-17], [5e-17])).toBe(true);
  });

  test("what the checker tells apart by far is told apart", () => {
    fc.assert(
      fc.property(plain, (number) => {
        fc.pre(Math.abs(number) > 1e-3);
        return !areAlike(TOLERANT, number, number * (1 + 1e-7));
      }),
    );
    expect(areAlike(TOLERANT, Infinity, -Infinity)).toBe(false);
    expect(areAlike(TOLERANT, Infinity, NaN)).toBe(false);
    expect(areAlike({ kind: "approximate", absolute: 0.5 }, 10, 12)).toBe(false);
  });

  test("the largest and the smallest numbers are numbers like any other", () => {
    for (const number of [Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE, Infinity, NaN]) {
      expect(areAlike(TOLERANT, [number], [number])).toBe(true);
    }
  });
});

test("a problem's own checker is not asked, but last bits are forgiven", () => {
  expect(areAlike({ kind: "custom" }, { x: 0.1 + 0.2 }, { x: 0.3 })).toBe(true);
  expect(areAlike({ kind: "custom" }, { x: 0.3 }, { x: 0.31 })).toBe(false);
});

test("nothing of an answer can be read in its fingerprint, however long it is", () => {
  expect(fingerprint(EXACT, "secret".repeat(1000))).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(TOLERANT, [1, 2, 3])).toMatch(/^[0-9a-f]{16}\.[0-9a-f]{16}$/);
});
