import { saysNothing } from "#problems/system-design/board/checks/said-amounts.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph } from "#problems/system-design/board/graph.ts";
import { alternatives, linkWords, listed } from "#problems/system-design/board/words.ts";
import type { Link } from "#problems/system-design/vocabulary.ts";

/**
 * Each link from one place to another (or, between "blocks", every link) states protocol, payload and rate; a wake-up needs
 * no payload, and links to and from people need nothing. Amounts are read: see saysNothing. A board without a link that must say
 * so does not hold.
 */
export function linksSayWhat({ between }: { between: "places" | "blocks" }): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const links = graph.links.filter((link) => mustSay(graph, link, between));
    if (links.length === 0)
      return fails(`No link leads from one ${between === "places" ? "place" : "block"} to another.`);
    const silent = links.filter((link) => missing(link).length > 0);
    const vague = links.flatMap((link) => {
      const [fault] = faults(link);
      return fault === undefined ? [] : [{ link, fault }];
    });
    if (silent.length + vague.length === 0) {
      const all =
        links.length === 1
          ? "The one link says what it carries"
          : `All ${links.length} of them say what they carry`;
      return holds(`${all}, how and how often.`, { links });
    }
    const words = silent.map((link) => `${linkWords(graph, link)} says no ${alternatives(missing(link))}`);
    const sentences = [
      ...(words.length > 0 ? [`${listed(words)}.`] : []),
      ...vague.map(({ link, fault }) => `${linkWords(graph, link)}: ${fault}.`),
    ];
    return fails(sentences.join(" "), { links: [...silent, ...vague.map(({ link }) => link)] });
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

/** What is said and can't be. */
function faults({ payload, rate, carries }: Link): string[] {
  const said = { payload: carries === "wake" ? "" : payload, rate };
  return (["payload", "rate"] as const).flatMap((what) => {
    const fault = said[what].trim() === "" ? undefined : saysNothing(what, said[what]);
    return fault === undefined ? [] : [fault];
  });
}
