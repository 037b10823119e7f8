import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preview } from "#judge/preview.ts";
import { NotData } from "#judge/value.ts";
import { PlainData } from "#tests/judge/plain-data.ts";

describe("preview", () => {
  test.each([
    ['{params: 10, "two words": [1, -0, NaN]}', { params: 10, "two words": [1, -0, NaN] }],
    ["{a: {b: []}}", { a: { b: [] } }],
    ['"text\\n"', "text\n"],
    ["5n", 5n],
    ["undefined", undefined],
    ["null", null],
    ["a function", new NotData("a function")],
  ])("shows %s as source text", (text, value) => {
    expect(preview(value)).toBe(text);
  });

  test("never exceeds its limit", () => {
    fc.assert(
      fc.property(PlainData, fc.integer({ min: 1, max: 50 }), (value, limit) => {
        expect(preview(value, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test("does not walk a large value whole", () => {
    const large = Array.from({ length: 1e6 }, (_, index) => ({ index }));
    const before = performance.now();
    expect(preview(large, 100).length).toBe(100);
    expect(performance.now() - before).toBeLessThan(50);
  });
});
