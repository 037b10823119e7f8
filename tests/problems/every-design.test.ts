import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listProblemFolders } from "#problems/folder.ts";
import { listQuestionFolders } from "#problems/load-question.ts";
import { checkDesign } from "#scripts/design-check/check-design.ts";
import {
  DESIGN_DIRECTORY,
  PROBLEM_DIRECTORY,
  QUESTION_DIRECTORY,
  SCENARIO_DIRECTORY,
} from "#scripts/memory-problem.ts";

const FOLDERS = await listProblemFolders(DESIGN_DIRECTORY);

describe.each(FOLDERS.map((folder) => [basename(folder), folder] as const))("%s", (_slug, folder) => {
  test("holds every claim of its check", async () => {
    const findings = await checkDesign(folder);
    const faults = findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

test("no design question has the name of a problem, a question or a scenario", async () => {
  const others = [
    ...(await listProblemFolders(PROBLEM_DIRECTORY)),
    ...(await listQuestionFolders(QUESTION_DIRECTORY)),
    ...(await listProblemFolders(SCENARIO_DIRECTORY)),
  ].map((folder) => basename(folder));
  expect(FOLDERS.map((folder) => basename(folder)).filter((slug) => others.includes(slug))).toEqual([]);
});

test("there are some", () => {
  expect(FOLDERS.length).toBeGreaterThanOrEqual(5);
});
