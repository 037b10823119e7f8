import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { targetOf } from "#app/workspace/device/target.server.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { findProblem, listProblems } from "#db/problems.ts";
import { seedProblems } from "#db/seed.ts";
import { groupWeights, hiddenGroups, judgeCases, sampleCases } from "#db/test-cases.ts";
import { createVisitor } from "#db/visitors.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { deviceReport } from "#tests/device-report.ts";
import { FIXTURES, freshDatabase, freshFolder } from "./fresh-database.ts";

/** A copy of the fixtures that a test may change. */
function problemsFolder(): string {
  const directory = freshFolder();
  cpSync(FIXTURES, directory, { recursive: true });
  return directory;
}

function change(directory: string, file: string, from: string, to: string): void {
  const path = join(directory, "double-it", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test("a folder is stored with its prose, starters and test cases", async () => {
  const db = await freshDatabase();
  const progress: string[] = [];
  const seeding = await seedProblems(db, {
    directory: FIXTURES,
    onProgress: ({ slug, done, total }) => progress.push(`${slug} ${done}/${total}`),
  });
  expect(seeding).toEqual({ changed: ["double-it"], unchanged: [], retired: [] });
  expect(progress).toEqual(["double-it 1/1"]);

  const problem = await findProblem(db, "double-it");
  expect(problem).toMatchObject({ position: 1, count: 1, definition: { title: "Double it" } });
  expect(problem).not.toHaveProperty("previous");
  expect(problem?.statement.script).toHaveLength(1);
  expect(problem?.hints.map((one) => one.title)).toEqual([
    "What doubling means",
    "One operation is enough",
    "Refuse what is not a number",
  ]);
  expect(problem?.starters.typescript).toContain("doubleIt(value: number)");
  expect(problem?.solutions.javascript).toContain("@param");

  const version = problem?.version ?? "";
  const cases = await judgeCases(db, "double-it", version);
  expect(cases.map(({ name, expected, expectsError }) => [name, expected, expectsError])).toEqual([
    ["one", "2", false],
    ["zero", "0", false],
    ["three", "6", false],
    ["most", "2000", false],
    ["minus four", "-8", false],
    ["a text", null, true],
  ]);
  expect((await sampleCases(db, "double-it", version))[0]).toEqual({
    name: "one",
    group: "samples",
    origin: "sample",
    args: "[1]",
    expected: "2",
    expectsError: false,
    note: "2 · 1 = 2",
  });
  expect(await groupWeights(db, "double-it", version)).toEqual({
    positive: 50,
    negative: 30,
    "not a number": 20,
  });
  expect(await hiddenGroups(db, "double-it", version)).toEqual([
    { name: "positive", points: 50, cases: 2 },
    { name: "negative", points: 30, cases: 1 },
    { name: "not a number", points: 20, cases: 1 },
  ]);
});

test("an unchanged folder is not touched again", async () => {
  const db = await freshDatabase();
  await seedProblems(db, { directory: FIXTURES, now: 1 });
  const again = await seedProblems(db, { directory: FIXTURES, now: 2 });
  expect(again).toEqual({ changed: [], unchanged: ["double-it"], retired: [] });
  const row = await db.selectFrom("problem").select("seededAt").executeTakeFirst();
  expect(row?.seededAt).toBe(1);
});

test("what was seeded for judging only is rendered when pages need it, and not the other way round", async () => {
  const db = await freshDatabase();
  await seedProblems(db, { directory: FIXTURES, render: false });
  expect((await findProblem(db, "double-it"))?.statement).toEqual({});
  expect((await seedProblems(db, { directory: FIXTURES })).changed).toEqual(["double-it"]);
  expect((await findProblem(db, "double-it"))?.statement.script).toHaveLength(1);
  expect((await seedProblems(db, { directory: FIXTURES, render: false })).changed).toEqual([]);
});

test("a changed sentence keeps the version, a changed test case makes a new one", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  await seedProblems(db, { directory });
  const first = await findProblem(db, "double-it");

  change(directory, "problem.md", "the least", "the very least");
  change(directory, "tests.ts", "2 · 1 = 2", "twice 1 is 2");
  expect((await seedProblems(db, { directory })).changed).toEqual(["double-it"]);
  const second = await findProblem(db, "double-it");
  expect(second?.version).toBe(first?.version);
  expect(JSON.stringify(second?.statement)).toContain("the very least");
  expect((await sampleCases(db, "double-it", first?.version ?? ""))[0]?.note).toBe("twice 1 is 2");

  change(directory, "tests.ts", "args: [3]", "args: [5]");
  await seedProblems(db, { directory });
  const third = await findProblem(db, "double-it");
  expect(third?.version).not.toBe(first?.version);
  expect(await judgeCases(db, "double-it", first?.version ?? "")).toEqual([]);
});

test("the cases of an old version stay while a submission waits to be judged by them", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  await seedProblems(db, { directory, render: false });
  const version = (await findProblem(db, "double-it"))?.version ?? "";
  const visitor = await createVisitor(db);
  await insertSubmission(db, {
    visitorId: visitor.id,
    slug: "double-it",
    version,
    mode: "submit",
    language: "typescript",
    source: "",
    idempotencyKey: "a",
  });
  change(directory, "tests.ts", "args: [3]", "args: [5]");
  await seedProblems(db, { directory, render: false });
  expect(await judgeCases(db, "double-it", version)).toHaveLength(6);

  await db.updateTable("submission").set({ state: "done", verdict: "accepted", score: 100 }).execute();
  await seedProblems(db, { directory, render: false });
  expect(await judgeCases(db, "double-it", version)).toEqual([]);
  const kept = await db.selectFrom("submission").select("version").executeTakeFirst();
  expect(kept?.version).toBe(version);
});

