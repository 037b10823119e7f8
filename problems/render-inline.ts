import { Marked } from "marked";
import { markup, refuse } from "#problems/render-markup.ts";
import { MATH, maskMath } from "#problems/render-math.ts";

const marked = new Marked({ gfm: true }, { extensions: MATH, hooks: { emStrongMask: maskMath } });
marked.use({ renderer: markup("", refuseBlock), walkTokens: refuse });

/** Markdown within one line as HTML. Needs no grammars, so that a solution can be rendered when it is asked for. */
export function renderInline(markdown: string): string {
  return marked.parseInline(markdown, { async: false });
}

function refuseBlock(): never {
  throw new Error("a block of code does not fit into one line");
}
