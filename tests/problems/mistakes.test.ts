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

  test("in another language than the mistake is written in", { timeout: 120_000 }, async () => {
    const slug = "quantization-parameters";
    const reference = readFileSync(path.join(PROBLEM_DIRECTORY, slug, "solution.py"), "utf8");
    const source = reference.replaceAll(/(?<!def )round_half_away/g, "round");
    const { verdict, mistake } = await createSubmitter(
      db,
      judge,
      PROBLEM_DIRECTORY,
    )({
      ...{ slug, source },
      language: "python",
    });
    expect(verdict).toBe("wrong_answer");
    expect(mistake?.sentence).toMatch(/^Ties are rounded to the even neighbour, as Python and NumPy do/);
  });
});
