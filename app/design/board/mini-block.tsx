import type { PlacedBlock } from "#problems/system-design/board/layout/layout.ts";
import { FACES, textWidth } from "#problems/system-design/board/layout/text.ts";
import { blockName } from "#problems/system-design/board/words.ts";
import { markInk } from "./block-shape.tsx";
import type { Mark } from "./highlight.ts";
import { CATEGORY, type Ink } from "./ink.ts";

/** Below this scale captions and figures are smaller than eight pixels of the screen. */
export const LEGIBLE_ZOOM = 0.7;
/** Of a name, in pixels of the screen. */
const NAME_SIZE = 9;
/** Below this scale a line is wider than its block, and there are two at most. */
const TINY_ZOOM = 0.35;
/** Below this scale names would cover each other, and a block is its colour. */
const LEAST_NAMED_ZOOM = 0.1;

type MiniBlockProps = {
  placed: PlacedBlock;
  ink: Ink;
  zoom: number;
  mark?: Mark | undefined;
  isSelected?: boolean | undefined;
};

/** A block seen from afar: its name alone, as large on the screen as it must be to be read, above whatever lies around. */
export function MiniBlock({ placed, ink, zoom, mark, isSelected = false }: MiniBlockProps) {
  const { block, width, height } = placed;
  const size = NAME_SIZE / zoom;
  const line = size * 1.15;
  const lines = linesAt(zoom, blockName(block), width, size);
  const top = height / 2 - ((lines.length - 1) * line) / 2 + size * 0.35;
  const edge = mark ? markInk(mark, ink) : isSelected ? ink.accent : ink.outline;
  return (
    <>
      <rect
        width={width}
        height={height}
        rx={5}
        fill={ink.surface}
        stroke={edge}
        strokeWidth={(mark || isSelected ? 2 : 1) / zoom}
      />
      <rect width={4 / zoom} height={height} rx={5} fill={ink[CATEGORY[block.type]]} />
      {lines.map((text, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text
          key={index}
          x={width / 2 + 2 / zoom}
          y={top + index * line}
          fill={ink.text}
          stroke={ink.surface}
          strokeWidth={3 / zoom}
          paintOrder="stroke"
          fontFamily={ink.textFace}
          fontSize={size}
          fontWeight={600}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

function linesAt(zoom: number, name: string, width: number, size: number): string[] {
  if (zoom < LEAST_NAMED_ZOOM) return [];
  return zoom < TINY_ZOOM ? nameLines(name, 1.7 * width, size, 2) : nameLines(name, 1.1 * width, size, 3);
}

/** Broken between words only: a piece of a word says nothing. What is left out is said by an ellipsis. */
function nameLines(name: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, { ...FACES.name, size }) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
