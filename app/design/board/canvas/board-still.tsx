import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { BoardDrawing } from "#app/design/board/board-drawing.tsx";
import { firstView, type View } from "#app/design/board/canvas/first-view.ts";
import type { Marks } from "#app/design/board/highlight.ts";
import { layOut } from "#problems/system-design/board/layout/layout.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";

type BoardStillProps = { board: Board; marks: Marks };

/** What the canvas will show, in its place, before somebody turns to it and it is fetched. */
export function BoardStill({ board, marks }: BoardStillProps) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>();
  const layout = useMemo(() => layOut(board), [board]);
  const { frame } = layout;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (element.clientWidth > 0)
        setView(firstView(frame, { width: element.clientWidth, height: element.clientHeight }));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  const style = view && {
    transformOrigin: "0 0",
    transform: `translate(${view.x + frame.x * view.zoom}px, ${view.y + frame.y * view.zoom}px) scale(${view.zoom})`,
  };
  return (
    <div ref={place} className="board-canvas board-still">
      {view && board.blocks.length > 0 && (
        <div style={style}>
          <BoardDrawing
            layout={layout}
            title="The board, as a drawing"
            id="board-still"
            marks={marks}
            zoom={view.zoom}
          />
        </div>
      )}
    </div>
  );
}
