import { Marked } from "marked";
import { escapeText } from "#problems/render-markup.ts";

/**
 * A sentence of somebody's Markdown as HTML within one line: emphasis and code, nothing that can be followed.
 * It stands in a label, where a link would be a second thing to press. Nothing makes it throw.
 */
export function renderWords(sentence: string): string {
  try {
    return WORDS.parseInline(sentence, { async: false });
  } catch {
    return escapeText(sentence);
  }
}

const WORDS = new Marked({ gfm: true });
WORDS.use({
  renderer: {
    html: ({ text }) => escapeText(text),
    link({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    image: ({ text, href }) => escapeText(text || href),
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
    br: () => " ",
  },
});
