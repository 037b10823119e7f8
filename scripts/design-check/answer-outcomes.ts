import type { LoadedDesign } from "#problems/load-design.ts";
import { judgeRow } from "#problems/system-design/sheet/judge-row.ts";
import { readSheet } from "#problems/system-design/sheet/read-sheet.ts";
import type { Board, DesignAnswer } from "#problems/system-design/vocabulary.ts";

/** What the automatic review finds wrong: a check's id, or the key of a row or total, with the reason. */
export type Failing = ReadonlyMap<string, string>;

export function failingOf({ design }: LoadedDesign, { board, sheet }: DesignAnswer): Failing {
  const failing = new Map<string, string>();
  const { rows, own, totals } = readSheet(design, sheet);
  for (const row of design.rows) {
    const { outcome, says } = judgeRow(row, rows.get(row.key) ?? { state: "empty" });
    if (outcome !== "right") failing.set(row.key, `${outcome}: ${says}`);
  }
  for (const total of totals) {
    if (total.state === "unreadable") failing.set(total.key, total.because);
    else if (total.state === "missing") {
      const without = [...total.rows, ...total.unreadable.map(({ row }) => row)];
      failing.set(total.key, `without ${without.join(", ")}`);
    } else if (!total.holds) failing.set(total.key, `${total.value} misses the limit by ${-total.spare}`);
  }
  for (const { id, label } of sheet.own) {
    const reading = own.get(id);
    if (reading?.state === "unreadable") failing.set(id, `${label}: ${reading.because}`);
    if (reading?.state === "uncounted") failing.set(id, `${label}: its total takes no rows`);
  }
  for (const check of design.checks) {
    const { holds, because } = testOf(check, board);
    if (!holds) failing.set(check.id, because);
  }
  return failing;
}

/** A check that throws does not hold, and says so. */
export function testOf(
  { test }: LoadedDesign["design"]["checks"][number],
  board: Board,
): { holds: boolean; because: string; throws: boolean } {
  try {
    return { ...test(board), throws: false };
  } catch (cause) {
    return { holds: false, because: cause instanceof Error ? cause.message : String(cause), throws: true };
  }
}
