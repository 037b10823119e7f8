import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "#problems/folder.ts";

/** Raise it when a new version of marked, katex or shiki writes something else. */
const PACKAGES = 1;

/** Of the code that turns folders into what is stored, so that a change to it seeds everything again. */
export function codeHash(): string {
  const folder = import.meta.dirname;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return hashOf([PACKAGES, ...files.map((name) => readFileSync(join(folder, name), "utf8"))]);
}
