import { describe, expect, test } from "vitest";
import { type Checker, check } from "#judge/checking/check.ts";

const input = { args: [1], expected: 1, received: 2 };

describe("a problem's own checker", () => {
  test("gets the arguments, the expected and the received value", () => {
    const seen: unknown[] = [];
    check({ kind: "custom" }, input, (given) => void seen.push(given));
    expect(seen).toEqual([input]);
  });

  test("accepts by returning nothing, and refuses by returning a difference", () => {
    const difference = { path: "a[0]", expected: "1", received: "2", reason: "too large" };
    expect(check({ kind: "custom" }, input, () => undefined)).toBeUndefined();
    expect(check({ kind: "custom" }, input, () => difference)).toEqual(difference);
  });

  test.each([
    ["null", null],
    ["true", true],
    ["false", false],
    ["an empty text", ""],
    ["a promise", Promise.resolve(undefined)],
    ["an empty record", {}],
    ["half a difference", { reason: "too large" }],
    ["a difference with numbers for texts", { path: "", expected: 1, received: 2, reason: "" }],
  ])("fails, instead of accepting, when it returns %s", (_, rubbish) => {
    const checker = (() => rubbish) as unknown as Checker;
    expect(() => check({ kind: "custom" }, input, checker)).toThrow(/neither undefined nor a difference/);
  });

  test("fails when it is missing", () => {
    expect(() => check({ kind: "custom" }, input)).toThrow(/none was loaded/);
  });

  test("may word at length what is shown only in short", () => {
    const long = "x".repeat(1e6);
    const difference = check({ kind: "custom" }, input, () => ({
      path: long,
      expected: long,
      received: long,
      reason: long,
    }));
    expect(JSON.stringify(difference).length).toBeLessThan(2000);
  });
});

describe("checkers by name", () => {
  test.each([
    [{ kind: "exact" } as const, [1, 2], [2, 1], false],
    [{ kind: "unordered" } as const, [1, 2], [2, 1], true],
    [{ kind: "approximate", absolute: 0.5 } as const, [1, 2], [1.4, 1.6], true],
    [{ kind: "exact" } as const, [1, 2], [1, 2], true],
  ])("%j compares %j with %j: %s", (spec, expected, received, accepted) => {
    expect(check(spec, { args: [], expected, received }) === undefined).toBe(accepted);
  });
});
