import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeValue, encodeValue, isRecord, NotData } from "#judge/value.ts";
import { PlainData, same } from "#tests/judge/plain-data.ts";

describe("encoding of plain data", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(PlainData, (value) => {
        const back = decodeValue(encodeValue(value));
        expect(same(value, back), encodeValue(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("is one line of JSON", () => {
    fc.assert(
      fc.property(PlainData, (value) => {
        const text = encodeValue(value);
        expect(text).not.toContain("\n");
        expect(() => JSON.parse(text)).not.toThrow();
      }),
    );
  });

  test.each([
    ["NaN", NaN, '{"$":"nan"}'],
    ["minus zero", -0, '{"$":"-0"}'],
    ["a BigInt", 12n, '{"$":"bigint","text":"12"}'],
    ["undefined in a list", [undefined], '[{"$":"undefined"}]'],
    ["a hole in a list", new Array(1), '[{"$":"undefined"}]'],
    ["a record that looks like a tag", { $: "nan" }, '{"$":"record","entries":[["$","nan"]]}'],
  ])("writes %s as documented", (_, value, text) => {
    expect(encodeValue(value)).toBe(text);
  });

  test("keeps a key __proto__ as a key", () => {
    const value: unknown = JSON.parse('{"__proto__": {"admin": true}}');
    const back = decodeValue(encodeValue(value)) as Record<string, unknown>;
    expect(Object.keys(back)).toEqual(["__proto__"]);
    expect(back["admin"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  test.each([
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a Map", new Map()],
    ["an instance", new (class Layer {})()],
  ])("refuses %s, which is an author's mistake", (_, value) => {
    expect(() => encodeValue({ list: [value] })).toThrow(/value\.list\[0\] is a/);
  });

  test("refuses unknown tags", () => {
    expect(() => decodeValue('{"$":"date"}')).toThrow(SyntaxError);
  });

  test("a thing that is no data is no record", () => {
    const value = decodeValue('{"$":"other","text":"a function"}');
    expect(value).toBeInstanceOf(NotData);
    expect(isRecord(value)).toBe(false);
  });
});
