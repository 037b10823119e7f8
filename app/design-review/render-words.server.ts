import { Marked } from "marked";
import { FORGIVING_MATH } from "#app/notes/forgiving-math.server.ts";
import { typedText } from "#app/notes/typed-text.server.ts";
import { escapeText } from "#problems/render-markup.ts";
import { maskMath, mathMl } from "#problems/render-math.ts";

/**
 * A sentence of somebody's Markdown as HTML within one line: emphasis, code and formulas, nothing that can be
 * followed. It stands in a label, where a link would be a second thing to press. Nothing makes it throw.
 */
export function renderWords(sentence: string): string {
  return rendered(WORDS, sentence);
}

/** The same with formulas as they were typed. */
export function renderPlainWords(sentence: string): string {
  return rendered(PLAIN_WORDS, sentence);
}

/** `$$…$$` as a formula of its own line, without an element around that has no place in a label. */
export function renderFormula(source: string): string {
  try {
    return mathMl(source.replace(/^\$\$|\$\$$/g, ""), true);
  } catch {
    return `<code>${escapeText(source)}</code>`;
  }
}

function rendered(marked: Marked, sentence: string): string {
  try {
    return marked.parseInline(sentence, { async: false });
  } catch {
    return escapeText(sentence);
  }
}

const PLAIN_WORDS = wordsParser();
const WORDS = wordsParser();
WORDS.use({ extensions: FORGIVING_MATH, hooks: { emStrongMask: maskMath } });

function wordsParser(): Marked {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      html: ({ text }) => escapeText(text),
      text(token) {
        return "tokens" in token && token.tokens ? this.parser.parseInline(token.tokens) : typedText(token);
      },
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
      image: ({ text, href }) => escapeText(text || href),
      checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
      br: () => " ",
    },
  });
  return marked;
}
