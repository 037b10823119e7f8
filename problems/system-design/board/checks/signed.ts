import { many, type OneOrMore } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph, reach } from "#problems/system-design/board/graph.ts";
import { alternatives, atPlace, cargoWords, linkWords, listed } from "#problems/system-design/board/words.ts";
import type { Cargo, Link, Place } from "#problems/system-design/vocabulary.ts";

type Signature = {
  cargo: readonly Cargo[];
  /** Where the cargo must be checked: "device" unless said. */
  into?: OneOrMore<Place>;
};

const NAMES_SIGNATURE =
  /\bsign(ed|ature|s|ing)?\b|\b(ed25519|ecdsa|eddsa|rsa|hmac|cose|jws|x\.?509|uptane|tuf|suit|mcuboot)\b/i;

/**
 * Whatever brings that cargo into the place is signed: a link that carries keys ends at the place, or the protocol or payload of
 * the link, or of one before it on the way of the same cargo, names a signature. Transport encryption alone is none.
 * Without a link that brings the cargo it does not hold.
 */
export function signed({ cargo, into = "device" }: Signature): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const arriving = graph.links.filter(({ from, to, carries }) => {
      const [start, end] = [graph.block(from), graph.block(to)];
      return (
        cargo.includes(carries) && start && end && start.place !== end.place && many(into).includes(end.place)
      );
    });
    const what = alternatives(cargo.map(cargoWords));
    const where = alternatives(many(into).map(atPlace));
    if (arriving.length === 0) return fails(`No link brings ${what} to what is ${where}.`);
    const proofs = arriving.map((link) => ({ link, proof: proofOf(graph, link, cargo) }));
    const unsigned = proofs.filter(({ proof }) => !proof).map(({ link }) => link);
    if (unsigned.length > 0) {
      const words = listed(unsigned.map((link) => linkWords(graph, link)));
      return fails(
        `${words} ${unsigned.length === 1 ? "brings" : "bring"} ${what} without naming a signature, and no key is brought ${where}.`,
        {
          links: unsigned,
        },
      );
    }
    const links = [...new Set(proofs.flatMap(({ link, proof }) => (proof ? [link, proof] : [])))];
    const words = [...new Set(proofs.map(({ proof }) => proof && linkWords(graph, proof)))];
    return holds(`${listed(words.filter((each) => each !== undefined))} shows the key or the signature.`, {
      links,
    });
  };
}

/** The link that shows the key or the signature. */
function proofOf(graph: BoardGraph, link: Link, cargo: readonly Cargo[]): Link | undefined {
  const start = graph.block(link.from);
  const end = graph.block(link.to);
  const before = start
    ? reach(graph, [start], { direction: "back", over: cargo })
    : new Map<string, Link[]>();
  const named = [link, ...[...before.values()].flat()].find((each) => {
    return NAMES_SIGNATURE.test(`${each.protocol} ${each.payload}`);
  });
  return (
    named ?? graph.links.find(({ carries, to }) => carries === "key" && graph.block(to)?.place === end?.place)
  );
}
