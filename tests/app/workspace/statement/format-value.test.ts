import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson, formatValue } from "#app/workspace/statement/format-value.server.ts";
import { decodeValue } from "#judge/value.ts";

test("what fits on a line stays on it", () => {
  expect(formatValue({ params: 10, macs: [1, 2] })).toBe("{ params: 10, macs: [1, 2] }");
});

test("records keep their keys, long lists of numbers fill their lines", () => {
  const record = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`field${index}`, index]));
  expect(formatValue(record).split("\n")[1]).toBe("  field0: 0,");
  const lines = formatValue(Array.from({ length: 60 }, (_, index) => index)).split("\n");
  expect(lines.length).toBeLessThan(8);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
});

test("numbers that JSON does not know are written as programs write them", () => {
  expect(formatValue([Number.NaN, -0, Infinity, undefined])).toBe("[NaN, -0, Infinity, undefined]");
});

test("a value as JSON is the same value again", () => {
  const plain = fc.jsonValue({ maxDepth: 4 });
  const special = fc.constantFrom(Number.NaN, Infinity, -Infinity, -0);
  fc.assert(
    fc.property(fc.oneof(plain, fc.array(special), fc.dictionary(fc.string(), special)), (value) => {
      // A key "$" has a meaning in the encoding; the judge's own tests look after it.
      fc.pre(!JSON.stringify(value).includes('"$"'));
      expect(decodeValue(formatJson(value))).toEqual(value);
    }),
  );
});
