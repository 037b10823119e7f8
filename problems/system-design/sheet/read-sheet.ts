/** Computes a whole budget sheet: rows, rows of the learner's own, totals and their limits. */
import {
  createRows,
  type NamedAmounts,
  type RowReading,
  type Rows,
} from "#problems/system-design/sheet/read-rows.ts";
import type { Sheet } from "#problems/system-design/vocabulary.ts";

export type Limit = { atMost: number } | { atLeast: number };

type SheetTotal = { key: string; unit: string; formula: string; limit: Limit; takesMore: boolean };

/** What of a question its sheet is computed with; a Design is one. */
export type SheetQuestion = NamedAmounts & { totals: readonly SheetTotal[] };

export type TotalReading = { key: string } & (
  | { state: "unreadable"; because: string }
  /** What stands in the way: keys of rows that are empty, and of those, or ids of the learner's own, that can't be read. */
  | { state: "missing"; rows: string[]; unreadable: { row: string; because: string }[] }
  | {
      state: "value";
      /** In the unit of the total, as its limit. */
      value: number;
      /** Of the limit: 0.75 is three quarters of it. Undefined when the limit is 0. */
      share: number | undefined;
      holds: boolean;
      /** How much is left to the limit; negative by how much it is missed. */
      spare: number;
    }
);

/** `uncounted`: the total to which it was added is gone from the question, or takes no rows any more. */
export type OwnReading = RowReading | { state: "uncounted" };

export type SheetReading = {
  /** One to each row of the question, by its key. */
  rows: ReadonlyMap<string, RowReading>;
  /** By the id of the row. */
  own: ReadonlyMap<string, OwnReading>;
  totals: TotalReading[];
};

/** Rounding of the computation does not decide whether a limit holds. */
const SAME = 1e-9;
const NAMES = /[A-Za-z][A-Za-z0-9_]*/g;

/** Never throws for what a learner typed; no value is Infinity or NaN. Takes a few milliseconds. */
export function readSheet(question: SheetQuestion, sheet: Sheet): SheetReading {
  const rows = createRows(question, sheet.rows);
  const own = new Map(sheet.own.map((row) => [row.id, readOwn(question, rows, row)]));
  return {
    rows: new Map(question.rows.map(({ key }) => [key, rows.readingOf(key)])),
    own,
    totals: question.totals.map((total) => ({
      key: total.key,
      ...readTotal(question, total, rows, ownOf(total, sheet, own)),
    })),
  };
}

function readOwn({ totals }: SheetQuestion, rows: Rows, row: Sheet["own"][number]): OwnReading {
  const total = totals.find(({ key, takesMore }) => key === row.total && takesMore);
  if (!total) return { state: "uncounted" };
  return rows.read(row.expression, total.unit);
}

type Own = { id: string; reading: OwnReading };

function ownOf({ key }: SheetTotal, sheet: Sheet, own: SheetReading["own"]): Own[] {
  return sheet.own
    .filter(({ total }) => total === key)
    .map(({ id }) => ({ id, reading: own.get(id) ?? { state: "empty" } }));
}

type WithoutKey<Reading> = Reading extends unknown ? Omit<Reading, "key"> : never;

function readTotal(
  question: SheetQuestion,
  { formula, unit, limit }: SheetTotal,
  rows: Rows,
  own: readonly Own[],
): WithoutKey<TotalReading> {
  const named = new Set(formula.match(NAMES));
  const needed = question.rows
    .filter(({ key }) => named.has(key))
    .map(({ key }) => ({ id: key, reading: rows.readingOf(key) }));
  const missing = needed.filter(({ reading }) => reading.state === "empty").map(({ id }) => id);
  const unreadable = [...needed, ...own].flatMap(({ id, reading }) =>
    reading.state === "unreadable" ? [{ row: id, because: reading.because }] : [],
  );
  if (missing.length + unreadable.length > 0) return { state: "missing", rows: missing, unreadable };
  const reading = rows.read(formula, unit);
  if (reading.state !== "value") {
    return {
      state: "unreadable",
      because: reading.state === "empty" ? "There is no formula." : reading.because,
    };
  }
  const more = own.reduce((sum, one) => sum + (one.reading.state === "value" ? one.reading.value : 0), 0);
  const value = reading.value + more;
  if (!Number.isFinite(value)) return { state: "unreadable", because: "This becomes too large." };
  return { state: "value", value, ...held(value, limit) };
}

function held(value: number, limit: Limit): { share: number | undefined; holds: boolean; spare: number } {
  const bound = "atMost" in limit ? limit.atMost : limit.atLeast;
  const spare = "atMost" in limit ? bound - value : value - bound;
  return {
    share: bound === 0 ? undefined : value / bound,
    holds: spare >= -SAME * Math.abs(bound),
    spare: Math.abs(spare) <= SAME * Math.abs(bound) ? 0 : spare,
  };
}
