import { cp, stat } from "node:fs/promises";
import path from "node:path";
import { FolderFault } from "#problems/folder-fault.ts";

const TEMPLATE = "_template";

/** Makes a design question's folder that already passes its check, and returns what to do next. Throws a FolderFault when the slug is none, or taken. */
export async function newDesign(directory: string, slug: string): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new FolderFault([`${slug}: use lower-case words joined by hyphens, for example battery-doorbell`]);
  }
  const folder = path.join(directory, slug);
  if (await exists(folder)) throw new FolderFault([`${slug}: the folder is there already`]);
  await cp(path.join(directory, TEMPLATE), folder, { recursive: true });
  const shown = path.relative(process.cwd(), folder) || folder;
  return `${shown} is ready and passes its check. Make it yours (docs/authoring.md, "Adding a design question"), and run\n  npm run problems -- check ${slug}`;
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
