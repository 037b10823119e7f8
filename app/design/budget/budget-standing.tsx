import { Say } from "#app/components/verdict-word.tsx";
import type { ReadingView, SheetView } from "#app/design/workspace-data.ts";

/** How many limits hold, of those that can be told, and how many rows can't be read. */
export function BudgetStanding({ sheet }: { sheet: SheetView }) {
  const { hold, known } = standingOf(sheet);
  const { length } = sheet.totals;
  const unread = [...Object.values(sheet.rows), ...Object.values(sheet.own)].filter(isUnreadable).length;
  const unreadWords = unread === 1 ? "1 row can't be read" : `${unread} rows can't be read`;
  if (known === 0) {
    return unread > 0 ? (
      <Say icon="triangle-alert" word={unreadWords} meaning="limit" />
    ) : (
      <span className="cap">Nothing to add up yet</span>
    );
  }
  const missing = `${known < length ? `, ${length - known} open` : ""}${unread > 0 ? `; ${unreadWords}` : ""}`;
  return hold === known ? (
    <Say icon="check" word={`${hold} of ${length} hold${missing}`} meaning="pass" />
  ) : (
    <Say icon="x" word={`${known - hold} of ${length} broken${missing}`} meaning="fail" />
  );
}

export function standingOf({ totals }: SheetView): { hold: number; known: number } {
  const read = totals.filter((one) => one.state === "value");
  return { known: read.length, hold: read.filter((one) => one.state === "value" && one.holds).length };
}

function isUnreadable({ state }: ReadingView): boolean {
  return state === "unreadable";
}
