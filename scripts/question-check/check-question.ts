import { FolderFault } from "#problems/folder-fault.ts";
import { loadQuestion } from "#problems/load-question.ts";
import type { Question } from "#problems/question/schema.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { renderQuestion } from "#problems/rendered-question.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { checkArrangement } from "#scripts/question-check/arrangement.ts";
import { checkChoice } from "#scripts/question-check/choice.ts";
import { checkFree } from "#scripts/question-check/free.ts";
import { checkNumeric } from "#scripts/question-check/numeric.ts";
import { checkSecrets } from "#scripts/question-check/secrets.ts";

const COMPLETE = "the folder is complete, follows the schema and renders";
let renderer: Promise<Renderer> | undefined;

/**
 * Proves what can be proved of a question's folder: form, formulas, keys, prose. A folder that can't be read
 * gives one finding that lists what to mend.
 */
export async function checkQuestion(directory: string): Promise<Finding[]> {
  try {
    const loaded = await loadQuestion(directory);
    renderer ??= createRenderer();
    const rendered = renderQuestion(loaded, await renderer);
    const claims = checkOfKind(loaded.question);
    // What can't be drawn can't be shown either.
    const isSound = claims.every((one) => one.faults.length === 0);
    return [finding(COMPLETE, []), ...claims, ...(isSound ? checkSecrets(loaded, rendered) : [])];
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    return [finding(COMPLETE, error.faults)];
  }
}

/** What is proved of a question by its kind alone. */
export function checkOfKind(question: Question): Finding[] {
  switch (question.kind) {
    case "single":
    case "multiple":
      return checkChoice(question);
    case "numeric":
      return checkNumeric(question);
    case "ordering":
    case "matching":
      return checkArrangement(question);
    case "free":
      return checkFree(question);
  }
}
