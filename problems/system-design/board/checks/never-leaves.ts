import { many, type OneOrMore } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { alternatives, atPlace, cargoWords, linkWords, listed } from "#problems/system-design/board/words.ts";
import type { Cargo, Place } from "#problems/system-design/vocabulary.ts";

type Boundary = {
  cargo: OneOrMore<Cargo>;
  place: Place;
  /** Places to which it may go all the same. */
  exceptTo?: OneOrMore<Place>;
};

/** No link takes that cargo out of the place. A board with nothing at the place shows nothing, so there it does not hold. */
export function neverLeaves({ cargo, place, exceptTo = [] }: Boundary): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const what = alternatives(many(cargo).map(cargoWords));
    const kept = graph.links.filter(({ from, carries }) => {
      return graph.block(from)?.place === place && many(cargo).includes(carries);
    });
    const leaks = kept.filter(({ to }) => {
      const end = graph.block(to)?.place;
      return end && end !== place && !many(exceptTo).includes(end);
    });
    if (leaks.length > 0) {
      const words = listed(leaks.map((link) => linkWords(graph, link)));
      return fails(
        `${words} ${leaks.length === 1 ? "takes" : "take"} ${what} away from what is ${atPlace(place)}.`,
        { links: leaks },
      );
    }
    if (!graph.blocks.some((block) => block.place === place)) {
      return fails(`Nothing is drawn ${atPlace(place)} yet, so nothing shows what stays there.`);
    }
    return holds(`No link takes ${what} away from what is ${atPlace(place)}.`, { links: kept });
  };
}
