import { plainText } from "#app/components/plain-text.ts";
import type { AnswerView, PartView } from "./review-data.ts";

/** What each place of an answer says, by its key: plain words for quotes. */
export function wordsOf({ sections, blocks, links, rows, replies }: AnswerView): Record<string, string> {
  const parts = [...sections, ...replies].flatMap((one): PartView[] => one.parts);
  return Object.fromEntries([
    ...parts.flatMap(({ sentences }) =>
      sentences.map(({ key, html, words }) => [key, words ?? plainText(html)]),
    ),
    ...[...blocks, ...links].map(({ key, name }) => [key, name]),
    ...rows.map(({ key, label, expression }) => [key, `${plainText(label)}: ${expression || "empty"}`]),
  ]);
}

/** Characters of a citation: a longer sentence is known by its beginning. */
const CITED = 160;

/** What can be cited, each once, as a citation says it. */
export function citesOf(words: Readonly<Record<string, string>>): string[] {
  return [
    ...new Set(Object.values(words).map((one) => (one.length > CITED ? `${one.slice(0, CITED - 1)}…` : one))),
  ];
}
