import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { Starved } from "#judge/program-run.ts";
import type { JudgeRequestInput } from "#judge/request.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
const faults: unknown[] = [];
// A busy machine is no fault of the judge.
const onFault = (fault: unknown) => void (fault instanceof Starved || faults.push(fault));
beforeAll(async () => {
  judge = await createJudge({ workers: 1, onFault });
});
afterAll(() => judge[Symbol.asyncDispose]());

/** The first case of a submission, and the verdict of the whole. */
async function first(source: string, changes: Partial<JudgeRequestInput> = {}) {
  const { results, done } = await judged(judge, sumRequest(source, changes));
  const result = results[0];
  if (!result) throw new Error(`No case was told of: ${JSON.stringify(done)}`);
  return { ...result, whole: done };
}

describe("a verdict and its cause", () => {
  test("accepted", async () => {
    const { results, done } = await judged(judge, sumRequest(SUM));
    expect(results.map((one) => one.verdict)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
    expect(results[0]).toMatchObject({ cause: "The answer is as expected.", received: "3", index: 0 });
    expect(done).toMatchObject({ type: "done", verdict: "accepted", score: 100 });
  });

  test("wrong answer", async () => {
    const { verdict, cause, difference, received, whole } = await first(
      "export const solve = (values) => values.length;",
    );
    expect(verdict).toBe("wrong_answer");
    expect(cause).toBe("The answer is wrong: off by −1; the numbers must be equal.");
    expect(difference).toMatchObject({ path: "", expected: "3", received: "2" });
    expect(received).toBe("2");
    expect(whole).toMatchObject({ verdict: "wrong_answer", score: 0 });
  });

  test("wrong answer, for one that contains itself", async () => {
    const { verdict, cause } = await first(
      "export const solve = () => { const a = []; a.push(a); return a; };",
    );
    expect(verdict).toBe("wrong_answer");
    expect(cause).toBe("The answer is nested more than 200 levels deep, or contains itself.");
  });

  test("runtime error", async () => {
    const { verdict, cause, error } = await first(
      "export function solve(values) {\n  return values.first.second;\n}",
    );
    expect(verdict).toBe("runtime_error");
    expect(cause).toBe("The program threw TypeError at line 2, column 23.");
    expect(error).toMatchObject({
      name: "TypeError",
      message: "Cannot read properties of undefined (reading 'second')",
    });
  });

  test("runtime error, for something thrown that is no error", async () => {
    const { verdict, cause, error } = await first(
      "export const solve = () => { throw { code: 5, list: [NaN] }; };",
    );
    expect(verdict).toBe("runtime_error");
    expect(cause).toBe("The program threw Error.");
    expect(error).toEqual({ name: "Error", message: '{"code":5,"list":[NaN]}', frames: [] });
    expect((await first("export const solve = () => { throw 'text'; };")).cause).toBe(
      "The program threw a value that is no error.",
    );
  });

  test("runtime error, for a stack that overflows", async () => {
    const { verdict, cause } = await first("export const solve = (values) => solve(values) + 1;");
    expect(verdict).toBe("runtime_error");
    expect(cause).toBe("The call stack overflowed: a recursion goes too deep or never ends.");
  });

  test("runtime error, for a promise that nothing settles", async () => {
    const { verdict, cause } = await first("export const solve = () => new Promise(() => {});");
    expect(verdict).toBe("runtime_error");
    expect(cause).toMatch(/^The promise never settled: there are no timers or input here/);
  });

  test("runtime error, before any case was run", async () => {
    const { results, done } = await judged(
      judge,
      sumRequest("console.log('so far');\nnull.x;\nexport const solve = () => 1;"),
    );
    expect(results.map((one) => one.verdict)).toEqual(["runtime_error", "skipped", "skipped", "skipped"]);
    expect(results[0]).toMatchObject({
      cause: "The program threw TypeError at line 2, column 6 before any case was run.",
      printed: "so far\n",
    });
    expect(results[1]?.cause).toBe("Not run, because an earlier case ended the submission.");
    expect(done).toMatchObject({ verdict: "runtime_error", score: 0 });
  });

  test("time limit, and what comes after is not run", async () => {
    const { results, done } = await judged(
      judge,
      sumRequest(
        "export const solve = (values) => { for (; values.length === 0; ); return values[0] + values[1]; };",
      ),
    );
    expect(results.map((one) => one.verdict)).toEqual([
      "accepted",
      "time_limit_exceeded",
      "skipped",
      "skipped",
    ]);
    expect(results[1]?.cause).toBe("The case used more than 300 ms of CPU time. Later cases were not run.");
    expect(results[1]?.cpuMs ?? 300).toBeGreaterThanOrEqual(270);
    expect(done).toMatchObject({ verdict: "time_limit_exceeded", score: 0 });
  });

  test("time limit, for a program that comes back too late by itself", async () => {
    const source =
      "export function solve() { const end = Date.now() + 400; while (Date.now() < end); return 3; }";
    const { verdict, received, cpuMs = 0 } = await first(source);
    // The limit is processor time, and a busy machine gives less of it than passes on the wall.
    expect(verdict).toBe(cpuMs > 300 ? "time_limit_exceeded" : "accepted");
    expect(received).toBe(cpuMs > 300 ? undefined : "3");
  });

  test("memory limit, and what comes after is not run", async () => {
    const source =
      "const kept = []; export const solve = () => { for (;;) kept.push(new Array(1000).fill(kept.length)); };";
    const { results, done } = await judged(
      judge,
      sumRequest(source, { limits: { timeMs: 2000, memoryMb: 32 } }),
    );
    expect(results.map((one) => one.verdict)).toEqual([
      "memory_limit_exceeded",
      "skipped",
      "skipped",
      "skipped",
    ]);
    expect(results[0]?.cause).toBe("The program needed more than 32 MB of memory. Later cases were not run.");
    expect(done.verdict).toBe("memory_limit_exceeded");
  });

  test("output limit, for what is printed; later cases are not run", async () => {
    const { results } = await judged(
      judge,
      sumRequest("export const solve = () => { for (;;) console.log('x'.repeat(1000)); };"),
    );
    expect(results.map((one) => one.verdict)).toEqual([
      "output_limit_exceeded",
      "skipped",
      "skipped",
      "skipped",
    ]);
    expect(results[0]?.cause).toBe("The program printed more than 65,536 characters in one case.");
    expect(results[0]?.printed?.length).toBeLessThan(10_100);
  });

  test("output limit, for the answer; later cases are run", async () => {
    const { results } = await judged(
      judge,
      sumRequest(
        "export const solve = (v) => v.length === 2 ? 'x'.repeat(1e6) : v.reduce((a, b) => a + b, 0);",
      ),
    );
    expect(results.map((one) => one.verdict)).toEqual([
      "output_limit_exceeded",
      "accepted",
      "accepted",
      "accepted",
    ]);
    expect(results[0]?.cause).toBe("The answer is longer than 1,000,000 characters when written out.");
  });

  test("compile error, and no case is told of", async () => {
    const { events, done } = await judged(judge, sumRequest("export function solve( {"));
    expect(events.map((event) => event.type)).toEqual(["started", "done"]);
    expect(done).toMatchObject({ verdict: "compile_error", score: 0, cpuMs: 0 });
  });

  test("none of these is a fault of the judge", () => {
    expect(faults).toEqual([]);
  });
});

describe("a case that expects an error", () => {
  const cases = [
    sumCase({ args: [[1, 2]], expected: 3 }),
    sumCase({ args: ["no list"] }),
    sumCase({ args: [null], origin: "hidden", group: "errors" }),
  ];
  const request = (source: string) => sumRequest(source, { cases, weights: { errors: 100 } });

  test("is accepted when one is thrown", async () => {
    const { results, done } = await judged(judge, request(SUM));
    expect(results.map((one) => one.verdict)).toEqual(["accepted", "accepted", "accepted"]);
    expect(results[1]?.cause).toBe("An error was expected, and one was thrown.");
    expect(done.score).toBe(100);
  });

  test("is accepted when a promise is rejected", async () => {
    const { done } = await judged(
      judge,
      request(
        `const sum = ${SUM.replace("export const solve = ", "")} export const solve = async (v) => sum(v);`,
      ),
    );
    expect(done.verdict).toBe("accepted");
  });

  test("is a wrong answer when a value comes back", async () => {
    const { results } = await judged(
      judge,
      request("export const solve = (values) => (Array.isArray(values) ? 3 : NaN);"),
    );
    expect(results[1]).toMatchObject({
      verdict: "wrong_answer",
      cause: "This input must raise an error, but the function returned a value.",
      difference: { path: "", expected: "an error", received: "NaN", reason: "no error was thrown" },
    });
    expect(results[2]).toMatchObject({
      verdict: "wrong_answer",
      cause: "The answer is not the expected one.",
    });
  });

  test.each([
    [
      "a stack that overflows",
      "export const solve = (v) => (Array.isArray(v) ? 3 : solve(v));",
      "runtime_error",
    ],
    [
      "an endless loop",
      "export const solve = (v) => { while (!Array.isArray(v)); return 3; };",
      "time_limit_exceeded",
    ],
    [
      "too much output",
      "export const solve = (v) => { if (!Array.isArray(v)) console.log('x'.repeat(1e5)); return 3; };",
      "output_limit_exceeded",
    ],
    [
      "a promise that nothing settles",
      "export const solve = (v) => (Array.isArray(v) ? 3 : new Promise(() => {}));",
      "runtime_error",
    ],
  ])("is not satisfied with %s", async (_, source, verdict) => {
    const { results } = await judged(judge, request(source));
    expect(results[1]?.verdict).toBe(verdict);
  });

  test("is not satisfied with a program that fails before its function is called", async () => {
    const { results, done } = await judged(
      judge,
      sumRequest("throw new Error('always');\nexport const solve = () => 1;", {
        cases: [sumCase({ args: [1] })],
      }),
    );
    expect(results[0]?.verdict).toBe("runtime_error");
    expect(done).toMatchObject({ verdict: "runtime_error", score: 0 });
  });
});

describe("a learner's own input", () => {
  test("without an expected value is accepted with whatever comes back", async () => {
    const own = sumCase({ args: [[5, 6]], origin: "own" });
    const { verdict, cause, received } = await first(SUM, { cases: [own], weights: {} });
    expect({ verdict, cause, received }).toEqual({
      verdict: "accepted",
      cause: "The program ran. There is nothing to compare its answer with.",
      received: "11",
    });
  });

  test("is shown like a sample", async () => {
    const own = sumCase({ args: [[5, 6]], origin: "own", expected: 12 });
    const result = await first("export const solve = (v) => { console.log(v); return 11; };", {
      cases: [own],
      weights: {},
    });
    expect(result).toMatchObject({
      verdict: "wrong_answer",
      printed: "[5,6]\n",
      received: "11",
      difference: { expected: "12" },
    });
  });
});

describe("running and submitting", () => {
  const SOURCES = [
    SUM,
    "export const solve = (values) => values.length;",
    "export const solve = (values) => values.x.y;",
    "let n = 0; export const solve = (values) => (n++ ? 0 : 3);",
    "export const solve = async (values) => values.reduce((a, b) => a + b, 0);",
    "export const solve = () => new Promise(() => {});",
    "throw 1;",
    "export const solve = () => Math.random();",
  ];

  test.each(SOURCES)("cannot disagree on samples: %s", async (source) => {
    const { cases } = sumRequest(source);
    const submit = await judged(judge, sumRequest(source));
    const run = await judged(
      judge,
      sumRequest(source, { cases: cases.filter((one) => one.origin === "sample"), weights: {} }),
    );
    const told = (all: typeof run.results) =>
      all.filter((one) => one.origin === "sample").map(({ cpuMs: _, heapBytes: __, ...rest }) => rest);
    expect(told(run.results)).toEqual(told(submit.results));
  });
});
