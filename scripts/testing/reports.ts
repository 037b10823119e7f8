import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import type { Failure, Outcome } from "./outcome.ts";

const VitestFile = z.object({
  name: z.string(),
  status: z.string(),
  /** What failed beside its tests: the file itself, or something that it does before or after them. */
  message: z.string(),
  assertionResults: z.array(
    z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
  ),
});

const VitestReport = z.object({ numPassedTests: z.number(), testResults: z.array(VitestFile) });

const PlaywrightError = z.object({ message: z.string().optional(), value: z.string().optional() });

const PlaywrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(PlaywrightError) })),
    }),
  ),
});

const PlaywrightSuite = z.object({
  specs: z.array(PlaywrightSpec),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number() }),
  suites: z.array(PlaywrightSuite),
  errors: z.array(PlaywrightError),
});

/**
 * What Vitest's JSON report tells. A file that could not be loaded, or whose preparations failed, has no
 * failed test and stands for one failure.
 */
export function vitestOutcome(file: string, root: string): Outcome | undefined {
  const report = read(file, VitestReport);
  if (!report) return undefined;
  return {
    passed: report.numPassedTests,
    failures: report.testResults.flatMap((one) => vitestFailures(one, path.relative(root, one.name))),
  };
}

function vitestFailures(file: z.infer<typeof VitestFile>, name: string): Failure[] {
  const failures = file.assertionResults
    .filter(({ status }) => status === "failed")
    .map((test) => failure(`${name} › ${test.fullName}`, test.failureMessages));
  if (file.message !== "" || (file.status === "failed" && failures.length === 0))
    failures.push(failure(name, [file.message || "It failed outside its tests, as is told above."]));
  return failures;
}

/** What Playwright's JSON report tells. An error outside any test stands for one failure. */
export function playwrightOutcome(file: string): Outcome | undefined {
  const report = read(file, PlaywrightReport);
  if (!report) return undefined;
  return {
    passed: report.stats.expected,
    failures: [
      ...report.suites.flatMap(specsOf).flatMap(playwrightFailures),
      ...report.errors.map((error) => failure("outside the end-to-end tests", [text(error)])),
    ],
  };
}

function specsOf(suite: z.infer<typeof PlaywrightSuite>): z.infer<typeof PlaywrightSpec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function playwrightFailures(spec: z.infer<typeof PlaywrightSpec>): Failure[] {
  // There are no retries; should somebody turn them on, a test that fails now and then has failed.
  return spec.tests
    .filter(({ status }) => status === "unexpected" || status === "flaky")
    .map(({ results }) =>
      failure(
        `${spec.file}:${spec.line} › ${spec.title}`,
        results.flatMap(({ errors }) => errors.map(text)),
      ),
    );
}

/** A program that ended badly has failed, whatever its report says, and so has one without a report. */
export function atLeastOneFailure(outcome: Outcome | undefined, program: string, status: number): Outcome {
  if (!outcome) return { passed: 0, failures: [failure(program, ["It left no report."])] };
  if (status === 0 || outcome.failures.length > 0) return outcome;
  return { ...outcome, failures: [failure(program, [`It ended with ${status}, though no test failed.`])] };
}

function failure(name: string, messages: readonly string[]): Failure {
  return { name, message: stripVTControlCharacters(messages.join("\n")) };
}

function text({ message, value }: z.infer<typeof PlaywrightError>): string {
  return message ?? value ?? "";
}

function read<Report>(file: string, schema: z.ZodType<Report>): Report | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return parsed.success ? parsed.data : undefined;
}
