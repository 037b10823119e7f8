import { expect, test } from "vitest";
import { announcement } from "#app/workspace/results/announcement.ts";
import { mistakeParts } from "#app/workspace/results/mistake-parts.ts";
import type { CaseResult } from "#judge/verdict.ts";

const CASE: CaseResult = {
  ...{ index: 0, name: "a case", group: "samples", origin: "sample", cause: "It differs." },
  verdict: "wrong_answer",
};

test.each([
  ["MB/s is read as MiB/s. 1 MB is 1,000,000 bytes.", "MB/s is read as MiB/s.", "1 MB is 1,000,000 bytes."],
  ["The lowest gap counts: not the tightest.", "The lowest gap counts:", "not the tightest."],
  ["0.55 is cut off at 0.5. Keep it whole.", "0.55 is cut off at 0.5.", "Keep it whole."],
  ["A sentence alone.", "A sentence alone.", ""],
])("of %j what was done comes first", (sentence, what, more) => {
  expect(mistakeParts(sentence)).toEqual([what, more]);
});

test("a screen reader hears the mistake with the verdict", () => {
  const progress = { state: "done", cases: [CASE], verdict: "wrong_answer", score: 0 } as const;
  const sections = { samples: [], own: [], groups: [] };
  expect(announcement({ ...progress, mistake: { sentence: "It is squared. Double it." } }, sections)).toBe(
    "Wrong answer: 0 of 1 cases accepted. Looks like: It is squared. Double it.",
  );
  expect(announcement(progress, sections)).not.toContain("Looks like");
});
