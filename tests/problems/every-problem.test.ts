import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { PROBLEM_DIRECTORY } from "#scripts/memory-problem.ts";
import { checkProblem } from "#scripts/problem-check/check-problem.ts";

const slugs = readdirSync(PROBLEM_DIRECTORY, { withFileTypes: true })
  .filter((one) => one.isDirectory() && !one.name.startsWith("_"))
  .map((one) => one.name);

describe("every problem is proved", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await createJudge({ workers: 1 });
  });
  afterAll(() => judge[Symbol.asyncDispose]());

  test.each(slugs)("all claims about %s hold", { timeout: 180_000 }, async (slug) => {
    const findings = await checkProblem(judge, slug);
    expect(findings.filter((one) => one.faults.length > 0)).toEqual([]);
    expect(findings.length).toBeGreaterThan(15);
  });
});
