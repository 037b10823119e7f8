import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Part } from "./section.ts";

const README = path.join(import.meta.dirname, "..", "README.md");

/** Replaces what the README says of one part, between its two comments; the rest of the file is prose. */
export function writeToReadme(part: Part, text: string): void {
  const readme = readFileSync(README, "utf8");
  const [begin, end] = [`<!-- ${part}: written by npm run bench -->`, `<!-- end of ${part} -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`bench/README.md must hold the lines "${begin}" and "${end}".`);
  writeFileSync(README, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
