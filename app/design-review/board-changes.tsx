import { BoardView } from "#app/design/board/board-view.tsx";
import { differenceMarks } from "#app/design/board/highlight.ts";
import {
  type BoardDifference,
  type Compared,
  differenceOfBoards,
  isSameBoard,
} from "#problems/system-design/board/difference.ts";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { blockName, linkWords } from "#problems/system-design/board/words.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";

type BoardChangesProps = {
  before: Board;
  after: Board;
  /** Of the reference, whose names and figures are other words for the same, only the structure. */
  compared?: Compared;
  /** What each is called. */
  names: readonly [before: string, after: string];
  /** Unique on the page. */
  id: string;
};

/** Two boards side by side, with what only one has and what differs marked on both and said in words. */
export function BoardChanges({ before, after, compared = "everything", names, id }: BoardChangesProps) {
  const difference = differenceOfBoards(before, after, compared);
  const [one, other] = names;
  const isSame = isSameBoard(difference);
  return (
    <div className="dr-boards">
      {isSame ? (
        <p className="sm dim">
          {compared === "structure"
            ? "Types, places and what links carry are the same."
            : "The boards say the same."}
        </p>
      ) : (
        <ul className="dr-changes sm">
          {sentences(difference, { before, after }, names).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <BoardView board={before} title={one} id={`${id}-1`} marks={differenceMarks(difference, "before")} />
      {(!isSame || compared === "structure") && (
        <BoardView board={after} title={other} id={`${id}-2`} marks={differenceMarks(difference, "after")} />
      )}
    </div>
  );
}

function sentences(
  { blocks, links }: BoardDifference,
  boards: { before: Board; after: Board },
  [one, other]: readonly [string, string],
): string[] {
  const graphs = { before: boardGraph(boards.before), after: boardGraph(boards.after) };
  const named = (side: "before" | "after") => (thing: Block | Link) =>
    "type" in thing ? blockName(thing) : linkWords(graphs[side], thing);
  const list = (things: readonly (Block | Link)[], side: "before" | "after") =>
    things.map(named(side)).join("; ");
  const removed = [...blocks.removed, ...links.removed];
  const added = [...blocks.added, ...links.added];
  const changed = [...blocks.changed, ...links.changed].map(
    (change) => `${named("before")(change.before)} (${change.fields.join(", ")})`,
  );
  return [
    ...(removed.length > 0 ? [`Only in ${one}: ${list(removed, "before")}.`] : []),
    ...(added.length > 0 ? [`Only in ${other}: ${list(added, "after")}.`] : []),
    ...(changed.length > 0 ? [`Different: ${changed.join("; ")}.`] : []),
  ];
}
