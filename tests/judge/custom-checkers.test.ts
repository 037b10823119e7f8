import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Checking } from "#judge/checking/checking.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import { encodeValue } from "#judge/value.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
const faults: unknown[] = [];
beforeAll(async () => {
  judge = await createJudge({ workers: 1, onFault: (fault) => faults.push(fault) });
});
beforeEach(() => {
  faults.length = 0;
});
afterAll(() => judge[Symbol.asyncDispose]());

const checkerFile = (name: string) => path.join(import.meta.dirname, "checkers", `${name}.ts`);
const custom = (name: string) => ({ checker: { kind: "custom" } as const, checkerFile: checkerFile(name) });

describe("a problem's own checker", () => {
  test("accepts what it accepts, and its difference is told", async () => {
    const off = (by: number) => `export const solve = (values) => values.reduce((a, b) => a + b, 0) + ${by};`;
    expect((await judged(judge, sumRequest(off(1), custom("within-one")))).done).toMatchObject({
      verdict: "accepted",
      score: 100,
    });
    const { results } = await judged(judge, sumRequest(off(2), custom("within-one")));
    expect(results[0]).toMatchObject({
      verdict: "wrong_answer",
      cause: "The answer is wrong: more than one off.",
      difference: { expected: "3", received: "5" },
    });
    expect(faults).toEqual([]);
  });

  test.each([
    "throws",
    "returns-true",
    "returns-null",
    "is-async",
    "is-no-function",
    "exits",
    "fills-memory",
    "is-missing",
  ])("that fails (%s) is a failure of the judge, never an acceptance", async (name) => {
    const { results, done } = await judged(judge, sumRequest(SUM, custom(name)));
    expect(results.map((one) => one.verdict)).toEqual(["judge_error", "skipped", "skipped", "skipped"]);
    expect(JSON.stringify(results)).not.toContain("checkers");
    expect(done).toMatchObject({ verdict: "judge_error", score: 0 });
    expect(faults.length).toBe(2);
    expect((await judged(judge, sumRequest(SUM))).done.verdict).toBe("accepted");
  });

  test("that is not named by the request is missing", async () => {
    const { done } = await judged(judge, sumRequest(SUM, { checker: { kind: "custom" } }));
    expect(done.verdict).toBe("judge_error");
  });
});

describe("the thread that compares", () => {
  const task = {
    spec: { kind: "exact" } as const,
    checkerFile: undefined,
    args: "[]",
    expected: "1",
    received: encodeValue(2),
  };

  test("is replaced when a comparison takes too long, and goes on", async () => {
    await using checking = new Checking(2000);
    const endless = { ...task, spec: { kind: "custom" } as const, checkerFile: checkerFile("never-ends") };
    await expect(checking.check(endless)).rejects.toThrow("The checker took longer than 2 s.");
    expect(await checking.check(task)).toMatchObject({ expected: "1", received: "2" });
  });

  test("is replaced when it ends, and goes on", async () => {
    await using checking = new Checking();
    const exits = { ...task, spec: { kind: "custom" } as const, checkerFile: checkerFile("exits") };
    await expect(checking.check(exits)).rejects.toThrow("The checker thread ended.");
    expect(await checking.check(task)).toBeDefined();
  });

  test("is not started again when it was closed", async () => {
    const checking = new Checking();
    await checking[Symbol.asyncDispose]();
    await expect(checking.check(task)).rejects.toThrow(/closing/);
  });

  test.each([
    ["1", "1", true],
    ['{"$":"nan"}', '{"$":"nan"}', false],
    ['[{"$":"nan"}]', '[{"$":"nan"}]', false],
    ['{"$":"-0"}', "0", true],
    ["1", "1.0", true],
    ['{"a":1,"b":2}', '{"b":2,"a":1}', true],
    ['"\\"$\\""', '"\\"$\\""', true],
    ['{"$":"other","text":"a function"}', '{"$":"other","text":"a function"}', false],
  ])("compares values, not texts: %s and %s", async (expected, received, accepted) => {
    await using checking = new Checking();
    expect((await checking.check({ ...task, expected, received })) === undefined).toBe(accepted);
  });

  test("fails on an answer that is no encoded value", async () => {
    await using checking = new Checking();
    await expect(checking.check({ ...task, received: "{" })).rejects.toThrow(/The checker failed/);
  });
});
