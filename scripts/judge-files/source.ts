import { readFile } from "node:fs/promises";
import { SIZES } from "#judge/request.ts";
import type { Language } from "#judge/verdict.ts";
import { languageOfFile } from "#problems/source-file.ts";
import { namedFile } from "#scripts/named-file.ts";
import { Fault } from "#scripts/setup/fault.mjs";

/** `file` is the name as it was typed, by which whoever typed it knows the file. */
export type Source = { file: string; language: Language; source: string };

/** Throws Fault when the file can't be judged. */
export async function readSource(file: string, chosen: Language | undefined): Promise<Source> {
  const language = chosen ?? languageOfFile(file);
  if (!language) {
    throw new Fault(`The language of ${file} can't be told from its name: state it with --language.`);
  }
  let source: string;
  try {
    source = await readFile(namedFile(file) ?? file, "utf8");
  } catch (cause) {
    throw new Fault(`${file} can't be read.`, { cause });
  }
  if (source.length > SIZES.sourceChars) {
    throw new Fault(`${file} is longer than the ${SIZES.sourceChars} characters that are judged.`);
  }
  return { file, language, source };
}
