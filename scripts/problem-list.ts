import { listProblemFolders } from "#problems/folder.ts";
import { loadProblem } from "#problems/load.ts";
import { columns } from "#scripts/columns.ts";

/** One line for each problem: slug, difficulty, languages, tests, known mistakes. */
export async function listOfProblems(directory: string): Promise<string> {
  const folders = await listProblemFolders(directory);
  const rows = await Promise.all(
    folders.map(async (folder) => {
      const { slug, definition, tests, wrongSolutions } = await loadProblem(folder);
      const hidden = tests.groups.reduce((sum, group) => sum + group.cases.length, 0);
      return [
        slug,
        definition.difficulty,
        definition.languages.join(" "),
        `${tests.samples.length} samples`,
        `${hidden} hidden in ${tests.groups.length} groups`,
        `${wrongSolutions.length} mistakes`,
      ];
    }),
  );
  return columns(rows);
}
