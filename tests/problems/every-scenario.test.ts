import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listProblemFolders } from "#problems/folder.ts";
import { listQuestionFolders } from "#problems/load-question.ts";
import { PROBLEM_DIRECTORY, QUESTION_DIRECTORY, SCENARIO_DIRECTORY } from "#scripts/memory-problem.ts";
import { checkScenario } from "#scripts/scenario-check/check-scenario.ts";

const FOLDERS = await listProblemFolders(SCENARIO_DIRECTORY);

describe.each(FOLDERS.map((folder) => [basename(folder), folder] as const))("%s", (_slug, folder) => {
  test("holds every claim of its check", async () => {
    const findings = await checkScenario(folder);
    const faults = findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

test("no scenario has the name of a problem or a question", async () => {
  const others = [
    ...(await listProblemFolders(PROBLEM_DIRECTORY)),
    ...(await listQuestionFolders(QUESTION_DIRECTORY)),
  ].map((folder) => basename(folder));
  expect(FOLDERS.map((folder) => basename(folder)).filter((slug) => others.includes(slug))).toEqual([]);
});

test("there are ten at least", () => {
  expect(FOLDERS.length).toBeGreaterThanOrEqual(10);
});
