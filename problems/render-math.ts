import katex from "katex";
import type { TokenizerAndRendererExtension } from "marked";

/**
 * `$…$` within a line and `$$…$$` as a formula of its own, as MathML: browsers draw it themselves, so no
 * style sheet, font or script is needed. As in Pandoc, a `$` before a space, or a closing one before a
 * digit, is a dollar. TeX that KaTeX does not know throws.
 */
export const MATH: TokenizerAndRendererExtension[] = [
  {
    name: "displayMath",
    level: "block",
    start: (source) => source.match(/^\$\$/m)?.index,
    tokenizer(source) {
      const match = /^\$\$((?:[^$\\]|\\[\s\S])+?)\$\$[ \t]*(?:\n|$)/.exec(source);
      return match ? { type: "displayMath", raw: match[0], text: match[1] ?? "" } : undefined;
    },
    renderer: ({ text }) => displayMath(String(text)),
  },
  {
    name: "inlineMath",
    level: "inline",
    start: (source) => source.match(/\$(?=\S)/)?.index,
    tokenizer(source) {
      const match = INLINE.exec(source);
      return match ? { type: "inlineMath", raw: match[0], text: match[1] ?? "" } : undefined;
    },
    renderer: ({ text }) => mathMl(String(text), false),
  },
];

const INLINE = /^\$(?=\S)((?:[^$\\\n]|\\.|\n(?!\n))*?[^\s\\$])\$(?!\d)/;

/** Hides formulas from the search for `*` and `_` that end an emphasis, keeping the length. */
export function maskMath(source: string): string {
  return source.replaceAll(/(?<![\\$])\$(?=\S)(?:[^$\\\n]|\\.)*?[^\s\\$]\$(?!\d)/g, (formula) =>
    "a".repeat(formula.length),
  );
}

/** Wide formulas scroll by themselves, and by keyboard too. */
function displayMath(tex: string): string {
  return `<div class="math" tabindex="0" role="group" aria-label="Formula">${mathMl(tex, true)}</div>\n`;
}

/**
 * A sign behind a relation, a comma or an opening bracket. MathML takes every operator that is not the
 * first of its row for binary and would draw `z = -96` as z = − 96.
 */
const SIGN = /(<mo[^>]*>[^<)\]}⌋⌉|!]*<\/mo>)<mo>([−+])<\/mo>/g;

/** Throws at TeX that KaTeX does not know. */
export function mathMl(tex: string, displayMode: boolean): string {
  const html = katex.renderToString(tex.trim(), { output: "mathml", displayMode, strict: "error" });
  // The TeX source rides along as an annotation that nobody sees but every copy and search would find.
  return html
    .replace(/^<span class="katex">(.*)<\/span>$/s, "$1")
    .replace(/<annotation encoding="application\/x-tex">.*?<\/annotation>/s, "")
    .replace(/<semantics>(.*)<\/semantics>/s, "$1")
    .replace(SIGN, '$1<mo form="prefix">$2</mo>');
}
