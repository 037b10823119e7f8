import type { Arrangement } from "#problems/system-design/board/layout/arrange.ts";
import { BLOCK_WIDTH, type BlockBox } from "#problems/system-design/board/layout/box.ts";
import { type Block, PLACES } from "#problems/system-design/vocabulary.ts";

const COLUMN_GAP = 120;
const ROW_GAP = 40;

/** A column for each place that has blocks, in their order; links run straight. Takes no time, whatever the size. */
export function inColumns(blocks: readonly Block[], boxes: ReadonlyMap<string, BlockBox>): Arrangement {
  const corners: Arrangement["corners"] = new Map();
  let x = 0;
  for (const place of PLACES) {
    const column = blocks.filter((block) => block.place === place);
    let y = 0;
    for (const { id } of column) {
      corners.set(id, { x, y });
      y += (boxes.get(id)?.height ?? 0) + ROW_GAP;
    }
    if (column.length > 0) x += BLOCK_WIDTH + COLUMN_GAP;
  }
  return { corners, routes: new Map() };
}
