/** The board in the terms of the canvas library. */
import { type Edge, type Node, Position } from "@xyflow/react";
import { BLOCK_NODE } from "#app/design/board/canvas/block-node.tsx";
import { LINK_EDGE } from "#app/design/board/canvas/link-edge.tsx";
import { MARK_WORDS, type Mark, type Marks } from "#app/design/board/highlight.ts";
import type { BoardLayout, DrawnLink, PlacedBlock } from "#problems/system-design/board/layout/layout.ts";
import { blockName } from "#problems/system-design/board/words.ts";
import { BLOCK_LABELS, type Board, CARGO_LABELS, PLACE_LABELS } from "#problems/system-design/vocabulary.ts";

export type BlockNodeType = Node<{ placed: PlacedBlock; mark?: Mark }, typeof BLOCK_NODE>;
export type LinkEdgeType = Edge<{ drawn: DrawnLink; mark?: Mark }, typeof LINK_EDGE>;

/** Of app/styles/board.css. */
const PORT = 9;

export function blockNodes(layout: BoardLayout, marks: Marks, selected: string | undefined): BlockNodeType[] {
  return layout.blocks.map((placed) => {
    const { block, x, y, width, height } = placed;
    const mark = marks.get(block.id);
    const words = [
      blockName(block),
      BLOCK_LABELS[block.type],
      PLACE_LABELS[block.place].toLowerCase(),
      block.note,
      mark && MARK_WORDS[mark],
    ];
    return {
      id: block.id,
      type: BLOCK_NODE,
      position: { x, y },
      width,
      height,
      // Told, so that links are not taken away and drawn anew while the library measures: they would lose the focus.
      measured: { width, height },
      handles: [
        { type: "target", position: Position.Top, x: 0, y: 0, width, height },
        {
          type: "source",
          position: Position.Bottom,
          x: (width - PORT) / 2,
          y: height - PORT / 2,
          width: PORT,
          height: PORT,
        },
      ],
      selected: block.id === selected,
      ariaLabel: words.filter(Boolean).join(", "),
      domAttributes: itemAttributes(block.id, "block"),
      data: { placed, ...(mark ? { mark } : {}) },
    };
  });
}

export function linkEdges(
  layout: BoardLayout,
  board: Board,
  marks: Marks,
  selected: string | undefined,
): LinkEdgeType[] {
  const names = new Map(board.blocks.map((block) => [block.id, blockName(block)]));
  return layout.links.map((drawn) => {
    const { id, from, to, carries, protocol, payload, rate } = drawn.link;
    const mark = marks.get(id);
    const way = `Link from ${names.get(from)} to ${names.get(to)}`;
    const words = [way, CARGO_LABELS[carries], protocol, payload, rate, mark && MARK_WORDS[mark]];
    return {
      id,
      type: LINK_EDGE,
      source: from,
      target: to,
      selected: id === selected,
      ariaLabel: words.filter(Boolean).join(", "),
      domAttributes: itemAttributes(id, "link"),
      data: { drawn, ...(mark ? { mark } : {}) },
    };
  });
}

/** In our words rather than "node" and "edge". */
function itemAttributes(id: string, kind: "block" | "link"): Record<string, string> {
  return {
    "data-board-item": id,
    "data-kind": kind,
    "aria-roledescription": kind === "link" ? "link of the board" : kind,
  };
}
