import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDifference } from "#judge/checking/difference.ts";
import { exactly, within } from "#judge/checking/number-rule.ts";
import { decodeValue, encodeValue, NotData } from "#judge/value.ts";
import { PlainData, same } from "#tests/judge/plain-data.ts";

const exact = (expected: unknown, received: unknown) => firstDifference(expected, received, exactly);

/** For the judge -0 is 0. In the encoding a text cannot look like a tag, as its quotes are escaped. */
const withoutMinusZero = (value: unknown) => decodeValue(encodeValue(value).replaceAll('{"$":"-0"}', "0"));

describe("the first difference", () => {
  test("is named by its path", () => {
    const expected = { params: 10, perLayer: [{ macs: 1 }, { macs: 2 }, { macs: 3 }, { macs: 4 }] };
    const received = { params: 10, perLayer: [{ macs: 1 }, { macs: 2 }, { macs: 3 }, { macs: 5 }] };
    expect(exact(expected, received)).toEqual({
      path: "perLayer[3].macs",
      expected: "4",
      received: "5",
      reason: "off by +1; the numbers must be equal",
    });
  });

  test("is the first in the order of the expected value", () => {
    expect(exact({ a: 1, b: 2 }, { b: 0, a: 0 })?.path).toBe("a");
  });

  test("quotes keys that are no names", () => {
    expect(exact({ "two words": [1] }, { "two words": [2] })?.path).toBe('["two words"][0]');
    expect(exact({ a: { "0": 1 } }, { a: { "0": 2 } })?.path).toBe('a["0"]');
  });

  test.each([
    ["a list for a record", {}, [], "expected a record, received a list"],
    ["a record for a list", [], {}, "expected a list, received a record"],
    ["a text for a number", 12, "12", "expected a number, received a string"],
    ["a BigInt for a number", 12, 12n, "expected a number, received a BigInt"],
    ["nothing for a number", 12, undefined, "expected a number, received nothing (undefined)"],
    ["null for a record", {}, null, "expected a record, received null"],
    ["a function for a number", 12, new NotData("a function"), "expected a number, received a function"],
    ["a Map for a record", {}, new NotData("a Map"), "expected a record, received a Map"],
    ["a record for null", null, {}, "the values differ"],
    ["NaN for a number", 12, NaN, "received NaN, which equals nothing"],
    ["Infinity for a number", 12, Infinity, "the numbers must be equal"],
    ["another text", "int8", "int16", "the values differ"],
    ["a boolean for a number", 1, true, "expected a number, received a boolean"],
    ["a shorter list", [1, 2], [1], "expected 2 elements, received 1"],
    ["an empty list", [1], [], "expected 1 element, received 0"],
  ])("says why: %s", (_, expected, received, reason) => {
    expect(exact(expected, received)?.reason).toBe(reason);
  });

  test("tells a missing field and what is there instead", () => {
    expect(exact({ params: 1, macs: 2 }, { params: 1, mac: 2 })).toMatchObject({
      path: "macs",
      received: "nothing",
      reason: "the field is missing; the record has params, mac",
    });
    expect(exact({ params: 1 }, {})?.reason).toBe("the field is missing; the record is empty");
  });

  test("tells a field too many", () => {
    expect(exact({ a: 1 }, { a: 1, b: 2 })).toMatchObject({ path: "b", expected: "nothing", received: "2" });
  });

  test("looks inside before it complains about a length", () => {
    const difference = exact([1, 2, 3], [1, 5]);
    expect(difference?.path).toBe("[1]");
    expect(difference?.reason).toContain("expected 3 elements, received 2");
  });

  test("of lists of numbers comes with the largest error and where it stands", () => {
    const expected = Array.from({ length: 100 }, (_, index) => index);
    const received = expected.map((one) => (one === 40 ? 41 : one === 70 ? 60 : one));
    const difference = exact(expected, received);
    expect(difference).toMatchObject({ path: "[40]", largestError: { error: 10, index: 70 } });
    expect(difference?.numbers?.start).toBe(38);
    expect(difference?.numbers?.expected.length).toBe(12);
    expect(difference?.numbers?.received[2]).toBe(41);
  });

  test("of lists with NaN has no numbers to compare", () => {
    expect(exact([1, 2], [1, NaN])).not.toHaveProperty("largestError");
  });

  test("keeps texts that the program chose short", () => {
    const long = "x".repeat(1e6);
    const differences = [
      exact({ a: 1 }, { [long]: 1 }),
      exact({ a: 1 }, { a: 1, [long]: long }),
      exact(1, long),
      exact({ a: [1] }, { a: { [long]: { [long]: long } } }),
    ];
    for (const difference of differences) expect(JSON.stringify(difference).length).toBeLessThan(2500);
  });

  test("inherited fields are none", () => {
    expect(exact({ toString: 1 }, {})?.reason).toContain("the field is missing");
    expect(exact(JSON.parse('{"__proto__": 1}'), {})?.path).toBe("__proto__");
  });
});

