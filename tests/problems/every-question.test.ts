import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listProblemFolders } from "#problems/folder.ts";
import { listQuestionFolders, loadQuestion } from "#problems/load-question.ts";
import { QUESTION_KINDS } from "#problems/vocabulary.ts";
import { PROBLEM_DIRECTORY, QUESTION_DIRECTORY } from "#scripts/memory-problem.ts";
import { checkQuestion } from "#scripts/question-check/check-question.ts";

const FOLDERS = await listQuestionFolders(QUESTION_DIRECTORY);

describe.each(FOLDERS.map((folder) => [basename(folder), folder] as const))("%s", (_slug, folder) => {
  test("holds every claim of its check", async () => {
    const findings = await checkQuestion(folder);
    const faults = findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

test("no two folders of problems and questions have the same name", async () => {
  const problems = await listProblemFolders(PROBLEM_DIRECTORY);
  const names = [...problems, ...FOLDERS].map((folder) => basename(folder));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("every kind occurs, and at least five questions are numeric", async () => {
  const kinds = await Promise.all(FOLDERS.map(async (folder) => (await loadQuestion(folder)).question.kind));
  for (const kind of QUESTION_KINDS) expect(kinds).toContain(kind);
  expect(kinds.filter((kind) => kind === "numeric").length).toBeGreaterThanOrEqual(5);
});
