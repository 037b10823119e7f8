import type { AnswerView, PartView } from "./review-data.ts";

/** What each place of an answer says, by its key: plain words for quotes. */
export function wordsOf({ sections, blocks, links, rows, replies }: AnswerView): Record<string, string> {
  const parts = [...sections, ...replies].flatMap((one): PartView[] => one.parts);
  return Object.fromEntries([
    ...parts.flatMap(({ sentences }) => sentences.map(({ key, html, words }) => [key, words ?? plain(html)])),
    ...[...blocks, ...links].map(({ key, name }) => [key, name]),
    ...rows.map(({ key, label, expression }) => [key, `${plain(label)}: ${expression || "empty"}`]),
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

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The text of HTML that we made; it is shown as text again. */
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|amp|#39);/g, (one) => ENTITIES[one] ?? one);
}