describe("the exact rule", () => {
  test("accepts a value itself unless it holds NaN, and -0 as 0", () => {
    fc.assert(
      fc.property(PlainData, (value) => {
        expect(exact(value, value) === undefined).toBe(!encodeValue(value).includes('{"$":"nan"}'));
      }),
    );
    expect(exact(0, -0)).toBeUndefined();
  });

  test("accepts nothing else", () => {
    fc.assert(
      fc.property(PlainData, PlainData, (expected, received) => {
        const accepted = exact(expected, received) === undefined;
        if (accepted) expect(same(withoutMinusZero(expected), withoutMinusZero(received))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("refuses a value with one thing changed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (list, at) => {
        const index = at % list.length;
        const changed = list.with(index, (list[index] ?? 0) + 1);
        expect(exact({ list }, { list: changed })?.path).toBe(`list[${index}]`);
      }),
    );
  });
});

describe("the approximate rule", () => {
  test("never accepts NaN, whatever the tolerance", () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double({ min: 0, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (expected, absolute, relative) => {
          const rule = within({ absolute, relative });
          expect(rule.equal(expected, NaN)).toBe(false);
          expect(rule.equal(NaN, expected)).toBe(false);
        },
      ),
    );
  });

  test("takes infinities only for themselves", () => {
    const rule = within({ absolute: Number.MAX_VALUE, relative: 0.5 });
    expect(rule.equal(Infinity, Infinity)).toBe(true);
    expect(rule.equal(Infinity, -Infinity)).toBe(false);
    expect(rule.equal(Infinity, 1e308)).toBe(false);
    expect(rule.equal(1, Infinity)).toBe(false);
  });

  test("an absolute tolerance does not care which side is which", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        fc.double({ min: 0, noNaN: true }),
        (left, right, absolute) => {
          const rule = within({ absolute });
          expect(rule.equal(left, right)).toBe(rule.equal(right, left));
        },
      ),
    );
  });

  test("a relative tolerance keeps its meaning when both sides are scaled", () => {
    const Scale = fc.integer({ min: -60, max: 60 }).map((exponent) => 2 ** exponent);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        Scale,
        (expected, received, scale) => {
          if (Math.abs(expected) < 1e-6 || (received !== 0 && Math.abs(received) < 1e-6)) return;
          const rule = within({ relative: 1e-3 });
          expect(rule.equal(expected * scale, received * scale)).toBe(rule.equal(expected, received));
        },
      ),
    );
  });

  test.each([
    [{ absolute: 0.1 }, 1, 1.09, true],
    [{ absolute: 0.1 }, 1, 1.11, false],
    [{ relative: 0.01 }, 100, 101, true],
    [{ relative: 0.01 }, 100, 101.1, false],
    [{ relative: 0.01 }, -100, -101, true],
    [{ relative: 0.5 }, 0, 1e-300, false],
    [{ relative: 0.01, absolute: 5 }, 100, 105, true],
    [{}, 1, 1, true],
    [{}, 1, 1 + Number.EPSILON, false],
  ])("%j around %d takes %d: %s", (tolerance, expected, received, accepted) => {
    expect(within(tolerance).equal(expected, received)).toBe(accepted);
  });

  test("says how far off a number is and what was allowed", () => {
    const difference = firstDifference({ ms: 12 }, { ms: 12.5 }, within({ absolute: 0.1, relative: 1e-3 }));
    expect(difference?.reason).toBe("off by +0.5; the tolerance is 0.1 or 0.001 of the expected value");
  });
});
