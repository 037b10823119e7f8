import { hashOf } from "#problems/folder.ts";
import { questionVersion } from "#problems/question/version.ts";
import type { Scenario } from "#problems/scenario/schema.ts";

/** Raise it when playing or grading itself changes what earlier runs would be worth. */
const ENGINE = 1;

/**
 * Names what a run depends on: the steps and their grading, what they cost, the artefacts and when they
 * appear. `files` are their texts by name, `beside` other modules of the folder. Better prose is no new version.
 */
export function scenarioVersion(
  { steps, artefacts }: Scenario,
  files: ReadonlyMap<string, string>,
  beside: readonly string[],
): string {
  const decisiveSteps = steps.map(({ id, shows, unlocks, hours, question, wrongTurns }) => [
    ...[id, shows, unlocks, hours, wrongTurns],
    questionVersion(question, { source: "", modules: [] }),
  ]);
  const evidence = Object.entries(artefacts).map(([name, { kind, file }]) => [name, kind, files.get(file)]);
  return hashOf([ENGINE, decisiveSteps, evidence, beside]);
}
