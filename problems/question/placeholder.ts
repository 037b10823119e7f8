/**
 * `{name}` in a question's texts stands for a drawn value. Texts are rendered once, with a mark in its
 * place; the value is put in when somebody asks.
 */
import { parameterText } from "#problems/question/format.ts";
import type { Parameters, Values } from "#problems/question/parameters.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

/** Private characters, which no text of ours has and no renderer touches. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];
const MARK = /\ue000(\w+)\ue001/g;
/** Formulas and code, where braces mean something else. */
const VERBATIM =
  /```[\s\S]*?```|\$\$[\s\S]*?\$\$|(?<![\\$])\$(?=\S)(?:[^$\\\n]|\\.)*?[^\s\\$]\$(?!\d)|`[^`\n]*`/g;
const NAME = /\{([A-Za-z]\w*)\}/g;

/** Throws an Error that names a placeholder for which nothing is drawn. In code unknown ones stay as they are. */
export function withMarks(markdown: string, names: readonly string[]): string {
  let text = "";
  let from = 0;
  for (const match of markdown.matchAll(VERBATIM)) {
    text += markedProse(markdown.slice(from, match.index), names);
    text += match[0].startsWith("`") ? markedCode(match[0], names) : match[0];
    from = match.index + match[0].length;
  }
  return text + markedProse(markdown.slice(from), names);
}

/** HTML with the drawn values in it, set in bold. */
export function filled(html: string, parameters: Parameters, values: Values): string {
  return html.replaceAll(MARK, (_mark, name: string) => {
    const text = parameterText(values[name] ?? "", parameters[name]?.unit);
    return `<b class="num">${escaped(text)}</b>`;
  });
}

export function filledBlocks(
  blocks: readonly ContentBlock[],
  parameters: Parameters,
  values: Values,
): ContentBlock[] {
  return blocks.map((block) => ("html" in block ? { html: filled(block.html, parameters, values) } : block));
}

function markedProse(prose: string, names: readonly string[]): string {
  return prose.replaceAll(NAME, (placeholder, name: string) => {
    if (names.includes(name)) return `${OPEN}${name}${CLOSE}`;
    throw new Error(`${placeholder} stands for nothing: the parameters are ${names.join(", ") || "none"}`);
  });
}

function markedCode(code: string, names: readonly string[]): string {
  return code.replaceAll(NAME, (placeholder, name: string) =>
    names.includes(name) ? `${OPEN}${name}${CLOSE}` : placeholder,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
