import type { BoardLayout } from "#problems/system-design/board/layout/layout.ts";
import { BlockShape } from "./block-shape.tsx";
import type { Marks } from "./highlight.ts";
import { type Ink, PAGE_INK } from "./ink.ts";
import { ArrowHead, LinkLabel, LinkLine } from "./link-shape.tsx";
import { LEGIBLE_ZOOM, MiniBlock } from "./mini-block.tsx";

type BoardDrawingProps = {
  layout: BoardLayout;
  /** What it shows, in words; the same said by an outline beside it. */
  title: string;
  /** Unique on the page. */
  id: string;
  marks?: Marks | undefined;
  ink?: Ink;
  /** Fills its ground, as a file needs it that is looked at alone. */
  hasGround?: boolean;
  /** The scale at which it is looked at; below that of legible figures blocks say their names alone. */
  zoom?: number | undefined;
};

/** The whole board as an SVG of plain shapes and text: on pages, in print and as a file. */
export function BoardDrawing({
  layout,
  title,
  id,
  marks,
  ink = PAGE_INK,
  hasGround = false,
  zoom = 1,
}: BoardDrawingProps) {
  const { x, y, width, height } = layout.frame;
  const arrow = `${id}-arrow`;
  const isAfar = zoom < LEGIBLE_ZOOM;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <defs>
        <ArrowHead id={arrow} ink={ink} />
      </defs>
      {hasGround && <rect x={x} y={y} width={width} height={height} fill={ink.ground} />}
      {layout.links.map((drawn) => (
        <LinkLine
          key={drawn.link.id}
          drawn={drawn}
          ink={ink}
          arrow={arrow}
          mark={marks?.get(drawn.link.id)}
          zoom={isAfar ? zoom : undefined}
        />
      ))}
      {layout.blocks.map((placed) => (
        <g key={placed.block.id} transform={`translate(${placed.x} ${placed.y})`}>
          {isAfar ? (
            <MiniBlock placed={placed} ink={ink} mark={marks?.get(placed.block.id)} zoom={zoom} />
          ) : (
            <BlockShape placed={placed} ink={ink} mark={marks?.get(placed.block.id)} />
          )}
        </g>
      ))}
      {(isAfar ? [] : layout.links).map((drawn) => (
        <LinkLabel key={drawn.link.id} drawn={drawn} ink={ink} mark={marks?.get(drawn.link.id)} />
      ))}
    </svg>
  );
}
