import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

const SECRET = 735_120_946;
const hidden = [sumCase({ args: [[SECRET]], expected: SECRET, origin: "hidden", group: "large" })];
const hiddenResult = async (source: string) => {
  const { results, answers, done } = await judged(
    judge,
    sumRequest(source, { cases: hidden, weights: { large: 100 } }),
  );
  return { result: results[0], answer: answers[0], done };
};

describe("of a hidden case a learner is told", () => {
  test("its name, its group, its verdict and what it cost", async () => {
    const { result } = await hiddenResult(SUM);
    expect(Object.keys(result ?? {}).sort()).toEqual([
      "cause",
      "cpuMs",
      "group",
      "heapBytes",
      "index",
      "name",
      "origin",
      "verdict",
    ]);
    expect(result).toMatchObject({ group: "large", origin: "hidden", verdict: "accepted" });
  });

  test("not the answer, what was printed, or the difference", async () => {
    const { result } = await hiddenResult(
      "export const solve = (values) => { console.log(values); return values[0] + 1; };",
    );
    expect(result).toMatchObject({ verdict: "wrong_answer", cause: "The answer is not the expected one." });
    expect(JSON.stringify({ ...result, name: "" })).not.toContain(String(SECRET).slice(0, 6));
  });

  test("of an error its kind and its place, and nothing that the program worded", async () => {
    const { result } = await hiddenResult(
      "export function solve(values) {\n  throw Object.assign(new Error(values[0]), { name: 'N' + values[0] });\n}",
    );
    expect(result).toMatchObject({
      cause: "The program threw an error at line 2, column 23.",
      error: { name: "Error", message: "", frames: [{ line: 2, column: 23 }] },
    });
  });

  test("the kind of an error only when it is one of the engine's", async () => {
    for (const name of ["TypeError", "RangeError", "ReferenceError", "SyntaxError"]) {
      expect(
        (await hiddenResult(`export const solve = () => { throw new ${name}('x'); };`)).result?.error?.name,
      ).toBe(name);
    }
  });

  test("time and memory only in coarse steps", async () => {
    const { result } = await hiddenResult(
      "const a = []; export const solve = (v) => { for (let i = 0; i < 12345; i++) a.push({ i }); return v[0]; };",
    );
    expect(Number.isInteger(result?.cpuMs)).toBe(true);
    expect((result?.heapBytes ?? 1) % 2 ** 20).toBe(0);
  });

  test("the platform gets the answer beside the result, to compare it with known mistakes", async () => {
    expect((await hiddenResult("export const solve = (values) => -values[0];")).answer).toBe(`-${SECRET}`);
  });
});

describe("a request", () => {
  test("must not show anything after what is hidden, because a program remembers", async () => {
    const cases = [...hidden, sumCase({ args: [[1]], expected: 1 })];
    await expect(judged(judge, sumRequest(SUM, { cases }))).rejects.toThrow(/hidden cases come last/);
  });

  test("must expect something of every case but a learner's own", async () => {
    const { cases } = sumRequest(SUM);
    for (const origin of ["sample", "hidden"] as const) {
      const open = { ...(cases[0] as (typeof cases)[number]), origin, expected: null, expectsError: false };
      await expect(judged(judge, sumRequest(SUM, { cases: [open] }))).rejects.toThrow(/only an own input/);
    }
  });
});
