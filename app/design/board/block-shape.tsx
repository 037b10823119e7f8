import { LINE, PADDING, TEXT_LEFT } from "#problems/system-design/board/layout/box.ts";
import type { PlacedBlock } from "#problems/system-design/board/layout/layout.ts";
import { FACES } from "#problems/system-design/board/layout/text.ts";
import { BLOCK_LABELS } from "#problems/system-design/vocabulary.ts";
import { MARK_SIGNS, type Mark } from "./highlight.ts";
import { CATEGORY, type Ink } from "./ink.ts";

type BlockShapeProps = {
  placed: PlacedBlock;
  ink: Ink;
  mark?: Mark | undefined;
  isSelected?: boolean | undefined;
};

const ROUND = 5;
const BAR = 5;

/** A block with its upper left corner at the origin. */
export function BlockShape({ placed, ink, mark, isSelected = false }: BlockShapeProps) {
  const { block, width, height, name, note } = placed;
  const edge = mark ? markInk(mark, ink) : isSelected ? ink.accent : ink.outline;
  const caption = PADDING + 10;
  const firstName = PADDING + LINE.caption + 12;
  const firstNote = PADDING + LINE.caption + name.length * LINE.name + 10;
  return (
    <>
      <rect
        width={width}
        height={height}
        rx={ROUND}
        fill={ink.surface}
        stroke={edge}
        strokeWidth={mark || isSelected ? 2 : 1}
        strokeDasharray={mark === "removed" ? "5 3" : undefined}
      />
      <path
        d={`M0 ${ROUND}a${ROUND} ${ROUND} 0 0 1 ${BAR}-${ROUND}v${height}a${ROUND} ${ROUND} 0 0 1-${BAR}-${ROUND}z`}
        fill={ink[CATEGORY[block.type]]}
      />
      <text
        x={TEXT_LEFT}
        y={caption}
        fill={ink.text3}
        fontFamily={ink.textFace}
        fontSize={FACES.caption.size}
      >
        {BLOCK_LABELS[block.type]}
      </text>
      <text
        x={width - 10}
        y={caption}
        fill={ink.text3}
        fontFamily={ink.textFace}
        fontSize={FACES.caption.size}
        textAnchor="end"
      >
        {block.place}
      </text>
      {mark && <MarkSign mark={mark} ink={ink} x={width} y={0} />}
      {name.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text
          key={index}
          x={TEXT_LEFT}
          y={firstName + index * LINE.name}
          fill={ink.text}
          fontFamily={ink.textFace}
          fontSize={FACES.name.size}
          fontWeight={600}
        >
          {line}
        </text>
      ))}
      {note.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text
          key={index}
          x={TEXT_LEFT}
          y={firstNote + index * LINE.figure}
          fill={ink.text3}
          fontFamily={ink.monoFace}
          fontSize={FACES.figure.size}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** A disc that sits on the edge. */
export function MarkSign({ mark, ink, x, y }: { mark: Mark; ink: Ink; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={8} fill={markInk(mark, ink)} stroke={ink.surface} strokeWidth={1.5} />
      <path d={MARK_SIGNS[mark]} fill="none" stroke={ink.surface} strokeWidth={1.75} strokeLinecap="round" />
    </g>
  );
}

export function markInk(mark: Mark, ink: Ink): string {
  return mark === "evidence" ? ink.accent : ink[mark];
}
