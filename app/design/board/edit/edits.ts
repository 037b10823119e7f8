/** Every change that a board can take, with the sentence that tells it. Boards are never changed in place. */
import { boardGraph } from "#problems/system-design/board/graph.ts";
import type { BoardLayout } from "#problems/system-design/board/layout/layout.ts";
import type { Point } from "#problems/system-design/board/layout/route.ts";
import { MOST_BLOCKS, MOST_LINKS } from "#problems/system-design/board/limits.ts";
import { atPlace, quoted } from "#problems/system-design/board/words.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";

export type BlockFields = Omit<Block, "id" | "at">;
export type LinkFields = Omit<Link, "id">;
/** `said` is a whole sentence. Edits of the same `joins` that follow quickly on one another are undone together. */
export type Edit = { board: Board; said: string; joins?: string };

export function addBlock(board: Board, id: string, fields: BlockFields): Edit {
  const block = { ...fields, id };
  return {
    board: { ...board, blocks: [...board.blocks, block] },
    said: `${quoted(block)} added ${atPlace(block.place)}.`,
  };
}

export function changeBlock(board: Board, id: string, fields: BlockFields): Edit | undefined {
  const before = board.blocks.find((block) => block.id === id);
  if (!before) return undefined;
  const after = { ...before, ...fields };
  const isSame = (Object.keys(fields) as (keyof BlockFields)[]).every((key) => before[key] === after[key]);
  if (isSame) return undefined;
  const moved = before.place === after.place ? "changed" : `changed, now ${atPlace(after.place)}`;
  return {
    board: { ...board, blocks: board.blocks.map((block) => (block.id === id ? after : block)) },
    said: `${quoted(after)} ${moved}.`,
  };
}

/** Links from and to it go with it. */
export function removeBlock(board: Board, id: string): Edit | undefined {
  const block = board.blocks.find((each) => each.id === id);
  if (!block) return undefined;
  const links = board.links.filter(({ from, to }) => from !== id && to !== id);
  const gone = board.links.length - links.length;
  const along = gone === 0 ? "" : gone === 1 ? " with its link" : ` with its ${gone} links`;
  return {
    board: { blocks: board.blocks.filter((each) => each.id !== id), links },
    said: `${quoted(block)} deleted${along}.`,
  };
}

export function addLink(board: Board, id: string, fields: LinkFields): Edit {
  const link = { ...fields, id };
  return { board: { ...board, links: [...board.links, link] }, said: `${linkSaid(board, link)} added.` };
}

export function changeLink(board: Board, id: string, fields: LinkFields): Edit | undefined {
  const before = board.links.find((link) => link.id === id);
  if (!before) return undefined;
  const after = { ...before, ...fields };
  const isSame = (Object.keys(fields) as (keyof LinkFields)[]).every((key) => before[key] === after[key]);
  if (isSame) return undefined;
  return {
    board: { ...board, links: board.links.map((link) => (link.id === id ? after : link)) },
    said: `${linkSaid(board, after)} changed.`,
  };
}

export function removeLink(board: Board, id: string): Edit | undefined {
  const link = board.links.find((each) => each.id === id);
  if (!link) return undefined;
  return {
    board: { ...board, links: board.links.filter((each) => each.id !== id) },
    said: `${linkSaid(board, link)} deleted.`,
  };
}

/** Blocks lie where they were moved to, and all others stay where they lie now: nothing jumps when something is added. */
export function moveBlocks(board: Board, layout: BoardLayout, moved: ReadonlyMap<string, Point>): Edit {
  const now = new Map<string, Point>(layout.blocks.map(({ block, x, y }) => [block.id, { x, y }]));
  const names = board.blocks.filter(({ id }) => moved.has(id)).map(quoted);
  return {
    board: {
      ...board,
      blocks: board.blocks.map((block) => {
        const at = moved.get(block.id) ?? now.get(block.id);
        return at ? { ...block, at: { x: Math.round(at.x), y: Math.round(at.y) } } : block;
      }),
    },
    said: names.length === 1 ? `${names[0]} moved.` : `${names.length} blocks moved.`,
    joins: `move ${[...moved.keys()].join(" ")}`,
  };
}

/** Gives all blocks back to the automatic arrangement. */
export function arrangeAgain(board: Board): Edit | undefined {
  if (board.blocks.every(({ at }) => !at)) return undefined;
  const blocks = board.blocks.map(({ at: _, ...block }) => block);
  return { board: { ...board, blocks }, said: "Blocks arranged automatically." };
}

/** Why nothing more can be added, and what to do; undefined where something can. */
export function noRoomFor(what: "block" | "link", { blocks, links }: Board): string | undefined {
  if (what === "block" && blocks.length >= MOST_BLOCKS) {
    return `A board holds ${MOST_BLOCKS} blocks. Delete one, or let one block stand for several.`;
  }
  if (what === "link" && links.length >= MOST_LINKS) {
    return `A board holds ${MOST_LINKS} links. Delete one, or let one link stand for several.`;
  }
  return what === "link" && blocks.length < 2 ? "A link needs two blocks. Add a block first." : undefined;
}

function linkSaid(board: Board, { from, to }: Link): string {
  const graph = boardGraph(board);
  const [start, end] = [graph.block(from), graph.block(to)];
  return `Link from ${start ? quoted(start) : "nothing"} to ${end ? quoted(end) : "nothing"}`;
}
