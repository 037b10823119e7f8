import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Outcome } from "./outcome.ts";

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * What Vitest's JSON report counts. A file that could not even be loaded has no tests to count and
 * stands for one failure.
 */
export function vitestOutcome(file: string): Outcome | undefined {
  const report = read(file, VitestReport);
  if (!report) return undefined;
  const unloaded = report.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** What Playwright's JSON report counts. An error outside any test stands for one failure. */
export function playwrightOutcome(file: string): Outcome | undefined {
  const report = read(file, PlaywrightReport);
  if (!report) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  // There are no retries; should somebody turn them on, a test that fails now and then has failed.
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/**
 * A program that ended badly has failed, whatever its report says, and so has one without a report.
 */
export function atLeastOneFailure(outcome: Outcome | undefined, status: number): Outcome {
  if (!outcome) return { passed: 0, failed: 1 };
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function read<Report>(file: string, schema: z.ZodType<Report>): Report | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return parsed.success ? parsed.data : undefined;
}
