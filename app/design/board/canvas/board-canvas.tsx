import "@xyflow/react/dist/base.css";
import { ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { type KeyboardEvent, type MouseEvent, useMemo, useState } from "react";
import { BLOCK_NODE, BlockNode } from "#app/design/board/canvas/block-node.tsx";
import { BoardGround } from "#app/design/board/canvas/board-ground.tsx";
import { LEAST_ZOOM } from "#app/design/board/canvas/first-view.ts";
import { LINK_EDGE, LinkEdge } from "#app/design/board/canvas/link-edge.tsx";
import { blockNodes, linkEdges } from "#app/design/board/canvas/nodes.ts";
import { useMoves } from "#app/design/board/canvas/use-moves.ts";
import type { BoardListActs } from "#app/design/board/edit/board-list.tsx";
import type { Edit } from "#app/design/board/edit/edits.ts";
import type { Marks } from "#app/design/board/highlight.ts";
import { PAGE_INK } from "#app/design/board/ink.ts";
import { ArrowHead } from "#app/design/board/link-shape.tsx";
import type { Board } from "#problems/system-design/vocabulary.ts";

export type BoardCanvasProps = {
  board: Board;
  marks: Marks;
  selected: string | undefined;
  /** Counts how often the board was laid out anew as a whole. */
  arranged: number;
  acts?: BoardListActs | undefined;
  onApply: (edit: Edit) => void;
  onConnect: (from: string, to: string) => void;
};

const NODE_TYPES = { [BLOCK_NODE]: BlockNode };
const EDGE_TYPES = { [LINK_EDGE]: LinkEdge };

/** Said by screen readers where a block or link has the focus. */
const HELP = {
  "node.a11yDescription.default":
    "Enter changes the block, the arrow keys move it, L links it, Delete deletes it.",
  "node.a11yDescription.keyboardDisabled": "Enter changes the block, the arrow keys move it.",
  // The board says itself what was moved.
  "node.a11yDescription.ariaLiveMessage": () => "",
  "edge.a11yDescription.default": "Enter changes the link, Delete deletes it.",
};

/** The board as a drawing to work in: blocks are dragged, links drawn from port to block. Whoever uses no mouse has the list. */
export function BoardCanvas(props: BoardCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ board, marks, selected, arranged, acts, onApply, onConnect }: BoardCanvasProps) {
  const { layout, onNodesChange } = useMoves(board, onApply);
  const [isConnecting, setConnecting] = useState(false);
  const nodes = useMemo(() => blockNodes(layout, marks, selected), [layout, marks, selected]);
  const edges = useMemo(() => linkEdges(layout, board, marks, selected), [layout, board, marks, selected]);

  /** Before the library sees the key: to it, Enter selects and Delete removes by itself. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const item = itemOf(event.target);
    if (!item || !acts || event.ctrlKey || event.metaKey) return;
    const { id, kind } = item;
    if (event.key === "Enter") (kind === "block" ? acts.onEditBlock : acts.onEditLink)(id);
    else if (event.key === "Delete" || event.key === "Backspace")
      (kind === "block" ? acts.onDeleteBlock : acts.onDeleteLink)(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function edit(event: MouseEvent<HTMLElement>) {
    const item = itemOf(event.target);
    if (item && acts) (item.kind === "block" ? acts.onEditBlock : acts.onEditLink)(item.id);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and double clicks of the blocks and links within
    <div
      className="board-canvas"
      data-connecting={isConnecting || undefined}
      onKeyDownCapture={onKeyDown}
      onDoubleClick={edit}
      onFocus={({ target }) => {
        const item = itemOf(target);
        if (item && item.id !== selected) acts?.onSelect(item.id);
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onNodeClick={(_, { id }) => acts?.onSelect(id)}
        onEdgeClick={(_, { id }) => acts?.onSelect(id)}
        onConnect={({ source, target }) => onConnect(source, target)}
        onConnectStart={() => setConnecting(true)}
        onConnectEnd={() => setConnecting(false)}
        nodesDraggable={Boolean(acts)}
        nodesConnectable={Boolean(acts)}
        edgesReconnectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        minZoom={LEAST_ZOOM}
        maxZoom={2}
        ariaLabelConfig={HELP}
        // Credited in docs/decisions/061-board.md.
        proOptions={{ hideAttribution: true }}
      >
        <svg className="board-arrows" aria-hidden="true">
          <defs>
            <ArrowHead id="board-canvas-arrow" ink={PAGE_INK} />
          </defs>
        </svg>
        <BoardGround frame={layout.frame} isEmpty={board.blocks.length === 0} arranged={arranged} />
      </ReactFlow>
    </div>
  );
}

function itemOf(target: EventTarget): { id: string; kind: "block" | "link" } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-board-item]") : null;
  const id = element?.dataset["boardItem"];
  return id ? { id, kind: element.dataset["kind"] === "link" ? "link" : "block" } : undefined;
}
