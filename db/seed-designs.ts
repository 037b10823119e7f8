import { basename } from "node:path";
import { codeHash } from "#problems/code-hash.ts";
import { hashOf, listProblemFolders } from "#problems/folder.ts";
import { type LoadedDesign, loadDesignFolder, readDesignFolder } from "#problems/load-design.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { type RenderedDesign, renderDesign } from "#problems/rendered-design.ts";
import type { Design } from "#problems/system-design/schema.ts";
import type { Database } from "./database.ts";
import { type DesignDefinition, DesignDefinitionSchema, listDesigns } from "./designs.ts";
import type { Seeding } from "./seed.ts";
import { isSeeded, seedFolders, slugsOf } from "./seeded-content.ts";

export type DesignSeedOptions = {
  /** The folder that holds the design questions' folders, such as problems/design. */
  directory: string;
  now?: number;
};

/**
 * Brings the database up to the design questions' folders, as seedProblems does for problems: what is unchanged
 * is not imported, a folder with faults leaves its question as it was, and one whose folder is gone is retired.
 * Seed all other content before: a slug is the address of one thing. Throws one FolderFault with the faults of
 * all.
 */
export async function seedDesigns(db: Database, options: DesignSeedOptions): Promise<Seeding> {
  const { directory, now = Date.now() } = options;
  const folders = await listProblemFolders(directory);
  return seedFolders(db, "design", {
    ...{ folders, now, first: "difficulty", list: listDesigns },
    slugFaults: await slugFaults(db, folders),
    seedFolder: folderSeeder(db, now),
  });
}

/** Lists hold all of them together. */
async function slugFaults(db: Database, folders: readonly string[]): Promise<string[]> {
  const taken = await slugsOf(db, ["problem", "question", "scenario"]);
  return folders
    .map((path) => basename(path))
    .filter((slug) => taken.has(slug))
    .map((slug) => `${slug}: a problem, a question or a scenario has this slug; rename one`);
}

/** The renderer is made only when there is something to render. */
function folderSeeder(db: Database, now: number) {
  const code = codeHash("system-design");
  let renderer: Renderer | undefined;
  return async (path: string): Promise<boolean> => {
    const folder = await readDesignFolder(path);
    const { slug } = folder;
    const contentHash = hashOf([folder.hash, code]);
    if (await isSeeded(db, "design", { slug, contentHash })) return false;
    const loaded = await loadDesignFolder(folder);
    renderer ??= await createRenderer();
    await storeDesign(db, loaded, { rendered: renderDesign(loaded, renderer), contentHash, seededAt: now });
    return true;
  };
}

async function storeDesign(
  db: Database,
  { slug, version, design }: LoadedDesign,
  { rendered, contentHash, seededAt }: { rendered: RenderedDesign; contentHash: string; seededAt: number },
): Promise<void> {
  const row = {
    ...{ version, contentHash, seededAt, retiredAt: null },
    definition: JSON.stringify(DesignDefinitionSchema.parse(definitionOf(design))),
    rendered: JSON.stringify(rendered),
  };
  await db
    .insertInto("design")
    .values({ slug, position: 0, ...row })
    .onConflict((conflict) => conflict.column("slug").doUpdateSet(row))
    .execute();
}

/** Field by field: what is not named here stays in the folder. */
function definitionOf(design: Design): DesignDefinition {
  const { title, difficulty, topics, roles, minutes, shares, device, glossary } = design;
  return {
    ...{ title, difficulty, topics, roles, minutes, shares },
    ...(device === undefined ? {} : { device }),
    givens: design.givens.map(({ key, label, value, unit }) => ({ key, label, value, unit })),
    rows: design.rows.map(({ key, label, unit }) => ({ key, label, unit })),
    totals: design.totals.map(({ key, label, unit, formula, limit, shows, takesMore }) => ({
      ...{ key, label, unit, formula, limit, shows, takesMore },
    })),
    blockTypes: glossary.blocks.map(({ type }) => type),
    protocols: glossary.links.map(({ protocol }) => protocol),
    followUps: design.followUps.map(({ id, minute }) => ({ id, minute })),
    checkCount: design.checks.length,
  };
}
