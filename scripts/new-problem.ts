import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { LANGUAGES, languageLabel } from "#judge/verdict.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { reservedName } from "#problems/reserved-words.ts";
import { type Problem, SignatureSchema } from "#problems/schema.ts";
import { snakeCase } from "#problems/snake-case.ts";
import { SOURCE_EXTENSIONS } from "#problems/source-file.ts";
import { generateStarter } from "#problems/starter.ts";
import { copyTemplate } from "#scripts/copy-template.ts";

const TEMPLATE = "_template";
/** As JavaScript and as Python write it. */
const PLACEHOLDER = /entryName/g;
const SNAKE_PLACEHOLDER = /entry_name/g;

/**
 * Makes a problem folder that already passes its check: a tiny problem to change piece by piece. Returns
 * what to do next. Throws a FolderFault when the slug is no slug, taken, or gives the function a name that it can't have.
 */
export async function newProblem(directory: string, slug: string): Promise<string> {
  const folder = path.join(directory, slug);
  const entry = entryOf(slug);
  const shown = await copyTemplate(path.join(directory, TEMPLATE), directory, slug, "int8-dense");
  for (const file of await filesIn(folder)) {
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(PLACEHOLDER, entry).replace(SNAKE_PLACEHOLDER, snakeCase(entry)));
  }
  await writeStarters(folder);
  return `${shown} is ready and passes its check. Make it yours file by file (docs/authoring.md), and run\n  npm run problems -- check ${slug}`;
}

/** The name of the function. In every language: the author may add some. */
function entryOf(slug: string): string {
  const entry = slug
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(\d)/, "f$1");
  for (const language of LANGUAGES) {
    const reserved = reservedName(language, entry);
    if (reserved) {
      throw new FolderFault([
        `${slug}: the function would be called ${reserved}, which ${languageLabel(language)} keeps for itself; use another name, for example int8-dense`,
      ]);
    }
  }
  return entry;
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
