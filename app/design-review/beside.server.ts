import { renderNote } from "#app/notes/render-note.server.ts";
import { escapeText } from "#problems/render-markup.ts";
import { ownFigures } from "#problems/system-design/difference/own-figures.ts";
import { sheetDifference } from "#problems/system-design/difference/sheet-difference.ts";
import { REFERENCE_PARTS } from "#problems/system-design/marking/reference-parts.ts";
import { type DesignAnswer, type Dimension, SECTIONS } from "#problems/system-design/vocabulary.ts";
import type { BesideView } from "./review-data.ts";
import type { ReviewedDesign } from "./reviewed-design.server.ts";

/** The part of the reference that shows a dimension, with what only one side has. For finished marks only. */
export function besideView(open: ReviewedDesign, answer: DesignAnswer, dimension: Dimension): BesideView {
  const { design, rendered, reference } = open;
  const { sections, board, sheet } = REFERENCE_PARTS[dimension];
  // A figure that stands in another section was still said.
  const all = (texts: DesignAnswer["texts"]) => SECTIONS.map((section) => texts[section]).join("\n");
  const [mine, theirs] = [all(answer.texts), all(reference.texts)];
  const keys = design.rows.map(({ key }) => key);
  return {
    sections: sections.map((section) => ({
      section,
      mine: marked(answer.texts[section], theirs),
      reference: marked(reference.texts[section], mine),
    })),
    ...(board ? { boards: { mine: answer.board, reference: reference.board } } : {}),
    ...(sheet
      ? {
          rows: sheetDifference(answer.sheet, reference.sheet, keys).map((row) => ({
            ...row,
            name: rendered.open.rows[row.key]?.label ?? escapeText(row.label ?? ""),
          })),
        }
      : {}),
  };
}

/** A text as it is read, with figures and abbreviations marked that the other side does not name. */
function marked(markdown: string, other: string): string {
  return renderNote(markdown, (words) =>
    ownFigures(words, other)
      .map(({ text, isOwn }) => (isOwn ? `<mark>${escapeText(text)}</mark>` : escapeText(text)))
      .join(""),
  );
}
