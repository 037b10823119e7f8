import { parser as cpp } from "@lezer/cpp";
import { highlightCode } from "@lezer/highlight";
import { parser as javascript } from "@lezer/javascript";
import { parser as python } from "@lezer/python";
import { codeColours } from "#app/components/code-colours.ts";
import type { Language } from "#judge/verdict.ts";

/** A piece of code and the class of its colour; empty where it has none. */
export type CodeToken = { text: string; colour: string };

/** Those that the editor uses, so that nothing changes its colour when it comes. */
const PARSERS: Record<Language, typeof javascript> = {
  javascript,
  typescript: javascript.configure({ dialect: "ts" }),
  python,
  c: cpp,
  cpp,
};

/** The lines of a program in the editor's colours, for showing it before the editor is loaded. */
export function highlightLines(source: string, language: Language): CodeToken[][] {
  const lines: CodeToken[][] = [[]];
  highlightCode(
    source,
    PARSERS[language].parse(source),
    codeColours,
    (text, colour) => lines.at(-1)?.push({ text, colour }),
    () => lines.push([]),
  );
  return lines;
}
