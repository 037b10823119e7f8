import type { StoredDesign } from "#db/designs.ts";
import { amount, count } from "#problems/question/format.ts";
import { escapeText } from "#problems/render-markup.ts";
import { createRows } from "#problems/system-design/sheet/read-rows.ts";
import { type OwnReading, readSheet, type SheetReading } from "#problems/system-design/sheet/read-sheet.ts";
import type { Sheet } from "#problems/system-design/vocabulary.ts";
import { inBytes } from "./memory-unit.server.ts";
import type { Part, ReadingView, SheetView, TotalReadingView } from "./workspace-data.ts";

/** Significant digits of what is shown. */
const DIGITS = 5;
const BRIEF_DIGITS = 4;
const SPARE_DIGITS = 3;

/** A sheet as the platform reads it. Whether an estimate is right is not in it. */
export function sheetView(stored: StoredDesign, sheet: Sheet): SheetView {
  const reading = readSheet(stored, sheet);
  const unitOf = (key: string) => stored.totals.find((one) => one.key === key)?.unit ?? "";
  return {
    rows: Object.fromEntries(
      stored.rows.map(({ key, unit }) => [key, readingView(reading.rows.get(key), unit)]),
    ),
    own: Object.fromEntries(
      sheet.own.map(({ id, total }) => [id, readingView(reading.own.get(id), unitOf(total))]),
    ),
    totals: reading.totals.map((one) => totalView(stored, sheet, reading, one)),
  };
}

function readingView(reading: OwnReading | undefined, unit: string): ReadingView {
  if (reading?.state === "value") return { state: "value", text: amount(reading.value, unit, DIGITS) };
  return reading ?? { state: "empty" };
}

type TotalReading = SheetReading["totals"][number];
type Total = StoredDesign["totals"][number];

function totalView(
  stored: StoredDesign,
  sheet: Sheet,
  reading: SheetReading,
  one: TotalReading,
): TotalReadingView {
  const { key } = one;
  const total = stored.totals.find((candidate) => candidate.key === key);
  if (!total) throw new Error(`There is no total ${key}.`);
  const parts = total.shows === "arena" ? partsOf(stored, sheet, reading, total) : [];
  switch (one.state) {
    case "unreadable":
      return { key, state: "unreadable", because: one.because, parts };
    case "missing": {
      const { rows } = stored.rendered.open;
      const own = (id: string) => escapeText(sheet.own.find((row) => row.id === id)?.label ?? "");
      const label = (row: string) => rows[row]?.label || own(row) || "A row of your own";
      return {
        key,
        state: "missing",
        rows: one.rows.map(label),
        unreadable: one.unreadable.map(({ row, because }) => ({ label: label(row), because })),
        parts,
      };
    }
    case "value": {
      const { share, holds, spare, value } = one;
      return {
        key,
        state: "value",
        share,
        holds,
        text: count(value, BRIEF_DIGITS),
        says: says(total, spare),
        parts,
      };
    }
  }
}

/** By how much a limit holds, or does not. */
function says({ limit, unit }: Total, spare: number): string {
  const by = amount(Math.abs(spare), unit, SPARE_DIGITS);
  if (spare === 0) return "just holds";
  if ("atMost" in limit) return spare > 0 ? `${by} to spare` : `over by ${by}`;
  return spare > 0 ? `${by} more than asked` : `${by} too little`;
}

/** What a memory is filled with: the terms of a plain sum, and the learner's own rows. */
function partsOf(
  stored: StoredDesign,
  sheet: Sheet,
  reading: SheetReading,
  { key, formula, unit, label }: Total,
): Part[] {
  const rows = createRows(stored, sheet.rows);
  const named = new Map([...stored.givens, ...stored.rows].map((one) => [one.key, one.label]));
  const terms = /[-(]/.test(formula) ? [formula] : formula.split("+").map((term) => term.trim());
  const summed = terms.map((term) => ({
    label: named.get(term) ?? (terms.length === 1 ? label : term),
    read: rows.read(term, unit),
  }));
  const own = sheet.own
    .filter(({ total }) => total === key)
    .map((row) => ({ label: row.label || "Yours", read: reading.own.get(row.id) }));
  return [...summed, ...own].flatMap(({ label, read }) => {
    const bytes = read?.state === "value" && read.value > 0 ? inBytes(read.value, unit) : undefined;
    return bytes === undefined ? [] : [{ label, bytes }];
  });
}
