import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { PROBLEM_DIRECTORY } from "#scripts/memory-problem.ts";
import { newProblem } from "#scripts/new-problem.ts";
import { checkProblem } from "#scripts/problem-check/check-problem.ts";
import { writeMistakesOf } from "#scripts/write-mistakes.ts";

/** Problem folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");

describe("the check of a problem", () => {
  let judge: Judge;
  let directory: string;
  beforeAll(async () => {
    judge = await createJudge({ workers: 1 });
    await mkdir(WORKSHOP, { recursive: true });
    directory = await mkdtemp(path.join(WORKSHOP, "problems-"));
    await cp(path.join(PROBLEM_DIRECTORY, "_template"), path.join(directory, "_template"), {
      recursive: true,
    });
  });
  afterAll(async () => {
    await judge[Symbol.asyncDispose]();
    await rm(directory, { recursive: true, force: true });
  });

  async function faultsAfter(
    slug: string,
    file: string,
    change: (text: string) => string,
  ): Promise<string[]> {
    await newProblem(directory, slug);
    const target = path.join(directory, slug, file);
    const before = await readFile(target, "utf8");
    const after = change(before);
    expect(after, "the change must change something").not.toBe(before);
    await writeFile(target, after);
    // What follows from the change in this file is no fault of its own; a folder that can't be read has none.
    await writeMistakesOf(judge, slug, directory).catch(() => undefined);
    return faults(slug);
  }

  async function faults(slug: string): Promise<string[]> {
    const findings = await checkProblem(judge, slug, directory);
    return findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`));
  }

  test("a new folder passes as it is", async () => {
    await newProblem(directory, "as-it-is");
    await writeMistakesOf(judge, "as-it-is", directory);
    expect(await faults("as-it-is")).toEqual([]);
  });

  test("a slug that is taken or no slug is refused with what to do", async () => {
    await newProblem(directory, "taken");
    await expect(newProblem(directory, "taken")).rejects.toThrow("there already");
    await expect(newProblem(directory, "Not A Slug")).rejects.toThrow("lower-case words");
    await expect(newProblem(directory, "../escape")).rejects.toThrow("lower-case words");
  });

  test.each([
    ["switch", "JavaScript", "switch"],
    ["then", "JavaScript", "then"],
    ["lambda", "Python", "lambda"],
    ["typedef", "C", "typedef"],
    ["static-assert", "C", "static_assert"],
    ["co-await", "C++", "co_await"],
  ])("%s, a word of %s, names no function and leaves no folder", async (slug, language, word) => {
    await expect(newProblem(directory, slug)).rejects.toThrow(
      `${slug}: the function would be called ${word}, which ${language} keeps for itself; `,
    );
    expect(await readdir(directory)).not.toContain(slug);
  });

  test("a slug that is too long for a name leaves no folder", async () => {
    const slug = "long-".repeat(13).slice(0, -1);
    await expect(newProblem(directory, slug)).rejects.toThrow("at most 60 characters");
    expect(await readdir(directory)).not.toContain(slug);
  });

  test.each(["sum", "8-bit", "value"])("a new folder called %s passes as it is", async (slug) => {
    await newProblem(directory, slug);
    await writeMistakesOf(judge, slug, directory);
    expect(await faults(slug)).toEqual([]);
  });

  test("a reference that is wrong for one language is found", async () => {
    const faults = await faultsAfter("wrong-reference", "solution.js", (text) =>
      text.replace("value > high", "value >= high"),
    );
    expect(faults.join()).toContain("javascript: wrong_answer");
  });

  test("a name in the statement that another language writes differently must be marked", async () => {
    const faults = await faultsAfter("unmarked-name", "problem.md", (text) =>
      text.replace("## Input", "Write `unmarkedName(values, low, high)`.\n\n## Input"),
    );
    expect(faults).toEqual([
      "names that differ between languages are marked in the statement: line 5: unmarkedName has another name in another language: write {{unmarkedName}}",
    ]);
  });

  test("a starter that solves the problem is found", async () => {
    const solution = await readFile(path.join(PROBLEM_DIRECTORY, "_template", "solution.ts"), "utf8");
    const faults = await faultsAfter("solved-starter", "starter.ts", () =>
      solution.replaceAll("entryName", "solvedStarter"),
    );
    expect(faults).toEqual([expect.stringContaining("the starter in typescript is accepted")]);
  });

  test("a wrong solution that the tests accept is found", async () => {
    const faults = await faultsAfter("weak-tests", "wrong/wrong_answer/ends-counted.ts", (text) =>
      text.replace("value <= low || value >= high", "value < low || value > high"),
    );
    expect(faults.join()).toContain("wrong/wrong_answer/ends-counted.ts is accepted");
  });

  test("a mistake that one case alone catches is found with that case", async () => {
    const faults = await faultsAfter("caught-once", "wrong/wrong_answer/ends-counted.ts", () =>
      [
        "// Long lists are counted from their second value.",
        "export function caughtOnce(values: number[], low: number, high: number): number {",
        "  const all = values.length > 5 ? values.slice(1) : values;",
        "  return all.filter((value) => value < low || value > high).length;",
        "}",
      ].join("\n"),
    );
    expect(faults).toEqual([
      expect.stringMatching(/ends-counted.ts fails in ".+" of ".+" alone: add another/),
    ]);
  });

  test("two mistakes that nobody could tell apart are found", async () => {
    const other = path.join(PROBLEM_DIRECTORY, "_template", "wrong/wrong_answer/lower-end-only.ts");
    const copy = (await readFile(other, "utf8")).replaceAll("entryName", "twins");
    const faults = await faultsAfter("twins", "wrong/wrong_answer/upper-end-only.ts", () => copy);
    expect(faults.join("\n")).toContain("upper-end-only.ts answers like another one");
    expect(faults.join("\n")).toContain("lower-end-only.ts answers like another one");
  });

  test("a hint that is not there is found", async () => {
    const faults = await faultsAfter("no-hint", "wrong/wrong_answer/ends-counted.ts", (text) =>
      text.replace("// hint: 2", "// hint: 3"),
    );
    expect(faults).toEqual([expect.stringContaining("ends-counted.ts points to hint 3 of 2")]);
  });

  test("what is known of mistakes is found to be missing, and to be older than they are", async () => {
    const write = "write it: npm run problems -- mistakes out-of-date";
    await newProblem(directory, "out-of-date");
    expect(await faults("out-of-date")).toEqual([`mistakes.json is up to date: ${write}`]);
    await writeMistakesOf(judge, "out-of-date", directory);
    expect(await faults("out-of-date")).toEqual([]);
    const target = path.join(directory, "out-of-date", "wrong/wrong_answer/distinct-values.ts");
    await writeFile(target, `${await readFile(target, "utf8")}\n// changed\n`);
    expect(await faults("out-of-date")).toEqual([`mistakes.json is up to date: ${write}`]);
  });

  test("an input that breaks the statement's rules is found", async () => {
    const faults = await faultsAfter("bad-case", "tests.ts", (text) =>
      text.replace("[[], -128, 127]", "[[0.5], -128, 127]"),
    );
    expect(faults.join()).toContain("must be a whole number");
  });

  test("a validator that lets a bad input pass is found", async () => {
    const faults = await faultsAfter("lax-validator", "tests.ts", (text) =>
      text.replace('low <= high ? undefined : "`low` must be at most `high`."', "undefined"),
    );
    expect(faults).toEqual([expect.stringContaining('"ends swapped" passes')]);
  });

  test("a hidden case that equals a sample is found", async () => {
    const faults = await faultsAfter("copied-sample", "tests.ts", (text) =>
      text.replace(
        "args: [[-1, 0, 255, 256, 300], 0, 255], expected: 3",
        "args: [[1, 2, 3], -128, 127], expected: 0",
      ),
    );
    expect(faults.join()).toContain("no hidden case equals a sample");
  });

  test("a tolerance that accepts what is wrong is found", async () => {
    const faults = await faultsAfter("custom-lax", "problem.ts", (text) =>
      text.replace('checker: { kind: "exact" }', 'checker: { kind: "custom" }'),
    );
    expect(faults.join()).toContain("checker.ts");
  });

  test("HTML in a statement is refused with its line", async () => {
    const faults = await faultsAfter("html", "problem.md", (text) => `${text}\n<script>alert(1)</script>\n`);
    expect(faults.join()).toContain("problem.md");
  });

  test("weights that do not add up to 100 are refused", async () => {
    const faults = await faultsAfter("weights", "tests.ts", (text) =>
      text.replace("weight: 40", "weight: 41"),
    );
    expect(faults.join()).toContain("add up to 101");
  });
});
