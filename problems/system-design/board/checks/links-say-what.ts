import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph } from "#problems/system-design/board/graph.ts";
import { alternatives, linkWords, listed } from "#problems/system-design/board/words.ts";
import type { Link } from "#problems/system-design/vocabulary.ts";

/**
 * Each link from one place to another (or, between "blocks", every link) states protocol, payload and rate; a wake-up needs
 * no payload, and links to and from people need nothing. A board without a link that must say so does not hold.
 */
export function linksSayWhat({ between }: { between: "places" | "blocks" }): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const links = graph.links.filter((link) => mustSay(graph, link, between));
    if (links.length === 0)
      return fails(`No link leads from one ${between === "places" ? "place" : "block"} to another.`);
    const silent = links.filter((link) => missing(link).length > 0);
    if (silent.length === 0) {
      const all =
        links.length === 1
          ? "The one link says what it carries"
          : `All ${links.length} of them say what they carry`;
      return holds(`${all}, how and how often.`, { links });
    }
    const words = silent.map((link) => `${linkWords(graph, link)} says no ${alternatives(missing(link))}`);
    return fails(`${listed(words)}.`, { links: silent });
  };
}

function mustSay(graph: BoardGraph, { from, to }: Link, between: "places" | "blocks"): boolean {
  const places = [from, to].map((id) => graph.block(id)?.place);
  if (places.includes("people") || from === to) return false;
  return between === "blocks" || places[0] !== places[1];
}

function missing({ protocol, payload, rate, carries }: Link): string[] {
  const said = { protocol, payload: carries === "wake" ? "none" : payload, rate };
  return Object.entries(said).flatMap(([what, text]) => (text.trim() ? [] : [what]));
}
