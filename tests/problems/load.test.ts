import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listProblemFolders, readProblemFolder } from "#problems/folder.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { judgedCases, problemVersion } from "#problems/judged-cases.ts";
import { loadProblem } from "#problems/load.ts";
import { listQuestionFolders } from "#problems/load-question.ts";

const ORIGINAL = join(import.meta.dirname, "../fixtures/problems/double-it");

/** A kernel problem with a part of its own in C and a device. */
const WITH_DRIVER = join(import.meta.dirname, "../../problems/coding/spsc-ring-buffer");

/** A copy of "double-it" that a test may spoil, or of another folder. */
function copy(original = ORIGINAL): string {
  const parent = mkdtempSync(join(tmpdir(), "tensor-arena-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, basename(original));
  cpSync(original, folder, { recursive: true });
  return folder;
}

function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

async function faultsOf(folder: string): Promise<readonly string[]> {
  const cause: unknown = await loadProblem(folder)
    .then(judgedCases)
    .catch((error: unknown) => error);
  if (cause instanceof FolderFault) return cause.faults;
  throw cause;
}

test("a complete folder is loaded with everything in it", async () => {
  const problem = await loadProblem(ORIGINAL);
  expect(problem).toMatchObject({
    slug: "double-it",
    definition: { title: "Double it", limits: { timeMs: 1000 } },
  });
  expect(problem.reference(4)).toBe(8);
  expect(Object.keys(problem.starters)).toEqual(["typescript", "javascript"]);
  expect(problem.wrongSolutions.map(({ source: _, ...one }) => one)).toEqual([
    {
      file: "wrong/runtime_error/refuses-negatives.ts",
      name: "refuses-negatives",
      verdict: "runtime_error",
      language: "typescript",
      mistake: "Negative values are refused, although the statement allows them.",
    },
    expect.objectContaining({ name: "squares", verdict: "wrong_answer" }),
    expect.objectContaining({ name: "texts-accepted", verdict: "wrong_answer" }),
  ]);
});

test("the hash changes with everything in the folder, wrong solutions too: their sentences are stored", async () => {
  const folder = copy();
  const { hash } = await readProblemFolder(folder);
  expect((await readProblemFolder(ORIGINAL)).hash).toBe(hash);
  writeFileSync(join(folder, ".DS_Store"), "");
  expect((await readProblemFolder(folder)).hash).toBe(hash);
  writeFileSync(join(folder, "wrong/wrong_answer/new.ts"), "// New.");
  const { hash: withMistake } = await readProblemFolder(folder);
  expect(withMistake).not.toBe(hash);
  writeFileSync(join(folder, "data.ts"), "export {};");
  expect((await readProblemFolder(folder)).hash).not.toBe(withMistake);
});

async function versionOf(folder: string): Promise<string> {
  const problem = await loadProblem(folder);
  return problemVersion(problem, await judgedCases(problem));
}

test("the version changes with what decides verdicts, but not with words", async () => {
  const version = await versionOf(ORIGINAL);
  const words = copy();
  change(words, "problem.ts", "Double it", "Double that");
  change(words, "tests.ts", '"minus four"', '"a negative number"');
  change(words, "solution.ts", "2 * value", "value + value");
  expect(await versionOf(words)).toBe(version);

  for (const [file, from, to] of [
    ["tests.ts", "weight: 50", "weight: 51"],
    ["tests.ts", "args: [3]", "args: [4]"],
    ["solution.ts", "2 * value", "2 * value + (value === 3 ? 1 : 0)"],
    ["problem.ts", "sources:", "limits: { timeMs: 500, memoryMb: 64 }, sources:"],
    ["problem.ts", "sources:", 'checker: { kind: "unordered" }, sources:'],
  ] as const) {
    const folder = copy();
    change(folder, file, from, to);
    if (to === "weight: 51") change(folder, "tests.ts", "weight: 30", "weight: 29");
    expect(await versionOf(folder), to).not.toBe(version);
  }
});

test("the version of a kernel changes with how it is called and with its budget", async () => {
  const version = await versionOf(WITH_DRIVER);
  for (const [file, from, to] of [
    ["driver.c", "#include", "\n#include"],
    ["driver.h", "#include", "\n#include"],
    ["budget.json", '"flashBytes": ', '"flashBytes": 1'],
    ["problem.ts", 'heap: "forbidden"', 'heap: "allowed"'],
  ] as const) {
    const folder = copy(WITH_DRIVER);
    change(folder, file, from, to);
    expect(await versionOf(folder), file).not.toBe(version);
  }
});

test("every fault of a folder is told at once, with its file", async () => {
  const folder = copy();
  rmSync(join(folder, "starter.js"));
  writeFileSync(join(folder, "editorial.md"), "\n");
  change(folder, "tests.ts", "weight: 50", "weight: 60");
  change(folder, "solution.ts", "doubleIt", "twice");
  writeFileSync(join(folder, "wrong/wrong_answer/silent.ts"), "export const doubleIt = 1;");
  mkdirSync(join(folder, "wrong/nearly_right"));
  writeFileSync(join(folder, "wrong/nearly_right/x.ts"), "// x");
  expect(await faultsOf(folder)).toEqual([
    "double-it/tests.ts: the weights of the groups add up to 110, not 100",
    'double-it/solution.ts: export a function "doubleIt"',
    "double-it/editorial.md: is empty: write it",
    "double-it/starter.js: is missing: write it",
    expect.stringMatching(/^double-it\/wrong\/nearly_right\/x\.ts: move it to wrong\/<verdict>/),
    expect.stringMatching(/^double-it\/wrong\/wrong_answer\/silent\.ts: say in a comment on the first line/),
  ]);
});

test("a module that does not even compile is told like any other fault", async () => {
  const folder = copy();
  writeFileSync(join(folder, "problem.ts"), "export default {");
  writeFileSync(join(folder, "tests.ts"), 'throw new Error("not today");');
  const faults = await faultsOf(folder);
  expect(faults[0]).toMatch(/^double-it\/problem\.ts: /);
  expect(faults).toContain("double-it/tests.ts: not today");
});

test("arguments that a reference changes are judged as the author wrote them", async () => {
  const folder = copy();
  change(folder, "tests.ts", "args: [3]", "args: [[3, 1, 2]]");
  change(
    folder,
    "solution.ts",
    "value: number): number {",
    "value: number): number {\n  if (Array.isArray(value)) return value.sort()[0];",
  );
  const cases = await judgedCases(await loadProblem(folder));
  expect(cases[2]).toMatchObject({ args: "[[3,1,2]]", expected: "1" });
});

test("an answer that is not data is told with its case", async () => {
  const folder = copy();
  change(
    folder,
    "solution.ts",
    "return 2 * value;",
    "return value < 0 ? undefined as never : (new Map() as never);",
  );
  expect(await faultsOf(folder)).toEqual([
    'double-it/tests.ts: case "three" of "positive": value is a Map, use plain records and lists',
    'double-it/tests.ts: case "most" of "positive": value is a Map, use plain records and lists',
    'double-it/tests.ts: case "minus four" of "negative": solution.ts returns nothing',
  ]);
});

test("a folder's name must be fit for an address", async () => {
  for (const name of ["Double-It", "double_it", "-double", "double--it"]) {
    await expect(readProblemFolder(join(tmpdir(), name))).rejects.toThrow(`${name}: rename the folder`);
  }
});

test.each([
  ["problems", listProblemFolders],
  ["questions", listQuestionFolders],
])("a folder of %s that can't be read is named as a fault", async (_, list) => {
  for (const directory of ["/nowhere", join(ORIGINAL, "problem.ts")]) {
    const cause: unknown = await list(directory).catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(FolderFault);
    expect(String(cause)).toContain(`${directory}: make it a folder that can be read: E`);
  }
});
