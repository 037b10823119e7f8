import { signed } from "#problems/system-design/board/checks/signed.ts";
import type { BoardTest } from "#problems/system-design/board/finding.ts";

/** As `signed`, but keys for masks prove nothing about a model: the links of the model must name their signature. */
export const namedSignature: BoardTest = (board) =>
  signed({ cargo: ["model", "firmware"] })({
    ...board,
    links: board.links.filter(({ carries }) => carries !== "key"),
  });
