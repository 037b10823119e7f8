/** A board as a graph. What a learner draws may have loops, links into nothing and links of a block to itself. */
import type { Block, Board, Cargo, Link } from "#problems/system-design/vocabulary.ts";

export type BoardGraph = {
  blocks: Block[];
  /** Those of which both ends are on the board. */
  links: Link[];
  block: (id: string) => Block | undefined;
  from: (id: string) => Link[];
  into: (id: string) => Link[];
};

/** Links into nothing are left out; of two blocks or links with one id the first counts. */
export function boardGraph(board: Board): BoardGraph {
  const blocks = new Map<string, Block>();
  for (const block of board.blocks) if (!blocks.has(block.id)) blocks.set(block.id, block);
  const links = new Map<string, Link>();
  const from = new Map<string, Link[]>();
  const into = new Map<string, Link[]>();
  for (const link of board.links) {
    if (links.has(link.id) || !blocks.has(link.from) || !blocks.has(link.to)) continue;
    links.set(link.id, link);
    from.set(link.from, [...(from.get(link.from) ?? []), link]);
    into.set(link.to, [...(into.get(link.to) ?? []), link]);
  }
  return {
    blocks: [...blocks.values()],
    links: [...links.values()],
    block: (id) => blocks.get(id),
    from: (id) => from.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
  };
}

/** How a block was reached: the links from a start to it, in order; none for a start. */
export type Reached = Map<string, Link[]>;

type Way = {
  /** Only along links that carry one of these; absent: along every link. */
  over?: readonly Cargo[] | undefined;
  /** Only through and to blocks for which it is true. The starts are not asked. */
  through?: ((block: Block) => boolean) | undefined;
  /** `back` follows links against their direction; `both` ignores it. */
  direction?: "along" | "back" | "both";
};

/** All blocks that can be reached from the starts, each by a shortest way; the starts are among them. */
export function reach(graph: BoardGraph, starts: readonly Block[], way: Way = {}): Reached {
  const reached: Reached = new Map(starts.map(({ id }) => [id, []]));
  const open = [...reached.keys()];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const path = reached.get(id) ?? [];
    for (const { link, next } of steps(graph, id, way)) {
      const block = graph.block(next);
      if (reached.has(next) || !block || way.through?.(block) === false) continue;
      reached.set(next, [...path, link]);
      open.push(next);
    }
  }
  return reached;
}

function steps(graph: BoardGraph, id: string, { over, direction = "along" }: Way) {
  const along = direction === "back" ? [] : graph.from(id).map((link) => ({ link, next: link.to }));
  const back = direction === "along" ? [] : graph.into(id).map((link) => ({ link, next: link.from }));
  return [...along, ...back].filter(({ link }) => !over || over.includes(link.carries));
}
