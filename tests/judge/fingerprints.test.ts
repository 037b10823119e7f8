import { afterAll, beforeAll, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

async function fingerprints(source: string, changes: Parameters<typeof sumRequest>[1] = {}) {
  const { events } = await judged(judge, sumRequest(source, { fingerprints: true, ...changes }));
  return events.filter((event) => event.type === "case").map((event) => event.fingerprint);
}

test("of a case that was accepted there is no fingerprint", async () => {
  expect(await fingerprints(SUM)).toEqual([undefined, undefined, undefined, undefined]);
});

test("nobody hears of one who has not asked", async () => {
  const source = "export const solve = () => 1;";
  const answers = await fingerprints(source, { fingerprints: false });
  expect(answers).toEqual([undefined, undefined, undefined, undefined]);
});

test("the same wrong answer has the same one, in another program and in another language", async () => {
  const first = await fingerprints("export const solve = (values) => values.length;");
  const second = await fingerprints(
    "export function solve(values: number[]): number { let n = 0; for (const _ of values) n++; return n; }",
    { language: "typescript" },
  );
  // The empty list and [-1] are answered rightly, or not, by both.
  expect(first).toEqual(second);
  expect(first.map((one) => one !== undefined)).toEqual([true, false, true, true]);
  expect(new Set(first).size).toBe(4);
});

test("an error is one, whatever it says, and so is a value where an error was expected", async () => {
  const cases = [
    sumCase({ args: [[1, 2]], expected: 3 }),
    sumCase({ args: [[4]], expected: 4, origin: "hidden" }),
    sumCase({ args: [["x"]], origin: "hidden" }),
  ];
  const source = "export const solve = (v) => { if (v[0] === 'x') return 'x'; throw new Error(v); };";
  const [sample, hidden, value] = await fingerprints(source, { cases });
  expect([sample, hidden]).toEqual(["error", "error"]);
  expect(value).toMatch(/^[0-9a-f]{16}$/);
});

test("of an answer much longer than the expected one there is none: it would take time for nothing", async () => {
  const source = (count: number) => `export const solve = () => new Array(${count}).fill(1);`;
  expect((await fingerprints(source(1_000))).every((one) => one !== undefined)).toBe(true);
  expect(await fingerprints(source(100_000))).toEqual([undefined, undefined, undefined, undefined]);
});

test("beyond a limit, after it, and of one's own inputs there is none", async () => {
  const cases = [
    sumCase({ args: [[1]], expected: 1 }),
    sumCase({ args: [[2]], expected: 2, origin: "own" }),
    sumCase({ args: [[3]], expected: 3, origin: "hidden" }),
    sumCase({ args: [[4]], expected: 4, origin: "hidden" }),
  ];
  const source = "export const solve = ([first]) => { while (first === 3); return -1; };";
  const [sample, ...others] = await fingerprints(source, { cases });
  expect(sample).toMatch(/^[0-9a-f]{16}$/);
  expect(others).toEqual([undefined, undefined, undefined]);
});
