import { escapeText } from "#problems/render-markup.ts";
import { type KeyedPart, keyedParts } from "#problems/system-design/marking/places.ts";
import { renderFormula, renderPlainWords, renderWords } from "./render-words.server.ts";
import type { PartView } from "./review-data.ts";

/**
 * Characters of all sentences with formulas that a page of an answer draws: formulas take a thousand times as
 * long as words. What is beyond stands there as it was typed.
 */
const FORMULA_CHARACTERS = 20_000;

/** Makes views of the texts of one answer, in the order in which they are read. */
export function partViewer(): (prefix: string, markdown: string) => PartView[] {
  let left = FORMULA_CHARACTERS;
  const words = (text: string): string => {
    if (!text.includes("$")) return renderPlainWords(text);
    left -= text.length;
    return left >= 0 ? renderWords(text) : renderPlainWords(text);
  };
  const sentence = (kind: KeyedPart["kind"], text: string): string => {
    if (kind === "code") return escapeText(text);
    if (kind !== "formula") return words(text);
    left -= text.length;
    return left >= 0 ? renderFormula(text) : `<code>${escapeText(text)}</code>`;
  };
  return (prefix, markdown) =>
    keyedParts(prefix, markdown).map(({ kind, sentences, row }) => ({
      kind,
      sentences: sentences.map(({ key, text }) => {
        // A row says what it says in its cells.
        const html = row ? renderPlainWords(text) : sentence(kind, text);
        return { key, html, ...(html.includes("<math") ? { words: text } : {}) };
      }),
      ...(row ? { row: { ...row, cells: row.cells.map(words) } } : {}),
    }));
}
