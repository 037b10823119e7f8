import { afterAll, beforeAll, expect, test } from "vitest";
import { judgeRequest } from "#app/judge-request.ts";
import { LIVE_PROBLEM } from "#app/live-problem.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import type { CaseResult } from "#judge/verdict.ts";
import { problemInMemory } from "#scripts/memory-problem.ts";

const { slug, language, source } = LIVE_PROBLEM;
let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

/** What *Run* on the first page answers. */
async function run(program: string): Promise<CaseResult[]> {
  const problem = await problemInMemory(slug);
  const submission = { mode: "run" as const, language, source: program, ownInputs: [] };
  const cases: CaseResult[] = [];
  const request = judgeRequest(problem, submission, new Map(), { visitor: "test", address: "test" });
  for await (const event of judge.judge(request)) {
    if (event.type === "case") cases.push(event.result);
  }
  return cases;
}

test("the program of the first page fails one sample, by one", async () => {
  const failed = (await run(source)).filter((one) => one.verdict !== "accepted");
  expect(failed).toHaveLength(1);
  expect(failed[0]?.difference).toMatchObject({ path: "zeroPoint", expected: "-96", received: "-97" });
});

test("one word mends it", async () => {
  const mended = await run(source.replace("Math.floor", "Math.round"));
  expect(mended.map((one) => one.verdict)).toEqual(mended.map(() => "accepted"));
});
