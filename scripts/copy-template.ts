import { cp, stat } from "node:fs/promises";
import path from "node:path";
import { FolderFault } from "#problems/folder-fault.ts";

/** A function is named after its folder, and a name has at most 64 characters. */
const LONGEST_SLUG = 60;

/**
 * Makes the folder `slug` in a directory from a template, and returns its path as a person would type it. Throws
 * a FolderFault when the slug is none, with an example of one, or when the folder is there.
 */
export async function copyTemplate(
  template: string,
  directory: string,
  slug: string,
  example: string,
): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new FolderFault([`${slug}: use lower-case words joined by hyphens, for example ${example}`]);
  }
  if (slug.length > LONGEST_SLUG) {
    throw new FolderFault([`${slug}: use at most ${LONGEST_SLUG} characters, for example ${example}`]);
  }
  const folder = path.join(directory, slug);
  if (await exists(folder)) throw new FolderFault([`${slug}: the folder is there already`]);
  await cp(template, folder, { recursive: true });
  return path.relative(process.cwd(), folder) || folder;
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
