import { highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import { codeColours } from "#app/components/code-colours.ts";
import type { Language } from "#judge/verdict.ts";

/** A piece of code and the class of its colour; empty where it has none. */
export type CodeToken = { text: string; colour: string };

/** The lines of a program in the editor's colours, for showing it before the editor is loaded. */
export function highlightLines(source: string, language: Language): CodeToken[][] {
  const dialect = language === "typescript" ? parser.configure({ dialect: "ts" }) : parser;
  const lines: CodeToken[][] = [[]];
  highlightCode(
    source,
    dialect.parse(source),
    codeColours,
    (text, colour) => lines.at(-1)?.push({ text, colour }),
    () => lines.push([]),
  );
  return lines;
}
