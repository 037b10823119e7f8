import os from "node:os";
import { expect } from "vitest";
import { FAULTS } from "#judge/child/native/call.ts";
import { faultName } from "#judge/native/fault-text.ts";
import type { CaseResult } from "#judge/verdict.ts";
import type { Judged } from "#tests/judge/judged.ts";
import { SECRETS } from "#tests/judge/sensor-problem.ts";

/** Nothing that a learner is told shows the machine or the judge's own parts. */
const OF_THE_HOST = [
  process.cwd(),
  os.homedir(),
  os.tmpdir(),
  process.execPath,
  "node_modules",
  "node:internal",
  "isolated-vm",
  "harness",
  "file:///work",
  "pyodide",
  "python314.zip",
  "<judge>",
];

/** All sentences that may stand as the cause of a hidden case: none of them has room for a program's words. */
const HIDDEN_CAUSES = [
  /^The answer is (?:as expected|not the expected one)\.$/,
  /^The program threw an error(?: at line \d{1,5}, column \d{1,5})?\.$/,
  /^The promise never settled: /,
  /^The coroutine never finished: /,
  /^The case used more than [\d,]+ ms of CPU time\. /,
  /^The program needed more than 64 MB of memory\. /,
  /^The program printed more than 65,536 characters in one case\.$/,
  /^The answer is longer than 1,000,000 characters when written out\.$/,
  /^Not run, because an earlier case ended the submission\.$/,
  // The faults of kernels, and what the compiler's checks add: words of a closed list.
  /^The program was stopped by [a-z ,'-]{4,80}(?: at line \d{1,5}, column \d{1,5})?\.(?: Run again with the compiler's checks, it was stopped by [a-z ,'-]{4,80}(?: at line \d{1,5}, column \d{1,5})?\.)?$/,
  /^The answer is not the expected one\. Run again with the compiler's checks, it was stopped by [a-z ,'-]{4,80}(?: at line \d{1,5}, column \d{1,5})?\.$/,
  /^The program crashed the engine that ran it, twice in the same case\.$/,
];
const HIDDEN_FIELDS = ["index", "name", "group", "origin", "verdict", "cause", "cpuMs", "heapBytes", "error"];
const ENGINE_ERRORS = [
  ...["Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError"],
  ...[
    "ValueError",
    "IndexError",
    "KeyError",
    "AttributeError",
    "NameError",
    "ZeroDivisionError",
    "RecursionError",
  ],
];
const FAULT_NAMES = new Set([
  ...FAULTS.map((what) => faultName({ what })),
  ...Array.from({ length: 20 }, (_, index) => faultName({ what: `undefined ${index}` })),
]);
const TOLD_CHARS = 30_000;

/** Holds for whatever program was judged. */
export function expectNoLeak({ results, done }: Judged, source: string): void {
  for (const told of [...results, done]) {
    const text = JSON.stringify(told);
    expect(text.length).toBeLessThan(TOLD_CHARS);
    for (const word of OF_THE_HOST) expect(text).not.toContain(word);
  }
  for (const result of results.filter((one) => one.origin === "hidden")) expectNothingHidden(result, source);
}

function expectNothingHidden(result: CaseResult, source: string): void {
  for (const secret of SECRETS) expect(JSON.stringify(result)).not.toContain(secret);
  for (const field of Object.keys(result)) expect(HIDDEN_FIELDS).toContain(field);
  expect(
    HIDDEN_CAUSES.some((cause) => cause.test(result.cause)),
    result.cause,
  ).toBe(true);
  expect(Number.isInteger(result.cpuMs ?? 0)).toBe(true);
  expect((result.heapBytes ?? 0) % 2 ** 20).toBe(0);
  if (!result.error) return;
  const { name, message, frames } = result.error;
  expect(ENGINE_ERRORS.includes(name) || FAULT_NAMES.has(name), name).toBe(true);
  expect(message).toBe("");
  expect(frames.length).toBeLessThanOrEqual(1);
  const lines = source.split(/\r\n|[\n\r]/);
  for (const frame of frames) {
    expect(Object.keys(frame).sort()).toEqual(["column", "line"]);
    expect(frame.column).toBeLessThanOrEqual((lines[frame.line - 1] ?? "").length + 1);
  }
}
