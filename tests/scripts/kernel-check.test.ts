import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { checkProblem } from "#scripts/problem-check/check-problem.ts";
import { writeBudgetOf } from "#scripts/write-budget.ts";

const FIXTURES = path.join(import.meta.dirname, "..", "fixtures", "kernels");
const SLUG = "running-sum";
/** Problem folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");

describe("the check of a problem with kernels and a device", { timeout: 240_000 }, () => {
  let judge: Judge;
  let directory: string;
  beforeAll(async () => {
    judge = await createJudge({ workers: 1 });
    await mkdir(WORKSHOP, { recursive: true });
    directory = await mkdtemp(path.join(WORKSHOP, "kernels-"));
    await cp(path.join(FIXTURES, SLUG), path.join(directory, SLUG), { recursive: true });
  });
  afterAll(async () => {
    await judge[Symbol.asyncDispose]();
    await rm(directory, { recursive: true, force: true });
  });

  const faults = async () =>
    (await checkProblem(judge, SLUG, directory)).flatMap((one) => one.faults.map((fault) => fault));
  const change = async (file: string, text: (before: string) => string) => {
    const target = path.join(directory, SLUG, file);
    const before = await readFile(target, "utf8");
    await writeFile(target, text(before));
    return () => writeFile(target, before);
  };

  test("proves its references, its mistakes and its budget", async () => {
    expect(await faults()).toEqual([]);
  });

  test("derives the same budget again: the same source gives the same numbers in every process", async () => {
    const stored = await readFile(path.join(FIXTURES, SLUG, "budget.json"), "utf8");
    await using other = await createJudge({ workers: 1, cacheDirectory: path.join(directory, "cache") });
    await writeBudgetOf(other, SLUG, directory);
    expect(await readFile(path.join(directory, SLUG, "budget.json"), "utf8")).toBe(stored);
  });

  test("finds a budget that was typed by hand", async () => {
    const undo = await change("budget.json", (text) =>
      text.replace(/"flashBytes": \d+/, '"flashBytes": 4096'),
    );
    expect(await faults()).toContain(`derive it: npm run problems -- budget ${SLUG}`);
    await undo();
  });

  test("finds a program that is over another budget than its folder says", async () => {
    const undo = await change("wrong/over_flash/table-of-squares.c", (text) =>
      text.replace("nothing[256]", "nothing[5]"),
    );
    expect((await faults()).join()).toMatch(
      /wrong\/over_flash\/table-of-squares.c is within budget: \d+ of \d+ B of flash/,
    );
    await undo();
  });

  test("finds data that does not fit the types of C", async () => {
    const undo = await change("problem.ts", (text) => text.replace('type: "int16"', 'type: "int8"'));
    expect((await faults()).join("\n")).toContain("samples[178] is 128, which is no int8");
    await undo();
  });
});
