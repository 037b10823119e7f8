import { expect, test } from "vitest";
import type { JudgeableProblem, ProblemSource } from "#app/judge-request.ts";
import { createProblemCache } from "#app/problem-cache.ts";

const problem = { cases: [] } as unknown as JudgeableProblem;

function counted(answer: () => Promise<JudgeableProblem | undefined>): {
  source: ProblemSource;
  asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    source: {
      find(slug, version) {
        asked.push(`${slug} ${version}`);
        return answer();
      },
    },
  };
}

test("a version is read once, also when many ask at the same moment", async () => {
  const { source, asked } = counted(async () => problem);
  const cache = createProblemCache(source);
  expect(await Promise.all([cache.find("a", "1"), cache.find("a", "1")])).toEqual([problem, problem]);
  await cache.find("a", "2");
  expect(asked).toEqual(["a 1", "a 2"]);
});

test("what is not used for longest goes first", async () => {
  const { source, asked } = counted(async () => problem);
  const cache = createProblemCache(source, 2);
  for (const slug of ["a", "b", "a", "c", "a", "b"]) await cache.find(slug, "1");
  expect(asked).toEqual(["a 1", "b 1", "c 1", "b 1"]);
});

test("what was not found or failed is asked for again", async () => {
  let answer: () => Promise<JudgeableProblem | undefined> = async () => undefined;
  const { source, asked } = counted(() => answer());
  const cache = createProblemCache(source);
  expect(await cache.find("a", "1")).toBeUndefined();
  answer = () => Promise.reject(new Error("disk"));
  await expect(cache.find("a", "1")).rejects.toThrow("disk");
  answer = async () => problem;
  expect(await cache.find("a", "1")).toBe(problem);
  expect(asked).toHaveLength(3);
});
