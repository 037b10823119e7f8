import path from "node:path";
import type { Judge } from "#judge/judge.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { loadProblem } from "#problems/load.ts";
import { notationsOf } from "#problems/notation.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { renderProblem } from "#problems/rendered-problem.ts";
import { unmarkedNames } from "#problems/statement-names.ts";
import { PROBLEM_DIRECTORY, problemInMemory } from "#scripts/memory-problem.ts";
import { checkChecker } from "#scripts/problem-check/checker.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { checkInputs } from "#scripts/problem-check/inputs.ts";
import { checkKernelInputs } from "#scripts/problem-check/kernel-inputs.ts";
import { checkPrograms } from "#scripts/problem-check/programs.ts";

/** One for all problems of a run. */
let renderer: Promise<Renderer> | undefined;

/**
 * Proves what can be proved of a problem folder: form, inputs, checker, references, mistakes, prose. A
 * folder that can't be read gives one finding that lists what to mend.
 */
export async function checkProblem(
  judge: Judge,
  slug: string,
  directory = PROBLEM_DIRECTORY,
): Promise<Finding[]> {
  try {
    const loaded = await loadProblem(path.join(directory, slug));
    const problem = await problemInMemory(slug, directory);
    renderer ??= createRenderer();
    renderProblem(loaded, await renderer);
    const kernelInputs = checkKernelInputs(problem);
    const unfit = kernelInputs.filter((one) => one.faults.length > 0);
    // No program in C could be judged.
    if (unfit.length > 0) return unfit;
    return [
      finding("the folder is complete, follows the schema and renders", []),
      finding(
        "names that differ between languages are marked in the statement",
        unmarkedNames(loaded.statement, loaded.definition, notationsOf(loaded.definition.languages)),
      ),
      ...checkInputs(loaded),
      ...kernelInputs,
      ...(await checkChecker(loaded, problem.cases)),
      ...(await checkPrograms(judge, loaded, problem)),
    ];
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    return [finding("the folder is complete, follows the schema and renders", error.faults)];
  }
}
