import { describe, expect, test } from "vitest";
import { isRounded, readNumber } from "#problems/question/amount.ts";
import { converted, misfit, offeredUnits, readUnit } from "#problems/question/units.ts";

describe("numbers as they are typed", () => {
  test.each([
    ["53936", 53936, 1, 5],
    ["53,936", 53936, 1, 5],
    ["53 936", 53936, 1, 5],
    ["1,048,576", 1048576, 1, 7],
    ["\u221296", -96, 1, 2],
    ["0.25", 0.25, 0.01, 2],
    [".5", 0.5, 0.1, 1],
    ["1.5e3", 1500, 100, 2],
    ["≈ 1.5e3.", 1500, 100, 2],
    ["1.5 × 10^-3", 0.0015, 0.0001, 2],
  ])("%s is %d", (text, value, lastDigit, digits) => {
    const read = readNumber(text);
    expect(read.value).toBe(value);
    expect(read.lastDigit).toBeCloseTo(lastDigit, 12);
    expect(read.digits).toBe(digits);
    expect(read.rest).toBe("");
  });

  test.each([
    ["1,5", "decimal point"],
    ["1,5 kB", "decimal point"],
    ["", "Type a number"],
    ["about 5", "does not begin with a number"],
    ["5 6", "One number"],
    ["5 1/2", "One number"],
    ["1e999", "too large"],
  ])("%j is refused", (text, sentence) => {
    expect(() => readNumber(text)).toThrow(sentence);
  });

  test("what stands behind the number is left for the unit", () => {
    expect(readNumber("53 kB").rest).toBe("kB");
    expect(readNumber("52KiB").rest).toBe("KiB");
    expect(readNumber("450 1/h")).toMatchObject({ value: 450, rest: "1/h" });
  });

  test("a rounded number is known by its last digit, from three digits on", () => {
    expect(isRounded(readNumber("52.67"), 52.671875)).toBe(true);
    expect(isRounded(readNumber("52.68"), 52.671875)).toBe(false);
    expect(isRounded(readNumber("53"), 52.671875)).toBe(false);
  });
});

describe("units", () => {
  const of = (value: number, from: string, to: string) => converted(value, readUnit(from), readUnit(to));

  test.each([
    [53, "kB", "B", 53000],
    [52, "KiB", "B", 53248],
    [0.25, "s", "ms", 250],
    [250, "ms", "s", 0.25],
    [8, "bit", "B", 1],
    [1, "Mbit", "kB", 125],
    [1, "Kibit", "bit", 1024],
    [3, "µA", "mA", 0.003],
    [3, "uA", "µA", 3],
    [1, "mAh", "C", 3.6],
    [180, "1/h", "1/s", 0.05],
    [2.6, "MMAC", "MAC", 2600000],
    [320, "k", "MAC", 320000],
    [77, "pJ/MAC", "nJ/MAC", 0.077],
    [256, "GOPS", "op/s", 256e9],
    [12.5, "%", "", 0.125],
    [2, "cycles/MAC", "cycle/MAC", 2],
  ])("%d %s in %s is %d", (value, from, to, expected) => {
    expect(of(value, from, to)).toBe(expected);
  });

  test.each([
    ["KB", "kB for 1,000 B or KiB for 1,024 B"],
    ["foo", "“foo” is not known here"],
    ["kBB", "not known"],
  ])("%s is refused", (unit, sentence) => {
    expect(() => readUnit(unit)).toThrow(sentence);
  });

  test("what measures or counts something else does not fit", () => {
    expect(misfit(readUnit("ms"), readUnit("B"))).toContain("measures something else");
    expect(misfit(readUnit("parameters"), readUnit("MAC"))).toContain("counts something else: MAC is asked");
    expect(misfit(readUnit("KiB"), readUnit("B"))).toBeUndefined();
    expect(misfit(readUnit(""), readUnit("MAC"))).toBeUndefined();
    expect(misfit(readUnit("pJ"), readUnit("pJ/MAC"))).toBeUndefined();
    expect(misfit(readUnit("1/kg"), readUnit("MAC/B"))).toContain("measures something else");
    expect(misfit(readUnit("B s"), readUnit("J s"))).toContain("measures something else");
  });

  test("those of the same quantity are offered; what is only counted is understood", () => {
    expect(offeredUnits("KiB")).toEqual(["B", "kB", "KiB", "MB", "MiB", "bit"]);
    expect(offeredUnits("MAC")).toEqual(["MAC"]);
    expect(offeredUnits("")).toEqual([""]);
    expect(offeredUnits("1/h")).toEqual(["1/h"]);
    expect(offeredUnits("mA")).toEqual(["µA", "mA", "A"]);
    expect(offeredUnits("kB/s", ["B/s", "kB/s"])).toEqual(["B/s", "kB/s"]);
  });
});
