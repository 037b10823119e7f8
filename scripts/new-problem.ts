import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { FolderFault } from "#problems/folder-fault.ts";
import { type Problem, SignatureSchema } from "#problems/schema.ts";
import { snakeCase } from "#problems/snake-case.ts";
import { SOURCE_EXTENSIONS } from "#problems/source-file.ts";
import { generateStarter } from "#problems/starter.ts";

const TEMPLATE = "_template";
/** As JavaScript and as Python write it. */
const PLACEHOLDER = /entryName/g;
const SNAKE_PLACEHOLDER = /entry_name/g;

/**
 * Makes a problem folder that already passes its check: a tiny problem to change piece by piece. Returns
 * what to do next. Throws a FolderFault when the slug is no slug or taken.
 */
export async function newProblem(directory: string, slug: string): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new FolderFault([`${slug}: use lower-case words joined by hyphens, for example int8-dense`]);
  }
  const folder = path.join(directory, slug);
  if (await exists(folder)) throw new FolderFault([`${slug}: the folder is there already`]);
  await cp(path.join(directory, TEMPLATE), folder, { recursive: true });
  const entry = slug
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(\d)/, "f$1");
  for (const file of await filesIn(folder)) {
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(PLACEHOLDER, entry).replace(SNAKE_PLACEHOLDER, snakeCase(entry)));
  }
  await writeStarters(folder);
  const shown = path.relative(process.cwd(), folder) || folder;
  return `${shown} is ready and passes its check. Make it yours file by file (docs/authoring.md), and run\n  npm run problems -- check ${slug}`;
}

/** Starters follow from the signature; run again by deleting them and making the folder anew. */
async function writeStarters(folder: string): Promise<void> {
  const { default: problem } = (await import(path.join(folder, "problem.ts"))) as { default: Problem };
  for (const language of problem.languages) {
    const file = path.join(folder, `starter.${SOURCE_EXTENSIONS[language]}`);
    await writeFile(
      file,
      generateStarter(SignatureSchema.parse(problem.signature), language, problem.kernel),
    );
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
