import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { summary, total } from "#scripts/testing/outcome.ts";
import { atLeastOneFailure, playwrightOutcome, vitestOutcome } from "#scripts/testing/reports.ts";
import { freshFolder } from "#tests/db/fresh-database.ts";

function reportFile(report: unknown): string {
  const file = path.join(freshFolder(), "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test("the last line adds up all stages", () => {
  const all = total([
    { passed: 1, failed: 0 },
    { passed: 120, failed: 2 },
  ]);
  expect(summary(all)).toBe("121 passed, 2 failed");
});

test("a test file that can't be loaded counts as a failure", () => {
  const file = reportFile({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{}, {}] },
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  });
  expect(vitestOutcome(file)).toEqual({ passed: 5, failed: 2 });
});

test("errors outside the end-to-end tests, and tests that pass only now and then, have failed", () => {
  const file = reportFile({
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 },
    errors: [{ message: "the server did not start" }],
  });
  expect(playwrightOutcome(file)).toEqual({ passed: 7, failed: 3 });
});

test("a program without a report, or with a bad exit status, has failed", () => {
  expect(vitestOutcome("/no/such/report.json")).toBeUndefined();
  expect(atLeastOneFailure(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  expect(atLeastOneFailure({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
  expect(atLeastOneFailure({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
  expect(atLeastOneFailure({ passed: 9, failed: 0 }, 0)).toEqual({ passed: 9, failed: 0 });
});
