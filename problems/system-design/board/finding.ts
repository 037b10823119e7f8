/** What a structural check says of a board. */
import type { Block, Board, BoardFinding, Link } from "#problems/system-design/vocabulary.ts";

/** `because` is one or two sentences that name what was found or is missing. */
export type Finding = Pick<BoardFinding, "holds" | "because" | "evidence">;

/** Pure; answers for every board that the vocabulary allows and does not throw. */
export type BoardTest = (board: Board) => Finding;

type Evidence = { blocks?: readonly Block[]; links?: readonly Link[] };

export function holds(because: string, evidence: Evidence = {}): Finding {
  return { holds: true, because, evidence: places(evidence) };
}

export function fails(because: string, evidence: Evidence = {}): Finding {
  return { holds: false, because, evidence: places(evidence) };
}

function places({ blocks = [], links = [] }: Evidence): Finding["evidence"] {
  return [
    ...[...new Set(blocks.map(({ id }) => id))].map((id) => ({ in: "block" as const, id })),
    ...[...new Set(links.map(({ id }) => id))].map((id) => ({ in: "link" as const, id })),
  ];
}
