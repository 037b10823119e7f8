import { chosen, many, type OneOrMore } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph, type Reached, reach } from "#problems/system-design/board/graph.ts";
import {
  alternatives,
  aType,
  listed,
  quoted,
  typeWords,
  wayWords,
} from "#problems/system-design/board/words.ts";
import type { Block, BlockType, Cargo, Link, Place } from "#problems/system-design/vocabulary.ts";

type Update = {
  /** What must be reached, usually "model". */
  to: BlockType;
  /** Where updates come from. */
  from?: OneOrMore<BlockType>;
  over?: readonly Cargo[];
};

/** In the cloud an update is a deployment, which the board need not show. */
const UPDATED: Place[] = ["device", "phone", "gateway"];
/** What a model runs from: an update that reaches it reaches the models joined to it. */
const HOSTS: BlockType[] = ["mcu", "npu", "memory", "phone", "gateway"];

/**
 * From a registry or service outside of the device, links that carry a model or firmware lead to each block of the type on a
 * device, phone or gateway: to itself, or to what it runs from, if the two are joined by links within the place.
 * Without such a block it does not hold.
 */
export function reachesByUpdate({
  to,
  from = ["registry", "service"],
  over = ["model", "firmware"],
}: Update): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const targets = chosen(graph, { type: to, place: UPDATED });
    if (targets.length === 0) return fails(`No ${typeWords(to)} is drawn on a device, a phone or a gateway.`);
    const sources = chosen(graph, { type: from }).filter(({ place }) => place !== "device");
    if (sources.length === 0) {
      return fails(
        `The board has no ${alternatives(many(from).map(typeWords))} from which an update could come.`,
        {
          blocks: targets,
        },
      );
    }
    const reached = reach(graph, sources, { over });
    const ways = targets.map((target) => ({ target, way: wayTo(graph, reached, target) }));
    const missed = ways.filter(({ way }) => !way).map(({ target }) => target);
    const links = ways.flatMap(({ way }) => way ?? []);
    if (missed.length > 0) {
      return fails(
        `No update reaches ${listed(missed.map(quoted))}: no way over links that carry a model or firmware leads there from ${alternatives(many(from).map(aType))}.`,
        { blocks: missed },
      );
    }
    const said = new Set(ways.map(({ way }) => wayWords(graph, way ?? [])).filter(Boolean));
    return holds(`Updates come by ${listed([...said])}.`, { blocks: targets, links });
  };
}

function wayTo(graph: BoardGraph, reached: Reached, target: Block): Link[] | undefined {
  const joined = reach(graph, [target], {
    direction: "both",
    through: ({ place }) => place === target.place,
  });
  const ends = [...joined.keys()].filter((id) => {
    const block = graph.block(id);
    return id === target.id || (block && HOSTS.includes(block.type));
  });
  const ways = ends.flatMap((id) => {
    const way = reached.get(id);
    return way && way.length > 0 ? [way] : [];
  });
  return ways.toSorted((a, b) => a.length - b.length)[0];
}
