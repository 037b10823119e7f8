import { Marked } from "marked";
import { withoutReferences } from "#app/components/plain-text.ts";
import { highlightLines } from "#app/highlight.server.ts";
import { LANGUAGES } from "#judge/verdict.ts";
import { BOUNDED_TABLES } from "#problems/bounded-tables.ts";
import { escapeText, markup } from "#problems/render-markup.ts";
import { maskMath } from "#problems/render-math.ts";
import { FORGIVING_MATH } from "./forgiving-math.server.ts";
import { typedText } from "./typed-text.server.ts";

/**
 * A learner's own Markdown as HTML, with formulas and code. Whatever it holds, the result has only elements
 * and attributes that are written here: HTML is shown as text, images become links, and links lead to
 * addresses of the web, of mail or of this site. Nothing makes it throw. `words` makes HTML of words that stand
 * outside code blocks and formulas, as they are read.
 */
export function renderNote(text: string, words?: (text: string) => string): string {
  try {
    return noteParser(words).parse(text, { async: false });
  } catch {
    // A thousand quotes within each other, say. It stays readable.
    return `<pre class="code">${escapeText(text)}</pre>`;
  }
}

const TABLES = markup("", () => "");
/** What stands before the colon, once browsers have dropped what they drop. */
const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i;

/** The page has the first level of headings, what is around a note the second. */
const ABOVE = 2;

/** One for each text: what level a heading has depends on the one before it, so that none is left out. */
function noteParser(words?: (text: string) => string): Marked {
  let level = ABOVE;
  const marked = new Marked(
    { gfm: true, breaks: true },
    { extensions: FORGIVING_MATH, hooks: { emStrongMask: maskMath } },
  );
  marked.use({
    tokenizer: BOUNDED_TABLES,
    renderer: {
      ...(TABLES.table ? { table: TABLES.table } : {}),
      code: ({ text, lang }) => codeBlock(text, lang ?? ""),
      html(token) {
        return token.block ? `<p>${escapeText(token.text.trim())}</p>\n` : escapeText(token.text);
      },
      heading({ tokens, depth }) {
        level = Math.min(6, ABOVE + depth, level + 1);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }) {
        return anchor(href, this.parser.parseInline(tokens));
      },
      text(token) {
        if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
        return words ? words(withoutReferences(token.text)) : typedText(token);
      },
      codespan: ({ text }) => `<code>${(words ?? escapeText)(text)}</code>`,
      image: ({ href, text }) => anchor(href, escapeText(text || href)),
      checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
    },
  });
  return marked;
}

/** The words alone where the address is of another kind. */
function anchor(href: string, words: string): string {
  const address = href.replace(/[\p{Cc}\s]/gu, "");
  if (!ADDRESS.test(address)) return words;
  return `<a href="${escapeText(address)}" target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;
}

function codeBlock(text: string, fence: string): string {
  const word = fence.trim().toLowerCase();
  const language = LANGUAGES.find((one) => one === (SHORT[word] ?? word));
  const code = language
    ? highlightLines(text, language)
        .map((line) => line.map((token) => coloured(token.text, token.colour)).join(""))
        .join("\n")
    : escapeText(text);
  return `<pre class="code" tabindex="0" role="group" aria-label="Code">${code}</pre>\n`;
}

const SHORT: Record<string, string> = { js: "javascript", ts: "typescript", py: "python", "c++": "cpp" };

function coloured(text: string, colour: string): string {
  return colour ? `<span class="${colour}">${escapeText(text)}</span>` : escapeText(text);
}
