import { describe, expect, test } from "vitest";
import { amount } from "#problems/question/format.ts";
import { mentions } from "#scripts/question-check/mentioned-numbers.ts";

describe("whether a worked step mentions a value", () => {
  test.each([
    ["a rate whose unit begins with a one", `30 × 15 = ${amount(450, "1/h")}`, 450, "1/h"],
    ["thousands of such a rate", `= ${amount(12_450, "1/h")}`, 12_450, "1/h"],
    ["groups set apart by narrow spaces", "= 12\u202f450 B", 12_450, "B"],
    ["groups set apart by commas", "= 1,234,567 B", 1_234_567, "B"],
    ["a decimal part", "= 0.25 s", 0.25, "s"],
    ["another unit of the same quantity", "= 250 ms", 0.25, "s"],
  ])("%s is found", (_what, text, value, unit) => {
    expect(mentions([text], value, unit)).toBe(true);
  });

  test.each([
    ["a rate and the one of its unit are not one number", `= ${amount(450, "1/h")}`, 4501, "1/h"],
    ["the one of a unit is no value", `= ${amount(450, "1/h")}`, 1, "1/h"],
    ["another value", "= 12,450 B", 12_300, "B"],
  ])("%s", (_what, text, value, unit) => {
    expect(mentions([text], value, unit)).toBe(false);
  });
});
