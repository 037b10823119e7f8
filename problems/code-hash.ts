import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "#problems/folder.ts";

/** Raise it when a new version of marked, katex, shiki or Graphviz writes something else. */
const PACKAGES = 1;

/**
 * Of the code that turns folders into what is stored, so that a change to it seeds everything again: of the
 * modules beside this one, and of those in the folders that are named.
 */
export function codeHash(...folders: readonly string[]): string {
  const texts = ["", ...folders].flatMap((name) => {
    const folder = join(import.meta.dirname, name);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .sort();
    return files.map((file) => readFileSync(join(folder, file), "utf8"));
  });
  return hashOf([PACKAGES, ...texts]);
}
