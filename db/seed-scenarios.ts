import { basename } from "node:path";
import { codeHash } from "#problems/code-hash.ts";
import { hashOf, listProblemFolders } from "#problems/folder.ts";
import { type LoadedScenario, loadScenarioFolder, readScenarioFolder } from "#problems/load-scenario.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { type RenderedScenario, renderScenario } from "#problems/rendered-scenario.ts";
import type { Database } from "./database.ts";
import { listScenarios, ScenarioDefinitionSchema } from "./scenarios.ts";
import type { Seeding } from "./seed.ts";
import { isSeeded, seedFolders, slugsOf } from "./seeded-content.ts";

export type ScenarioSeedOptions = {
  /** The folder that holds the scenarios' folders, such as problems/scenarios. */
  directory: string;
  now?: number;
};

/**
 * Brings the database up to the scenarios' folders, as seedProblems does for problems: what is unchanged is
 * not imported, a folder with faults leaves its scenario as it was, and one whose folder is gone is retired.
 * Seed problems and questions before: a slug is the address of one thing. Throws one FolderFault with the
 * faults of all.
 */
export async function seedScenarios(db: Database, options: ScenarioSeedOptions): Promise<Seeding> {
  const { directory, now = Date.now() } = options;
  const folders = await listProblemFolders(directory);
  return seedFolders(db, "scenario", {
    ...{ folders, now, first: "difficulty", list: listScenarios },
    slugFaults: await slugFaults(db, folders),
    seedFolder: folderSeeder(db, now),
  });
}

/** Lists hold problems, questions and scenarios together. */
async function slugFaults(db: Database, folders: readonly string[]): Promise<string[]> {
  const taken = await slugsOf(db, ["problem", "question"]);
  return folders
    .map((path) => basename(path))
    .filter((slug) => taken.has(slug))
    .map((slug) => `${slug}: a problem or a question has this slug; rename one`);
}

/** The renderer is made only when there is something to render. */
function folderSeeder(db: Database, now: number) {
  const code = codeHash("question", "scenario");
  let renderer: Renderer | undefined;
  return async (path: string): Promise<boolean> => {
    const folder = await readScenarioFolder(path);
    const contentHash = hashOf([folder.hash, code]);
    if (await isSeeded(db, "scenario", { slug: folder.slug, contentHash })) return false;
    const loaded = await loadScenarioFolder(folder);
    renderer ??= await createRenderer();
    await storeScenario(db, loaded, renderScenario(loaded, renderer), contentHash, now);
    return true;
  };
}

async function storeScenario(
  db: Database,
  { slug, version, scenario }: LoadedScenario,
  rendered: RenderedScenario,
  contentHash: string,
  now: number,
): Promise<void> {
  const { title, difficulty, topics, roles, seconds, steps } = scenario;
  const definition = { title, difficulty, topics, roles, seconds, stepCount: steps.length };
  const row = {
    ...{ version, contentHash },
    definition: JSON.stringify(ScenarioDefinitionSchema.parse(definition)),
    rendered: JSON.stringify(rendered),
    seededAt: now,
    retiredAt: null,
  };
  await db
    .insertInto("scenario")
    .values({ slug, position: 0, ...row })
    .onConflict((conflict) => conflict.column("slug").doUpdateSet(row))
    .execute();
}
