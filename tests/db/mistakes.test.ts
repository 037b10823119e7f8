import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findMistakes } from "#db/mistakes.ts";
import { findProblem } from "#db/problems.ts";
import { seedProblems } from "#db/seed.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { FIXTURES, freshDatabase, freshFolder } from "./fresh-database.ts";

const SQUARES = "wrong/wrong_answer/squares.ts";

/** The fixtures in a database and in a folder that a test may change. */
async function seeded() {
  const directory = freshFolder();
  cpSync(FIXTURES, directory, { recursive: true });
  const db = await freshDatabase();
  const seed = () => seedProblems(db, { directory, render: false });
  await seed();
  const known = async () => {
    const version = (await findProblem(db, "double-it"))?.version ?? "";
    return findMistakes(db, "double-it", version);
  };
  const change = (file: string, from: string, to: string) => {
    const path = join(directory, "double-it", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  return { db, seed, known, change, file: join(directory, "double-it/mistakes.json") };
}

test("what wrong solutions answer is stored with what their authors say of them", async () => {
  const { known } = await seeded();
  const mistakes = await known();
  expect(mistakes.map((one) => one.name)).toEqual(["refuses-negatives", "squares", "texts-accepted"]);
  expect(mistakes[1]).toEqual({
    file: SQUARES,
    name: "squares",
    sentence: "The value is squared, which agrees with doubling only for 0 and 2.",
    outcomes: expect.objectContaining({ 0: expect.stringMatching(/^[0-9a-f]{16}$/) }),
  });
  expect(mistakes[0]?.outcomes[4]).toBe("error");
});

test("a wrong solution that has changed since is not known any more, the others are", async () => {
  const { seed, known, change } = await seeded();
  change(SQUARES, "value ** 2", "value ** 3");
  expect((await seed()).changed).toEqual(["double-it"]);
  expect((await known()).map((one) => one.name)).toEqual(["refuses-negatives", "texts-accepted"]);
});

test("of tests that have changed since nothing is known, and nothing is kept of the old ones", async () => {
  const { db, seed, known, change } = await seeded();
  change("tests.ts", "args: [3]", "args: [5]");
  await seed();
  expect(await known()).toEqual([]);
  expect(await db.selectFrom("mistake").selectAll().execute()).toEqual([]);
});

test("a problem does without", async () => {
  const { seed, known, file } = await seeded();
  rmSync(file);
  await seed();
  expect(await known()).toEqual([]);
});

test("a damaged file stops the problem and says what to do", async () => {
  const { seed, file, known } = await seeded();
  for (const text of ["{", '{ "version": 1 }', "[]"]) {
    writeFileSync(file, text);
    const fault: unknown = await seed().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FolderFault);
    expect(String(fault)).toContain("double-it/mistakes.json: write it anew: npm run problems -- mistakes");
  }
  expect(await known()).toHaveLength(3);
});
