import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";

/** A problem folder as read from the disk. Nothing in it was run or checked. */
export type ProblemFolder = {
  slug: string;
  /** Absolute or as given. */
  directory: string;
  /** Of everything in the folder: the stored problem is made from all of it. */
  hash: string;
  /** Texts by path within the folder, with forward slashes. */
  files: ReadonlyMap<string, string>;
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Throws FolderFault when the folder's name can't be a slug. */
export async function readProblemFolder(directory: string): Promise<ProblemFolder> {
  const slug = basename(directory);
  if (!SLUG.test(slug)) {
    throw new FolderFault([
      `${slug}: rename the folder; its name is the problem's address and may hold lower-case letters, ` +
        "digits and single hyphens",
    ]);
  }
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(directory, path), "utf8")));
  const files = new Map(paths.map((path, index) => [path, texts[index] ?? ""]));
  return { slug, directory, files, hash: hashOf([...files]) };
}

/**
 * The folders of problems in a directory, in the order of their slugs. Throws FolderFault when it is no
 * folder that can be read.
 */
export async function listProblemFolders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new FolderFault(faultsOf(cause, `${directory}: make it a folder that can be read`), { cause });
  });
  return entries
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map((entry) => join(directory, entry.name))
    .sort();
}

/** 64 bits of SHA-256 in hex: enough to notice every change, short enough to read. */
export function hashOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);
}
