import { BoardView } from "#app/design/board/board-view.tsx";
import { evidenceMarks } from "#app/design/board/highlight.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";

type BoardPictureProps = {
  board: Board;
  title: string;
  /** Unique on the page. */
  id: string;
  /** Ids of blocks and links that are evidence. */
  marked?: readonly string[];
};

/** A board with evidence marked on it. */
export function BoardPicture({ board, title, id, marked = [] }: BoardPictureProps) {
  return <BoardView board={board} title={title} id={id} marks={evidenceMarks(marked)} />;
}
