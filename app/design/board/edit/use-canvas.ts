import { type ComponentType, useCallback, useState } from "react";
import type { BoardCanvasProps } from "#app/design/board/canvas/board-canvas.tsx";
import { WIDE } from "#app/design/board/edit/use-board-view.ts";

/**
 * The canvas and its library, fetched as soon as somebody turns to the board, as the code editor is. Until then, and where it cannot
 * be fetched, `Canvas` is undefined; whoever turns to it again tries again.
 */
export function useCanvas() {
  const [Canvas, setCanvas] = useState<ComponentType<BoardCanvasProps>>();
  const fetchCanvas = useCallback(() => {
    if (!matchMedia(WIDE).matches) return;
    import("#app/design/board/canvas/board-canvas.tsx").then(
      ({ BoardCanvas }) => setCanvas(() => BoardCanvas),
      () => {},
    );
  }, []);
  return { Canvas, fetchCanvas };
}
