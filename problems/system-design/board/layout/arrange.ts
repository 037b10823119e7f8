/** Automatic arrangement in layers, by dagre (docs/decisions/061-board.md). */
import { Graph, layout } from "@dagrejs/dagre";
import type { BoardGraph } from "#problems/system-design/board/graph.ts";
import type { BlockBox, LabelBox } from "#problems/system-design/board/layout/box.ts";
import type { Point, Route } from "#problems/system-design/board/layout/route.ts";
import type { Link } from "#problems/system-design/vocabulary.ts";

/** Upper left corners of blocks and the ways of links, by id. */
export type Arrangement = { corners: Map<string, Point>; routes: Map<string, Route> };

export function arrange(
  graph: BoardGraph,
  boxes: ReadonlyMap<string, BlockBox>,
  labels: ReadonlyMap<string, LabelBox>,
): Arrangement {
  const drawing = new Graph({ multigraph: true });
  drawing.setGraph({ rankdir: "TB", nodesep: 32, ranksep: 30, edgesep: 16 });
  for (const { id } of graph.blocks) {
    const box = boxes.get(id);
    drawing.setNode(id, { width: box?.width ?? 0, height: box?.height ?? 0 });
  }
  for (const { id, from, to } of graph.links) {
    const label = labels.get(id);
    drawing.setEdge(from, to, { width: label?.width ?? 0, height: label?.height ?? 0, labelpos: "c" }, id);
  }
  layout(drawing);
  return {
    corners: new Map(graph.blocks.map(({ id }) => [id, corner(drawing.node(id))])),
    routes: new Map(graph.links.map((link) => [link.id, route(drawing, link)])),
  };
}

function corner({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
}

function route(drawing: Graph, { id, from, to }: Link): Route {
  const edge = drawing.edge(from, to, id) as { points: Point[]; x: number; y: number };
  return { points: edge.points, middle: { x: edge.x, y: edge.y } };
}
