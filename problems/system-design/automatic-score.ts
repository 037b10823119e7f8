/** What the platform alone can say of a design, as one number and the counts behind it. */
import type { Design } from "#problems/system-design/schema.ts";
import { judgeRow } from "#problems/system-design/sheet/judge-row.ts";
import { readSheet } from "#problems/system-design/sheet/read-sheet.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";

export type AutomaticScore = {
  /** 0 to 1: the mean of the three shares below. */
  score: number;
  rowsRight: number;
  rowsAsked: number;
  totalsHeld: number;
  totalsAsked: number;
  checksHeld: number;
  checksAsked: number;
};

/**
 * Estimates in the setter's range, constraints that hold, and structural checks that hold, a third each. A
 * constraint counts only where all that it adds up was entered. An empty board satisfies no check: some hold
 * because there is nothing that could break them.
 */
export function automaticScore(design: Design, { board, sheet }: DesignAnswer): AutomaticScore {
  const reading = readSheet(design, sheet);
  const rowsRight = design.rows.filter(
    (row) => judgeRow(row, reading.rows.get(row.key) ?? { state: "empty" }).outcome === "right",
  ).length;
  const totalsHeld = reading.totals.filter((total) => total.state === "value" && total.holds).length;
  const checksHeld =
    board.blocks.length === 0 ? 0 : design.checks.filter(({ test }) => test(board).holds).length;
  const counts = {
    ...{ rowsRight, rowsAsked: design.rows.length },
    ...{ totalsHeld, totalsAsked: design.totals.length },
    ...{ checksHeld, checksAsked: design.checks.length },
  };
  const shares = [
    rowsRight / design.rows.length,
    totalsHeld / design.totals.length,
    checksHeld / design.checks.length,
  ];
  return { score: shares.reduce((sum, share) => sum + share) / shares.length, ...counts };
}
