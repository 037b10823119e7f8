import { type CodeToken, highlightLines } from "#app/highlight.server.ts";
import type { Language } from "#judge/verdict.ts";

/** Beyond this many characters the colours would be most of the page. */
const MOST_CHARACTERS = 6_000;

/** A program's lines in the editor's colours, or without colours when it is long. */
export function highlightShort(source: string, language: Language): CodeToken[][] {
  if (source.length <= MOST_CHARACTERS) return highlightLines(source, language);
  return source.split("\n").map((text) => [{ text, colour: "" }]);
}
