import { EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import type { LinkEdgeType } from "#app/design/board/canvas/nodes.ts";
import { useAfar } from "#app/design/board/canvas/use-afar.ts";
import { PAGE_INK } from "#app/design/board/ink.ts";
import { LinkLabel, LinkLine } from "#app/design/board/link-shape.tsx";

export const LINK_EDGE = "link";

/** A link as the layout routes it. Labels lie above all lines. */
export function LinkEdge({ id, data, selected }: EdgeProps<LinkEdgeType>) {
  const zoom = useAfar();
  if (!data) return null;
  const { drawn, mark } = data;
  const { x, y, width, height } = drawn.label;
  const area = `${x - width / 2 - 1} ${y - height / 2 - 1} ${width + 2} ${height + 2}`;
  return (
    <>
      <LinkLine
        drawn={drawn}
        ink={PAGE_INK}
        arrow="board-canvas-arrow"
        mark={mark}
        isSelected={selected}
        zoom={zoom}
      />
      <path d={drawn.path} className="react-flow__edge-interaction board-link-reach" />
      {zoom === undefined && (
        <EdgeLabelRenderer>
          <svg
            className="board-label"
            data-board-item={id}
            data-kind="link"
            viewBox={area}
            width={width + 2}
            height={height + 2}
            style={{ transform: `translate(${x - width / 2 - 1}px, ${y - height / 2 - 1}px)` }}
            aria-hidden="true"
          >
            <LinkLabel drawn={drawn} ink={PAGE_INK} mark={mark} isSelected={selected} />
          </svg>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
