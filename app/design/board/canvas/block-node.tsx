import { Handle, type NodeProps, Position } from "@xyflow/react";
import { BlockShape } from "#app/design/board/block-shape.tsx";
import type { BlockNodeType } from "#app/design/board/canvas/nodes.ts";
import { useAfar } from "#app/design/board/canvas/use-afar.ts";
import { PAGE_INK } from "#app/design/board/ink.ts";
import { MiniBlock } from "#app/design/board/mini-block.tsx";

export const BLOCK_NODE = "block";

/** A block with a port to draw links from; while one is drawn, the whole block takes it. */
export function BlockNode({ data: { placed, mark }, selected, isConnectable }: NodeProps<BlockNodeType>) {
  const zoom = useAfar();
  const shape = { placed, ink: PAGE_INK, mark, isSelected: selected };
  return (
    <>
      <svg width={placed.width} height={placed.height} className="board-block" aria-hidden="true">
        {zoom === undefined ? <BlockShape {...shape} /> : <MiniBlock {...shape} zoom={zoom} />}
      </svg>
      <Handle
        type="target"
        position={Position.Top}
        className="board-target"
        isConnectable={isConnectable}
        isConnectableStart={false}
      />
      <Handle type="source" position={Position.Bottom} className="board-port" isConnectable={isConnectable} />
    </>
  );
}
