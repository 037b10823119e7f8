/** Where everything of a board is drawn. The same board gives the same drawing, in the browser and on the server. */
import { type BoardGraph, boardGraph } from "#problems/system-design/board/graph.ts";
import { type Arrangement, arrange } from "#problems/system-design/board/layout/arrange.ts";
import {
  type BlockBox,
  blockBox,
  type LabelBox,
  labelBox,
} from "#problems/system-design/board/layout/box.ts";
import { inColumns } from "#problems/system-design/board/layout/columns.ts";
import {
  type Lane,
  type Point,
  type Rectangle,
  routeBetween,
  smooth,
} from "#problems/system-design/board/layout/route.ts";
import { besides } from "#problems/system-design/board/layout/vacancy.ts";
import { MOST_BLOCKS, MOST_LINKS } from "#problems/system-design/board/limits.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";

/** `x` and `y` are of the upper left corner, in pixels of the canvas. */
export type PlacedBlock = Rectangle & BlockBox & { block: Block };
/** `path` is the `d` of an SVG path; the label's `x` and `y` are of its middle. */
export type DrawnLink = { link: Link; path: string; label: LabelBox & Point };

export type BoardLayout = {
  blocks: PlacedBlock[];
  links: DrawnLink[];
  /** All of it, with a margin. */
  frame: Rectangle;
};

const MARGIN = 16;

/** Blocks lie where the learner put them, all others where the arrangement, or the first free place below it, puts them. */
export function layOut(board: Board): BoardLayout {
  const graph = boardGraph(board);
  const boxes = new Map(graph.blocks.map((block) => [block.id, blockBox(block)]));
  const labels = new Map(graph.links.map((link) => [link.id, labelBox(link)]));
  const isFree = graph.blocks.every(({ at }) => !at);
  const needsArranging = graph.blocks.some(({ at }) => !at);
  const arranged: Arrangement = needsArranging
    ? isLarge(graph)
      ? inColumns(graph.blocks, boxes)
      : arrange(graph, boxes, labels)
    : { corners: new Map(), routes: new Map() };
  const blocks = place(graph.blocks, boxes, arranged);
  const byId = new Map(blocks.map((placed) => [placed.block.id, placed]));
  const links = graph.links.flatMap((link): DrawnLink[] => {
    const [from, to, label] = [byId.get(link.from), byId.get(link.to), labels.get(link.id)];
    if (!from || !to || !label) return [];
    const route = isFree ? arranged.routes.get(link.id) : undefined;
    const { points, middle } = route ?? routeBetween(from, to, lane(graph.links, link));
    // Beside its block, not on it.
    const aside = from === to && !route ? label.width / 2 + 4 : 0;
    return [{ link, path: smooth(points), label: { ...label, x: middle.x + aside, y: middle.y } }];
  });
  return { blocks, links, frame: frame([...blocks, ...links.map(labelArea)]) };
}

/** Layers of a board beyond what an editor takes cost seconds. */
function isLarge({ blocks, links }: BoardGraph): boolean {
  return blocks.length > MOST_BLOCKS || links.length > MOST_LINKS;
}

function place(
  blocks: readonly Block[],
  boxes: ReadonlyMap<string, BlockBox>,
  { corners }: Arrangement,
): PlacedBlock[] {
  const pinned = blocks.filter(({ at }) => at);
  const taken: Rectangle[] = [];
  const placed = new Map<string, PlacedBlock>();
  for (const block of [...pinned, ...blocks.filter(({ at }) => !at)]) {
    const box = boxes.get(block.id);
    if (!box) continue;
    const wanted = { ...(block.at ?? corners.get(block.id) ?? { x: 0, y: 0 }), ...box };
    const corner = block.at ?? (pinned.length > 0 ? besides(wanted, taken) : wanted);
    const rectangle = { ...box, x: corner.x, y: corner.y };
    taken.push(rectangle);
    placed.set(block.id, { ...rectangle, block });
  }
  return blocks.flatMap(({ id }) => placed.get(id) ?? []);
}

/** Links between the same two blocks run side by side: -1, 0 and 1 for the first three of three. */
function lane(links: readonly Link[], { id, from, to }: Link): Lane {
  const between = links.filter((link) => {
    return (link.from === from && link.to === to) || (link.from === to && link.to === from);
  });
  const index = between.findIndex((link) => link.id === id);
  const position = index - (between.length - 1) / 2;
  const share = (index + 1) / (between.length + 1);
  // One that runs back counts from its own start and its own left.
  return from <= to ? { lane: position, share } : { lane: -position, share: 1 - share };
}

function labelArea({ label }: DrawnLink): Rectangle {
  return { ...label, x: label.x - label.width / 2, y: label.y - label.height / 2 };
}

function frame(areas: readonly Rectangle[]): Rectangle {
  if (areas.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  const left = Math.min(...areas.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...areas.map(({ y }) => y)) - MARGIN;
  const right = Math.max(...areas.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...areas.map(({ y, height }) => y + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
