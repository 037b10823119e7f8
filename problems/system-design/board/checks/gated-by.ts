import { absentWords, type BlockChoice, chosen } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph, reach } from "#problems/system-design/board/graph.ts";
import { cargoWords, linkWords, listed, quoted } from "#problems/system-design/board/words.ts";
import type { Block, BlockType, Cargo, Link } from "#problems/system-design/vocabulary.ts";

type Gate = BlockChoice & { gate: Cargo };

/** What may stand between a gate and what it starts. */
const BETWEEN: BlockType[] = ["stage", "memory", "mcu", "npu"];
/** What a block may run on, in whichever direction their link was drawn. */
const HOSTS: BlockType[] = ["mcu", "npu"];

/**
 * Each such block is started by a link that carries `gate` (usually "wake"): into itself, into what it runs on, or into a stage,
 * memory or processor that leads to it. Without such a block it does not hold.
 */
export function gatedBy({ gate, ...choice }: Gate): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const blocks = chosen(graph, choice);
    if (blocks.length === 0) return fails(`The board has ${absentWords(choice)}.`);
    const gates = blocks.map((block) => ({ block, link: gateOf(graph, block, gate) }));
    const open = gates.filter(({ link }) => !link).map((each) => each.block);
    if (open.length > 0) {
      return fails(
        `No link that carries ${cargoWords(gate)} leads to ${listed(open.map(quoted))}, so nothing shows that it rests.`,
        { blocks: open },
      );
    }
    const links = gates.flatMap(({ link }) => link ?? []);
    const said = [...new Set(links.map((link) => linkWords(graph, link)))];
    return holds(`${listed(said)} starts ${listed(blocks.map(quoted))}.`, { blocks, links });
  };
}

function gateOf(graph: BoardGraph, block: Block, gate: Cargo): Link | undefined {
  const hosts = [...graph.from(block.id), ...graph.into(block.id)]
    .flatMap(({ from, to }) => graph.block(from === block.id ? to : from) ?? [])
    .filter(({ type, place }) => HOSTS.includes(type) && place === block.place);
  const before = reach(graph, [block, ...hosts], {
    direction: "back",
    through: ({ type }) => BETWEEN.includes(type),
  });
  return [...before.keys()]
    .flatMap(graph.into)
    .find(({ carries, from, to }) => carries === gate && from !== to);
}
