import { expect, test } from "vitest";
import { LANGUAGES } from "#judge/verdict.ts";
import { hostilePrograms } from "#tests/judge/hostile-program.ts";

const programs = hostilePrograms();

test("there are hostile programs for every verdict that a program can bring about", () => {
  const verdicts = new Set(programs.map((program) => program.folder));
  expect(verdicts.size).toBe(7);
  expect(programs.length).toBeGreaterThanOrEqual(380);
});

test("there are hostile programs in every language", () => {
  expect(new Set(programs.map((program) => program.language))).toEqual(new Set(LANGUAGES));
});