test("a problem whose folder is gone is no longer offered, and is again when the folder returns", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  await seedProblems(db, { directory, render: false });
  rmSync(join(directory, "double-it"), { recursive: true });
  expect((await seedProblems(db, { directory, render: false })).retired).toEqual(["double-it"]);
  expect(await listProblems(db)).toEqual([]);
  expect(await findProblem(db, "double-it")).toBeUndefined();

  cpSync(FIXTURES, directory, { recursive: true });
  expect((await seedProblems(db, { directory, render: false })).changed).toEqual(["double-it"]);
  expect(await listProblems(db)).toHaveLength(1);
});

test("problems are offered easy before hard, and neighbours stay neighbours when one between them goes", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  const others = [
    ["a-hard-one", "Hard", "hard"],
    ["b-medium-one", "Medium", "medium"],
  ] as const;
  for (const [slug, title, difficulty] of others) {
    const folder = join(directory, slug);
    cpSync(join(FIXTURES, "double-it"), folder, { recursive: true });
    const text = readFileSync(join(folder, "problem.ts"), "utf8");
    writeFileSync(join(folder, "problem.ts"), text.replace("Double it", title).replace("easy", difficulty));
  }
  await seedProblems(db, { directory, render: false });
  const slugs = async () => (await listProblems(db)).map(({ position, slug }) => `${position} ${slug}`);
  expect(await slugs()).toEqual(["1 double-it", "2 b-medium-one", "3 a-hard-one"]);
  expect(await findProblem(db, "b-medium-one")).toMatchObject({
    previous: { slug: "double-it", title: "Double it" },
    next: { slug: "a-hard-one", title: "Hard" },
  });

  rmSync(join(directory, "b-medium-one"), { recursive: true });
  await seedProblems(db, { directory, render: false });
  expect(await slugs()).toEqual(["1 double-it", "2 a-hard-one"]);
  expect(await findProblem(db, "double-it")).toMatchObject({ count: 2, next: { slug: "a-hard-one" } });
});

test("all faults of all folders are told at once, and the good folders are stored", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  for (const slug of ["bad-one", "bad-two", "Bad_Name"]) {
    cpSync(join(FIXTURES, "double-it"), join(directory, slug), { recursive: true });
  }
  rmSync(join(directory, "bad-one/hints.md"));
  writeFileSync(join(directory, "bad-one/editorial.md"), "## Fine\n\nBut <b>bold</b>.\n");
  writeFileSync(join(directory, "bad-two/editorial.md"), "## Fine\n\nBut <b>bold</b>.\n");
  const error = await seedProblems(db, { directory }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(FolderFault);
  expect((error as FolderFault).faults).toEqual([
    expect.stringMatching(/^Bad_Name: rename the folder/),
    "bad-one/hints.md: is missing: write it",
    expect.stringMatching(/^bad-two\/editorial\.md: line 3: "<b>" is HTML/),
  ]);
  expect((await listProblems(db)).map((one) => one.slug)).toEqual(["double-it"]);
});

test("a reference that disagrees with its own tests is told with the case", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  change(directory, "solution.ts", 'if (typeof value !== "number")', "if (value === 3)");
  await expect(seedProblems(db, { directory })).rejects.toMatchObject({
    faults: [
      'double-it/tests.ts: case "three" of "positive": solution.ts throws: Error: value must be a number',
      'double-it/tests.ts: case "a text" of "not a number": expects an error, but solution.ts returns a value',
    ],
  });
});

test("only the problems that were asked for are seeded, and a wrong name is said", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  cpSync(join(FIXTURES, "double-it"), join(directory, "another"), { recursive: true });
  await seedProblems(db, { directory, only: ["another"], render: false });
  expect((await listProblems(db)).map((one) => one.slug)).toEqual(["another"]);
  await expect(seedProblems(db, { directory, only: ["anothr"] })).rejects.toThrow(
    "anothr: there is no such folder",
  );
});

const KERNEL = `kernel: {
    returns: "int32",
    parameters: [{ name: "value", type: "int32", value: "value" }],
    answer: "return",
  },
  device: { target: "nrf52840", heap: "forbidden" },
  sources:`;

test("what kernels may use is stored with the problem and follows the file", async () => {
  const db = await freshDatabase();
  const directory = problemsFolder();
  const file = join(directory, "double-it", "budget.json");
  const { use } = deviceReport();
  const budget = { flashBytes: 1536, ramBytes: 1024, instructions: 552_960, reference: use };
  await seedProblems(db, { directory, render: false });
  expect(await findProblem(db, "double-it")).not.toHaveProperty("budgets");

  change(directory, "problem.ts", "sources:", KERNEL);
  writeFileSync(file, JSON.stringify({ c: budget }));
  await seedProblems(db, { directory, render: false });
  const problem = await findProblem(db, "double-it");
  expect(problem?.budgets).toEqual({ c: budget });
  expect(problem && targetOf(problem)).toMatchObject({
    ...{
      key: "nrf52840",
      name: "nRF52840",
      flashBytes: 1024 * 1024,
      sramBytes: 256 * 1024,
      heap: "forbidden",
    },
    budgets: { c: { flashBytes: 1536, ramBytes: 1024, instructions: 552_960, heap: "forbidden" } },
  });

  writeFileSync(file, '{"c":{"flashBytes":-1}}');
  await expect(seedProblems(db, { directory, render: false })).rejects.toThrow(/budget\.json: c\.flashBytes/);
});
