import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { atLeastOneFailure, playwrightOutcome, vitestOutcome } from "#scripts/testing/reports.ts";
import { freshFolder } from "#tests/db/fresh-database.ts";

const ROOT = "/project";

function reportFile(report: unknown): string {
  const file = path.join(freshFolder(), "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

function vitestReport(...testResults: unknown[]): string {
  return reportFile({ numPassedTests: 5, testResults });
}

const passedTest = { fullName: "shapes add up", status: "passed", failureMessages: [] };
const failedTest = {
  fullName: "shapes of a valid convolution",
  status: "failed",
  failureMessages: ["\u001b[31mAssertionError\u001b[39m: expected 3 to be 4\n    at shapes.test.ts:7:1"],
};

test("a test that failed is named by its file, and told without colours", () => {
  const file = vitestReport(
    { name: `${ROOT}/tests/a.test.ts`, status: "passed", message: "", assertionResults: [passedTest] },
    { name: `${ROOT}/tests/b.test.ts`, status: "failed", message: "", assertionResults: [failedTest] },
  );
  expect(vitestOutcome(file, ROOT)).toEqual({
    passed: 5,
    failures: [
      {
        name: "tests/b.test.ts › shapes of a valid convolution",
        message: "AssertionError: expected 3 to be 4\n    at shapes.test.ts:7:1",
      },
    ],
  });
});

test("a file that can't be loaded, whose preparations failed, or that did not end is a failure", () => {
  const skipped = { ...passedTest, status: "skipped" };
  const outcome = vitestOutcome(
    vitestReport(
      { name: `${ROOT}/a.test.ts`, status: "failed", message: "no such module", assertionResults: [] },
      { name: `${ROOT}/b.test.ts`, status: "failed", message: "hook timed out", assertionResults: [skipped] },
      { name: `${ROOT}/c.test.ts`, status: "failed", message: "", assertionResults: [passedTest] },
    ),
    ROOT,
  );
  expect(outcome?.failures).toEqual([
    { name: "a.test.ts", message: "no such module" },
    { name: "b.test.ts", message: "hook timed out" },
    { name: "c.test.ts", message: "It failed outside its tests, as is told above." },
  ]);
});

test("errors outside the end-to-end tests, and tests that pass only now and then, have failed", () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    file: "home.spec.ts",
    line: 12,
    tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
  });
  const file = reportFile({
    stats: { expected: 7 },
    suites: [
      {
        specs: [spec("opens", "expected"), spec("closes", "unexpected", "not closed")],
        suites: [{ specs: [spec("is quick", "flaky", "slow", "slow again"), spec("later", "skipped")] }],
      },
    ],
    errors: [{ message: "the server did not start" }],
  });
  expect(playwrightOutcome(file)).toEqual({
    passed: 7,
    failures: [
      { name: "home.spec.ts:12 › closes", message: "not closed" },
      { name: "home.spec.ts:12 › is quick", message: "slow\nslow again" },
      { name: "outside the end-to-end tests", message: "the server did not start" },
    ],
  });
});

test("a program without a report, or with a bad exit status, has failed", () => {
  const passed = { passed: 9, failures: [] };
  const withFailure = { passed: 9, failures: [{ name: "a", message: "b" }] };
  expect(vitestOutcome("/no/such/report.json", ROOT)).toBeUndefined();
  expect(atLeastOneFailure(undefined, "vitest", 0)).toEqual({
    passed: 0,
    failures: [{ name: "vitest", message: "It left no report." }],
  });
  expect(atLeastOneFailure(passed, "vitest", 137)).toEqual({
    passed: 9,
    failures: [{ name: "vitest", message: "It ended with 137, though no test failed." }],
  });
  expect(atLeastOneFailure(withFailure, "vitest", 1)).toEqual(withFailure);
  expect(atLeastOneFailure(passed, "vitest", 0)).toEqual(passed);
});
