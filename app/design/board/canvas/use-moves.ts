import type { NodeChange } from "@xyflow/react";
import { useMemo, useState } from "react";
import { type Edit, moveBlocks } from "#app/design/board/edit/edits.ts";
import { type BoardLayout, layOut } from "#problems/system-design/board/layout/layout.ts";
import type { Point } from "#problems/system-design/board/layout/route.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";

/** The layout, following blocks while they are dragged; where they are let go is one change of the board. */
export function useMoves(board: Board, onApply: (edit: Edit) => void) {
  const settled = useMemo(() => layOut(board), [board]);
  const [moving, setMoving] = useState<ReadonlyMap<string, Point>>(NOTHING);
  const layout = useMemo(
    () => (moving.size === 0 ? settled : layOut(moveBlocks(board, settled, moving).board)),
    [board, settled, moving],
  );

  function onNodesChange(changes: NodeChange[]) {
    const positions = changes.filter((change) => change.type === "position");
    const places = new Map(
      positions.flatMap(({ id, position }) => (position ? [[id, position] as const] : [])),
    );
    if (places.size === 0) return;
    if (positions.some(({ dragging }) => dragging)) return setMoving(places);
    setMoving(NOTHING);
    if (hasMoved(settled, places)) onApply(moveBlocks(board, settled, places));
  }
  return { layout, onNodesChange };
}

const NOTHING: ReadonlyMap<string, Point> = new Map();

function hasMoved({ blocks }: BoardLayout, places: ReadonlyMap<string, Point>): boolean {
  return blocks.some(({ block, x, y }) => {
    const place = places.get(block.id);
    return place && (Math.round(place.x) !== x || Math.round(place.y) !== y);
  });
}
