import { Marked, type Token, type Tokens } from "marked";
import { z } from "zod";
import type { Language } from "#judge/verdict.ts";
import { ArenaPictureSchema } from "#problems/content-block.ts";
import type { Kernel } from "#problems/kernel-vocabulary.ts";
import { createCodeHighlighter, type HighlightCode } from "#problems/render-code.ts";
import { createDiagrams } from "#problems/render-diagram.ts";
import { markup, refuse } from "#problems/render-markup.ts";
import { MATH, maskMath } from "#problems/render-math.ts";
import { signatureText } from "#problems/signature-text.ts";
import type { ContentBlock, Hint, Signature } from "#problems/vocabulary.ts";

/** Turns authors' Markdown into blocks. Every fault is thrown as `line 12: what to do`. */
export type Renderer = {
  /** `idPrefix` keeps the ids of headings apart where several texts stand on one page. */
  render(markdown: string, idPrefix?: string): ContentBlock[];
  /** Splits at `## ` headings, each of which is a hint's title. */
  renderHints(markdown: string): Hint[];
  renderCode(code: string, language: Language): ContentBlock[];
  renderSignature(signature: Signature, language: Language, kernel?: Kernel): ContentBlock[];
};

/** Loads grammars and Graphviz for a few tenths of a second: make one and keep it while there is something to render. */
export async function createRenderer(): Promise<Renderer> {
  const [highlight, draw] = await Promise.all([createCodeHighlighter(), createDiagrams()]);
  const block: HighlightCode = (text, language) =>
    language.trim() === "diagram" ? draw(text) : highlight(text, language);
  const renderCode = (code: string, language: Language) => [{ html: highlight(code, language) }];
  return {
    render: (markdown, idPrefix = "") => render(markdown, idPrefix, block),
    renderHints: (markdown) => renderHints(markdown, block),
    renderCode,
    renderSignature: (signature, language, kernel) =>
      renderCode(signatureText(signature, language, kernel), language),
  };
}

function render(markdown: string, idPrefix: string, highlight: HighlightCode): ContentBlock[] {
  const marked = new Marked({ gfm: true }, { extensions: MATH, hooks: { emStrongMask: maskMath } });
  marked.use({ renderer: markup(idPrefix, highlight) });
  const tokens = marked.lexer(markdown);
  const blocks: ContentBlock[] = [];
  let line = 1;
  let html = "";
  const flush = () => {
    if (html.trim() !== "") blocks.push({ html });
    html = "";
  };
  for (const token of tokens) {
    atLine(line, () => {
      if (isArena(token)) {
        flush();
        blocks.push({ arena: arenaPicture(token.text) });
      } else {
        // Our visitor answers at once, so there is nothing to wait for.
        void marked.walkTokens([token], refuse);
        html += marked.parser([token]);
      }
    });
    line += token.raw.split("\n").length - 1;
  }
  flush();
  return blocks;
}

function renderHints(markdown: string, highlight: HighlightCode): Hint[] {
  const [before = "", ...sections] = markdown.split(/^## +/m);
  if (before.trim() !== "") throw new Error("line 1: a hint starts with its title, a `## ` heading");
  return sections.map((section) => {
    const [title = "", ...rest] = section.split("\n");
    return { title: title.trim(), blocks: render(rest.join("\n"), "", highlight) };
  });
}

function isArena(token: Token): token is Tokens.Code {
  return token.type === "code" && "lang" in token && token.lang === "arena";
}

function arenaPicture(text: string) {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`the arena block is not JSON (${cause instanceof Error ? cause.message : ""})`, {
      cause,
    });
  }
  const picture = ArenaPictureSchema.safeParse(data);
  if (!picture.success) throw new Error(`the arena block: ${z.prettifyError(picture.error)}`);
  return picture.data;
}

function atLine(line: number, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new Error(`line ${line}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
