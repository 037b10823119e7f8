import { listProblemFolders } from "#problems/folder.ts";
import { loadDesign } from "#problems/load-design.ts";
import { columns } from "#scripts/columns.ts";

/** One line for each design question: slug, topic, difficulty, minutes, rows, checks, weak answers. */
export async function listOfDesigns(directory: string): Promise<string> {
  const folders = await listProblemFolders(directory);
  const rows = await Promise.all(
    folders.map(async (folder) => {
      const { slug, design } = await loadDesign(folder);
      const { topics, difficulty, minutes, rows, checks, weak } = design;
      return [
        slug,
        topics[0] ?? "",
        difficulty,
        `${minutes} min`,
        `${rows.length} rows`,
        `${checks.length} checks`,
        `${weak.length} weak answers`,
      ];
    }),
  );
  return columns(rows);
}
