import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listProblemFolders } from "#problems/folder.ts";
import { listQuestionFolders, loadQuestion } from "#problems/load-question.ts";
import { QUESTION_KINDS, TOPICS } from "#problems/vocabulary.ts";
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

test("there are enough of every kind and on every topic for sets that differ", async () => {
  const questions = await Promise.all(FOLDERS.map(async (folder) => (await loadQuestion(folder)).question));
  const fewest = { single: 20, multiple: 10, numeric: 35, ordering: 6, matching: 5, free: 12 };
  for (const kind of QUESTION_KINDS) {
    expect(questions.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(fewest[kind]);
  }
  for (const topic of TOPICS) {
    expect(questions.filter((one) => one.topics.includes(topic)).length, topic).toBeGreaterThanOrEqual(8);
  }
});
