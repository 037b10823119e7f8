import { describe, expect, test } from "vitest";
import { marksOf } from "#app/workspace/results/judged-marks.ts";
import { nextStep } from "#app/workspace/results/next-step.ts";
import { type CaseResult, VERDICTS } from "#judge/verdict.ts";

const CASE: CaseResult = {
  index: 0,
  name: "a case",
  group: "edges",
  origin: "sample",
  verdict: "wrong_answer",
  cause: "`a` is wrong.",
};

describe("the next step", () => {
  test.each(VERDICTS.filter((verdict) => verdict !== "accepted"))("of %s is one sentence", (verdict) => {
    expect(nextStep({ ...CASE, verdict }, "typescript")).toMatch(/^[a-z].*\.$/);
  });

  test("of an accepted case is none", () => {
    expect(nextStep({ ...CASE, verdict: "accepted" }, "typescript")).toBeUndefined();
  });

  test("names the number that differs most", () => {
    const difference = {
      ...{ path: "codes[1]", expected: "4", received: "5", reason: "off by +1" },
      largestError: { error: 3, index: 7 },
      numbers: { start: 0, expected: [1, 4], received: [1, 5] },
    };
    expect(nextStep({ ...CASE, difference }, "typescript")).toContain("index 7");
  });

  test.each([
    ["javascript", "console.log", "throw an Error"],
    ["python", "print", "raise an exception"],
    ["c", "printf", "return a status that is not 0"],
    ["cpp", "printf", "return a status that is not 0"],
  ] as const)("is told in the words of %s", (language, print, refuse) => {
    expect(nextStep({ ...CASE, verdict: "runtime_error" }, language)).toContain(`\`${print}\``);
    const difference = { path: "", expected: "an error", received: "1", reason: "it is refused" };
    expect(nextStep({ ...CASE, difference }, language)).toContain(refuse);
  });

  test("of a hidden case points to the statement, not to an input that nobody sees", () => {
    expect(nextStep({ ...CASE, origin: "hidden" }, "c")).toContain("“edges”");
  });

  test("of a runtime error points to its line", () => {
    const error = { name: "TypeError", message: "no", frames: [{ line: 12, column: 3 }] };
    expect(nextStep({ ...CASE, verdict: "runtime_error", error }, "python")).toContain("line 12");
  });
});

describe("marks in the editor", () => {
  test("stand where the program could not be read, and nowhere else", () => {
    const compileError = { message: "Unexpected token", line: 3, column: 5 };
    expect(marksOf({ state: "done", cases: [], compileError })).toEqual([
      { ...compileError, severity: "error" },
    ]);
  });

  test("stand where the compiler warns, after what is wrong, and not where it names no place", () => {
    const warnings = [{ message: "unused variable 'y'", line: 2, column: 7 }, { message: "in general" }];
    const compileError = { message: "expected ';'", line: 3, column: 5 };
    const remarked = { message: "unused variable 'y'", line: 2, column: 7, severity: "warning" };
    expect(marksOf({ state: "done", cases: [], warnings })).toEqual([remarked]);
    expect(marksOf({ state: "done", cases: [], warnings, compileError })).toEqual([
      { ...compileError, severity: "error" },
      remarked,
    ]);
  });

  test("stand once at each place that threw, with what was thrown", () => {
    const thrown = (message: string, line: number, origin: CaseResult["origin"] = "sample"): CaseResult => ({
      ...CASE,
      origin,
      verdict: "runtime_error",
      error: { name: "Error", message, frames: [{ line, column: 2 }] },
    });
    const cases = [thrown("first", 4), thrown("again", 4), thrown("", 9, "hidden"), CASE];
    expect(marksOf({ state: "done", cases })).toEqual([
      { line: 4, column: 2, message: "Error: first (with a case)", severity: "error" },
      { line: 9, column: 2, message: "Error in a hidden case", severity: "error" },
    ]);
  });
});
