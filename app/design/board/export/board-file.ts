import { blockName } from "#problems/system-design/board/words.ts";
import { BLOCK_LABELS, type Board, CARGO_LABELS, PLACE_LABELS } from "#problems/system-design/vocabulary.ts";

/**
 * The board as indented JSON that reads without us: `board` is what the platform stores, byte for byte what `reference/board.json`
 * of a question holds; `says` is the same in words.
 */
export function boardFile(board: Board, title: string): string {
  const names = new Map(board.blocks.map((block) => [block.id, blockName(block)]));
  const says = {
    blocks: board.blocks.map((block) => {
      const what = `${blockName(block)}: ${BLOCK_LABELS[block.type]}, ${PLACE_LABELS[block.place].toLowerCase()}`;
      return block.note ? `${what} (${block.note})` : what;
    }),
    links: board.links.map(({ from, to, carries, ...figures }) => {
      const figure = [figures.protocol, figures.payload, figures.rate].filter(Boolean).join(", ");
      const way = `${names.get(from) ?? "nothing"} → ${names.get(to) ?? "nothing"}: ${CARGO_LABELS[carries]}`;
      return figure ? `${way} (${figure})` : way;
    }),
  };
  return `${JSON.stringify({ format: "tensor-arena-board", version: 1, title, board, says }, null, 2)}\n`;
}
