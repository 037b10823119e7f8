import type { Tokens } from "marked";
import { escapeText } from "#problems/render-markup.ts";
import { MATH } from "#problems/render-math.ts";

/** The formulas of statements, for what somebody typed: one that KaTeX does not know is shown as it was written. */
export const FORGIVING_MATH = MATH.map(withoutFaults);

function withoutFaults(extension: (typeof MATH)[number]): (typeof MATH)[number] {
  if (!("renderer" in extension) || !extension.renderer) return extension;
  const { renderer } = extension;
  return {
    ...extension,
    renderer(token: Tokens.Generic) {
      try {
        return renderer.call(this, token);
      } catch {
        return `<code>${escapeText(token.raw)}</code>`;
      }
    },
  };
}
