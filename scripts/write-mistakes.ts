import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Judge } from "#judge/judge.ts";
import { judgedCases, problemVersion } from "#problems/judged-cases.ts";
import { loadProblem } from "#problems/load.ts";
import { MISTAKES_FILE, showsInAnswers, writeMistakes } from "#problems/mistakes.ts";
import { PROBLEM_DIRECTORY, problemInMemory } from "#scripts/memory-problem.ts";
import { mistakesOf } from "#scripts/problem-check/mistakes.ts";
import { tryProgram } from "#scripts/problem-check/trial.ts";
import { tryWrongSolutions } from "#scripts/problem-check/wrong-solutions.ts";

/**
 * Judges the wrong solutions of a problem and writes what they answer to its `mistakes.json`. Returns what
 * was written. Throws a FolderFault when the folder can't be used.
 */
export async function writeMistakesOf(
  judge: Judge,
  slug: string,
  directory = PROBLEM_DIRECTORY,
): Promise<string> {
  const folder = path.join(directory, slug);
  const file = path.join(folder, MISTAKES_FILE);
  // One that is damaged would keep the folder from being read.
  await rm(file, { force: true });
  const loaded = await loadProblem(folder);
  const problem = await problemInMemory(slug, directory);
  const shown = loaded.wrongSolutions.filter(showsInAnswers);
  const tried = await tryWrongSolutions(shown, (language, source) =>
    tryProgram(judge, problem, language, source),
  );
  const version = problemVersion(loaded, await judgedCases(loaded));
  await writeFile(file, writeMistakes(mistakesOf(tried, problem, version)));
  return `${slug}: ${MISTAKES_FILE} knows ${tried.length} mistakes`;
}
