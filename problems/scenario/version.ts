import { hashOf } from "#problems/folder.ts";
import { type QuestionCode, questionVersion } from "#problems/question/version.ts";
import type { Scenario } from "#problems/scenario/schema.ts";

/** Raise it when playing or grading itself changes what earlier runs would be worth. */
const ENGINE = 1;

/**
 * Names what a run depends on: the steps and their grading, what they cost, the artefacts and when they
 * appear. `files` are the artefacts' texts by name, `code` that of scenario.ts. Better prose is no new version.
 */
export function scenarioVersion(
  { steps, artefacts }: Scenario,
  files: ReadonlyMap<string, { text: string }>,
  code: QuestionCode,
): string {
  const decisiveSteps = steps.map(({ id, shows, unlocks, hours, question, wrongTurns }) => [
    ...[id, shows, unlocks, hours, wrongTurns],
    questionVersion(question, code),
  ]);
  const evidence = Object.entries(artefacts).map(([name, { kind }]) => [name, kind, files.get(name)?.text]);
  return hashOf([ENGINE, decisiveSteps, evidence]);
}
