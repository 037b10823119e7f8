import { listProblemFolders } from "#problems/folder.ts";
import { loadScenario } from "#problems/load-scenario.ts";
import { columns } from "#scripts/columns.ts";

/** One line for each scenario: slug, topic, difficulty, minutes, steps, artefacts. */
export async function listOfScenarios(directory: string): Promise<string> {
  const folders = await listProblemFolders(directory);
  const rows = await Promise.all(
    folders.map(async (folder) => {
      const { slug, scenario } = await loadScenario(folder);
      const { topics, difficulty, seconds, steps, artefacts } = scenario;
      return [
        slug,
        topics[0] ?? "",
        difficulty,
        `${Math.round(seconds / 60)} min`,
        `${steps.length} steps`,
        `${Object.keys(artefacts).length} artefacts`,
      ];
    }),
  );
  return columns(rows);
}
