/** Ways over several links. */
import {
  absentWords,
  type BlockChoice,
  choiceWords,
  chosen,
  many,
  type OneOrMore,
} from "#problems/system-design/board/choice.ts";
import { type BoardTest, type Finding, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph, reach } from "#problems/system-design/board/graph.ts";
import {
  alternatives,
  cargoWords,
  listed,
  quoted,
  typeWords,
  wayWords,
} from "#problems/system-design/board/words.ts";
import type { BlockType, Board, Cargo, Link } from "#problems/system-design/vocabulary.ts";

type Journey = {
  from: BlockChoice;
  to: BlockChoice;
  /** Each link of the way carries one of these; absent: anything. */
  over?: readonly Cargo[];
};

/** Some way along links leads from one block to another. */
export function pathFrom(journey: Journey): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const missing = withoutEnds(graph, journey);
    if (missing) return missing;
    const way = shortestWay(graph, journey);
    if (way) return holds(`${wayWords(graph, way)} leads there.`, { links: way });
    const cargo = journey.over ? ` over links that carry ${alternatives(journey.over.map(cargoWords))}` : "";
    const starts = chosen(graph, journey.from);
    return fails(`No way leads from ${listed(starts.map(quoted))} to ${choiceWords(journey.to)}${cargo}.`, {
      blocks: starts,
    });
  };
}

type Failure = {
  /** What is gone: all blocks of these types. */
  type: OneOrMore<BlockType>;
  from: BlockChoice | OneOrMore<BlockType>;
  to: BlockChoice | OneOrMore<BlockType>;
  over?: readonly Cargo[];
};

/** A way is left when all blocks of a type are gone: what the system still does when they are offline. */
export function survivesWithout({ type, from, to, ...rest }: Failure): BoardTest {
  const journey = { from: asChoice(from), to: asChoice(to), ...rest };
  return (board) => {
    const whole = boardGraph(board);
    const missing = withoutEnds(whole, journey);
    if (missing) return missing;
    const gone = chosen(whole, { type });
    const goneWords =
      gone.length > 0 ? listed(gone.map(quoted)) : `any ${alternatives(many(type).map(typeWords))}`;
    const way = shortestWay(boardGraph(lacking(board, many(type))), journey);
    if (way) return holds(`Without ${goneWords}, ${wayWords(whole, way)} is left.`, { links: way });
    const broken = shortestWay(whole, journey);
    return fails(
      broken
        ? `Without ${goneWords}, no way is left from ${choiceWords(journey.from)} to ${choiceWords(journey.to)}: ${wayWords(whole, broken)} is broken.`
        : `No way leads from ${choiceWords(journey.from)} to ${choiceWords(journey.to)}, with or without ${goneWords}.`,
      { blocks: gone, links: broken ?? [] },
    );
  };
}

function asChoice(choice: BlockChoice | OneOrMore<BlockType>): BlockChoice {
  return typeof choice === "string" || Array.isArray(choice)
    ? { type: choice as OneOrMore<BlockType> }
    : (choice as BlockChoice);
}

function lacking({ blocks, links }: Board, types: readonly BlockType[]): Board {
  return { blocks: blocks.filter((block) => !types.includes(block.type)), links };
}

function withoutEnds(graph: BoardGraph, { from, to }: Journey): Finding | undefined {
  const absent = [from, to].filter((choice) => chosen(graph, choice).length === 0);
  if (absent.length === 0) return undefined;
  return fails(`The board has ${absent.map(absentWords).join(" and ")}.`);
}

/** A block that is a start and an end is a way only by a loop, which is not looked for. */
function shortestWay(graph: BoardGraph, { from, to, over }: Journey): Link[] | undefined {
  const reached = reach(graph, chosen(graph, from), { over });
  const ways = chosen(graph, to).flatMap(({ id }) => {
    const way = reached.get(id);
    return way && way.length > 0 ? [way] : [];
  });
  return ways.toSorted((a, b) => a.length - b.length)[0];
}
