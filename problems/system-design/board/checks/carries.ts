/** Some link, or none, takes something from here to there. */
import {
  type BlockChoice,
  choiceWords,
  isChosen,
  many,
  type OneOrMore,
} from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph } from "#problems/system-design/board/graph.ts";
import { alternatives, cargoWords, linkWords, listed } from "#problems/system-design/board/words.ts";
import type { Cargo, Link } from "#problems/system-design/vocabulary.ts";

export type Carriage = {
  cargo: OneOrMore<Cargo>;
  from?: BlockChoice;
  to?: BlockChoice;
};

/** Some single link carries it. For a way over several links: pathFrom. */
export function carries(carriage: Carriage): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const links = carriers(graph, carriage);
    if (links.length === 0) return fails(`No link carries ${carriageWords(carriage)}.`);
    return holds(`${said(graph, links)} ${links.length === 1 ? "carries" : "carry"} it.`, { links });
  };
}

/** No link carries it. A board without links shows nothing, so there it does not hold. */
export function neverCarries(carriage: Carriage): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const links = carriers(graph, carriage);
    if (links.length > 0)
      return fails(
        `${said(graph, links)} ${links.length === 1 ? "carries" : "carry"} ${carriageWords(carriage)}.`,
        { links },
      );
    if (graph.links.length === 0)
      return fails("The board has no links yet, so nothing shows what goes where.");
    return holds(`None of the links carries ${carriageWords(carriage)}.`);
  };
}

function carriers(graph: BoardGraph, { cargo, from = {}, to = {} }: Carriage): Link[] {
  return graph.links.filter((link) => {
    const [start, end] = [graph.block(link.from), graph.block(link.to)];
    return many(cargo).includes(link.carries) && start && end && isChosen(start, from) && isChosen(end, to);
  });
}

function carriageWords({ cargo, from, to }: Carriage): string {
  const what = alternatives(many(cargo).map(cargoWords));
  return [what, from && `from ${choiceWords(from)}`, to && `to ${choiceWords(to)}`].filter(Boolean).join(" ");
}

function said(graph: BoardGraph, links: readonly Link[]): string {
  return listed(links.map((link) => linkWords(graph, link)));
}
