import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Judge } from "#judge/judge.ts";
import { writeBudget } from "#problems/budget.ts";
import { loadProblem } from "#problems/load.ts";
import { PROBLEM_DIRECTORY, problemInMemory } from "#scripts/memory-problem.ts";
import { deriveBudget } from "#scripts/problem-check/budgets.ts";
import { tryProgram } from "#scripts/problem-check/trial.ts";

/**
 * Measures the references of a problem and writes what others may use to its `budget.json`. Returns what was
 * done. Throws a FolderFault when the folder can't be used.
 */
export async function writeBudgetOf(
  judge: Judge,
  slug: string,
  directory = PROBLEM_DIRECTORY,
): Promise<string> {
  const folder = path.join(directory, slug);
  const loaded = await loadProblem(folder);
  const problem = await problemInMemory(slug, directory);
  const budget = await deriveBudget(loaded, (language, source) =>
    tryProgram(judge, problem, language, source),
  );
  if (!budget || Object.keys(budget).length === 0)
    return `${slug}: no budget, as it has no device or no kernel`;
  await writeFile(path.join(folder, "budget.json"), writeBudget(budget));
  const parts = Object.entries(budget).map(
    ([language, { flashBytes, ramBytes, instructions }]) =>
      `${language}: ${flashBytes} B of flash, ${ramBytes} B of SRAM, ${instructions} instructions`,
  );
  return `${slug}: ${parts.join("; ")}`;
}
