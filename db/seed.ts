import { basename, join } from "node:path";
import { codeHash } from "#problems/code-hash.ts";
import { hashOf, listProblemFolders, type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { judgedCases } from "#problems/judged-cases.ts";
import { loadFolder } from "#problems/load.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { NOT_RENDERED, renderProblem } from "#problems/rendered-problem.ts";
import { forgetOldTestCases, orderProblems, retireProblems } from "./catalogue.ts";
import type { Database } from "./database.ts";
import { storeProblem } from "./store-problem.ts";

export type SeedOptions = {
  /** The folder that holds the problem folders, such as problems/coding. */
  directory: string;
  /** False stores no prose: enough for judging, and faster. Default true. */
  render?: boolean;
  /** Only these slugs; then none is retired. */
  only?: readonly string[];
  /** Called after each folder. */
  onProgress?: (progress: SeedProgress) => void;
  now?: number;
};

export type SeedProgress = { slug: string; done: number; total: number; isChanged: boolean };

/** Slugs. */
export type Seeding = { changed: string[]; unchanged: string[]; retired: string[] };

/**
 * Brings the database up to the problem folders. A folder whose hash is known is not imported or rendered.
 * A folder with faults leaves its problem as it was; when all others are stored, one FolderFault names the
 * faults of all. A problem whose folder is gone is retired: its submissions stay, it is no longer offered.
 */
export async function seedProblems(db: Database, options: SeedOptions): Promise<Seeding> {
  const { directory, only, onProgress, now = Date.now() } = options;
  const folders = await chosenFolders(directory, only);
  const seeding: Seeding = { changed: [], unchanged: [], retired: [] };
  const faults: string[] = [];
  const seedFolder = folderSeeder(db, options.render ?? true, now);

  for (const [index, path] of folders.entries()) {
    const slug = basename(path);
    try {
      const isChanged = await seedFolder(await readProblemFolder(path));
      seeding[isChanged ? "changed" : "unchanged"].push(slug);
      onProgress?.({ slug, done: index + 1, total: folders.length, isChanged });
    } catch (cause) {
      if (!(cause instanceof FolderFault)) throw cause;
      faults.push(...cause.faults);
    }
  }

  if (!only) {
    const present = folders.map((path) => basename(path));
    seeding.retired = await retireProblems(db, present, now);
  }
  if (seeding.changed.length + seeding.retired.length > 0) await orderProblems(db);
  await forgetOldTestCases(db);
  if (faults.length > 0) throw new FolderFault(faults);
  return seeding;
}

/** The renderer is made only when there is something to render. */
function folderSeeder(db: Database, render: boolean, now: number) {
  const code = codeHash();
  let renderer: Renderer | undefined;
  return async (folder: ProblemFolder): Promise<boolean> => {
    const rendered = hashOf([folder.hash, code]);
    const notRendered = hashOf([folder.hash, code, "not rendered"]);
    const stored = await storedHash(db, folder.slug);
    if (stored === rendered || (stored === notRendered && !render)) return false;

    const problem = await loadFolder(folder);
    if (render) renderer ??= await createRenderer();
    const prose = renderer ? renderProblem(problem, renderer) : NOT_RENDERED;
    const cases = await judgedCases(problem);
    await storeProblem(db, problem, cases, prose, render ? rendered : notRendered, now);
    return true;
  };
}

async function storedHash(db: Database, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("problem")
    .select("contentHash")
    .where("slug", "=", slug)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  return row?.contentHash;
}

async function chosenFolders(directory: string, only: readonly string[] | undefined): Promise<string[]> {
  const folders = await listProblemFolders(directory);
  if (!only) return folders;
  const missing = only.filter((slug) => !folders.some((path) => basename(path) === slug));
  if (missing.length > 0) {
    throw new FolderFault(missing.map((slug) => `${slug}: there is no such folder in ${directory}`));
  }
  return only.map((slug) => join(directory, slug));
}
