/** The promise to learners, kept for the whole bank: who submits a mistake that we know hears its name. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, type Database, openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { seedProblems } from "#db/seed.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import { listProblemFolders, readProblemFolder } from "#problems/folder.ts";
import { showsInAnswers } from "#problems/mistakes.ts";
import { readWrongSolutions } from "#problems/wrong-solutions.ts";
import { PROBLEM_DIRECTORY } from "#scripts/memory-problem.ts";
import { createSubmitter } from "#tests/app/submitter.ts";

const slugs = (await listProblemFolders(PROBLEM_DIRECTORY)).map((folder) => path.basename(folder));

describe("who submits a known mistake is told of it", () => {
  let judge: Judge;
  let db: Database;
  beforeAll(async () => {
    judge = await createJudge({ workers: 2 });
    db = openDatabase(":memory:");
    await migrateToLatest(db);
    await seedProblems(db, { directory: PROBLEM_DIRECTORY, render: false });
  });
  afterAll(async () => {
    await judge[Symbol.asyncDispose]();
    await closeDatabase(db);
  });

  test.each(slugs)("each wrong solution of %s", { timeout: 300_000 }, async (slug) => {
    const submit = createSubmitter(db, judge, PROBLEM_DIRECTORY);
    const folder = await readProblemFolder(path.join(PROBLEM_DIRECTORY, slug));
    const mistakes = readWrongSolutions(folder).filter(showsInAnswers);
    const told = await Promise.all(
      mistakes.map(async ({ file, language, source }) => {
        const { mistake } = await submit({ slug, language, source });
        return [file, mistake?.sentence];
      }),
    );
    // What differs is named by its file. Why, and what to do about it: npm run problems -- check <slug>
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(mistakes.map(({ file, mistake }) => [file, mistake])),
    );
    expect(mistakes.length).toBeGreaterThanOrEqual(5);
  });

  /** References that make a mistake which the bank has in TypeScript. */
  const translated = [
    {
      slug: "quantization-parameters",
      language: "python",
      file: "solution.py",
      change: (source: string) => source.replaceAll(/(?<!def )round_half_away/g, "round"),
      sentence: /^Ties are rounded to the even neighbour, as Python and NumPy do/,
    },
    {
      slug: "int8-dense",
      language: "c",
      file: "solution.c",
      change: (source: string) =>
        source.replaceAll("params->activationMin", "-128").replaceAll("params->activationMax", "127"),
      sentence: /^The activation limits are ignored/,
    },
  ] as const;
  test.each(translated)("in $language as well", { timeout: 120_000 }, async (one) => {
    const { slug, language, file, change, sentence } = one;
    const source = change(readFileSync(path.join(PROBLEM_DIRECTORY, slug, file), "utf8"));
    const submit = createSubmitter(db, judge, PROBLEM_DIRECTORY);
    const { verdict, mistake } = await submit({ slug, language, source });
    expect(verdict).toBe("wrong_answer");
    expect(mistake?.sentence).toMatch(sentence);
  });
});
