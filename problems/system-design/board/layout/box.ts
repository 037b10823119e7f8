/** How large blocks and the labels of links are, in pixels of the drawing. */
import { FACES, textWidth, wrapText } from "#problems/system-design/board/layout/text.ts";
import { blockName } from "#problems/system-design/board/words.ts";
import { type Block, CARGO_LABELS, type Link } from "#problems/system-design/vocabulary.ts";

export const BLOCK_WIDTH = 184;
/** Where text begins: beside the bar of colour. */
export const TEXT_LEFT = 15;
const TEXT_RIGHT = 10;
const LABEL_WIDTH = 184;
export const LINE = { caption: 14, name: 16, figure: 14 } as const;
export const PADDING = 8;

export type BlockBox = { width: number; height: number; name: string[]; note: string[] };
export type LabelBox = { width: number; height: number; title: string; figures: string[] };

export function blockBox(block: Block): BlockBox {
  const width = BLOCK_WIDTH - TEXT_LEFT - TEXT_RIGHT;
  const name = wrapText(blockName(block), width, FACES.name);
  const note = block.note.split("\n").flatMap((line) => wrapText(line, width, FACES.figure));
  const height = 2 * PADDING + LINE.caption + name.length * LINE.name + note.length * LINE.figure;
  return { width: BLOCK_WIDTH, height, name, note };
}

/** What a link says: its cargo, then protocol, payload and rate as far as they are stated. */
export function labelBox({ carries, protocol, payload, rate }: Link): LabelBox {
  const title = CARGO_LABELS[carries];
  const said = [protocol, payload, rate].map((text) => text.trim()).filter(Boolean);
  const figures = wrapText(said.join(" · "), LABEL_WIDTH, FACES.figure);
  const widths = [
    textWidth(title, FACES.caption),
    ...figures.map((figure) => textWidth(figure, FACES.figure)),
  ];
  return {
    width: Math.ceil(Math.max(...widths)) + 8,
    height: LINE.caption + figures.length * LINE.figure + 4,
    title,
    figures,
  };
}
