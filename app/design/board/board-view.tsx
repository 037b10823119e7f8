import { type CSSProperties, useMemo } from "react";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { layOut } from "#problems/system-design/board/layout/layout.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";
import { BoardDrawing } from "./board-drawing.tsx";
import { BoardList } from "./edit/board-list.tsx";
import type { Marks } from "./highlight.ts";

type BoardViewProps = {
  board: Board;
  /** What it is: "Your board", "The reference". */
  title: string;
  /** Unique on the page. */
  id: string;
  marks?: Marks;
};

const NONE: Marks = new Map();

/** A board to look at: drawn on the server, without scripts, in print; the list beneath says the same in words. */
export function BoardView({ board, title, id, marks = NONE }: BoardViewProps) {
  const layout = useMemo(() => layOut(board), [board]);
  if (board.blocks.length === 0) return <p className="cap">{title}: nothing was drawn.</p>;
  return (
    <figure
      className="board-view"
      style={{ "--board-width": `${Math.ceil(layout.frame.width)}px` } as CSSProperties}
    >
      <ScrollArea label={title} className="board-sheet">
        <BoardDrawing layout={layout} title={title} id={id} marks={marks} />
      </ScrollArea>
      <details>
        <summary className="sm">{title} as a list</summary>
        <BoardList board={board} marks={marks} selected={undefined} heading="p" />
      </details>
    </figure>
  );
}
