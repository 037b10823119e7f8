import { basename } from "node:path";
import { listProblemFolders } from "#problems/folder.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { listQuestionFolders } from "#problems/load-question.ts";
import {
  DESIGN_DIRECTORY,
  PROBLEM_DIRECTORY,
  QUESTION_DIRECTORY,
  SCENARIO_DIRECTORY,
} from "#scripts/memory-problem.ts";

export type Content = "problem" | "question" | "scenario" | "design";
export type ContentFolder = { slug: string; folder: string; content: Content };

/** The folders of all content. Throws a FolderFault where two share a slug: both are found by it. */
export async function contentFolders(): Promise<ContentFolder[]> {
  const problems = await listProblemFolders(PROBLEM_DIRECTORY);
  const questions = await listQuestionFolders(QUESTION_DIRECTORY);
  const scenarios = await listProblemFolders(SCENARIO_DIRECTORY);
  const designs = await listProblemFolders(DESIGN_DIRECTORY);
  const named = (folders: string[], content: Content) =>
    folders.map((folder) => ({ slug: basename(folder), folder, content }));
  const all = [
    ...named(problems, "problem"),
    ...named(questions, "question"),
    ...named(scenarios, "scenario"),
    ...named(designs, "design"),
  ];
  const twice = all.filter(({ slug }, index) => all.findIndex((one) => one.slug === slug) !== index);
  if (twice.length > 0) {
    throw new FolderFault(twice.map(({ slug }) => `${slug}: two folders have this name; rename one`));
  }
  return all;
}

/** The folders of these slugs, or all. Throws a FolderFault that lists the slugs of which there are none. */
export function chosenFolders(
  all: readonly ContentFolder[],
  wanted: readonly string[],
): readonly ContentFolder[] {
  if (wanted.length === 0) return all;
  const found = wanted.map((slug) => all.find((one) => one.slug === slug));
  const unknown = wanted.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) {
    throw new FolderFault(unknown.map((slug) => `${slug}: there is no folder of this name`));
  }
  return found.filter((one) => one !== undefined);
}

/** Throws a FolderFault when content of any kind has the slug, before a second folder of that name is made. */
export async function refuseTaken(slug: string): Promise<void> {
  const taken = (await contentFolders()).find((one) => one.slug === slug);
  if (taken) throw new FolderFault([`${slug}: a ${taken.content} has this name already; use another one`]);
}
