import type { Language } from "#judge/verdict.ts";

/** Spaces for one step, where a program does not show its own. */
const USUAL: Record<Language, number> = { javascript: 2, typescript: 2, python: 4, c: 4, cpp: 4 };

/** One step of indentation, as the program's first indented line has it. */
export function indentationOf(program: string, language: Language): string {
  // A line of a block comment begins with a space and an asterisk.
  const spaces = /^( {2}| {4})[^\s*]/m.exec(program)?.[1];
  return spaces ?? " ".repeat(USUAL[language]);
}
