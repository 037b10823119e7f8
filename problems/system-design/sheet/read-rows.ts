/** Computes the rows of a sheet, each of which may name others. */
import { readUnit } from "#problems/question/units.ts";
import { evaluate } from "#problems/system-design/sheet/evaluate.ts";
import { quoted, SheetFault } from "#problems/system-design/sheet/fault.ts";
import { parseExpression } from "#problems/system-design/sheet/parse.ts";
import { inUnit, type Quantity, quantityOf } from "#problems/system-design/sheet/quantity.ts";

/** `because` is a sentence for the learner. */
export type RowReading =
  | { state: "empty" }
  | { state: "unreadable"; because: string }
  /** In the unit of the row, or of the total to which a row of the learner's own belongs. */
  | { state: "value"; value: number };

/** Units are those that the check of the folder has read. */
export type NamedAmounts = {
  givens: readonly { key: string; value: number; unit: string }[];
  rows: readonly { key: string; unit: string }[];
};

export type Rows = {
  readingOf(key: string): RowReading;
  /** Any expression over givens and rows, in a unit. Never throws for what a learner typed. */
  read(expression: string, unit: string): RowReading;
};

class Cycle extends SheetFault {
  readonly keys: readonly string[];
  constructor(keys: readonly string[]) {
    super(
      `Going round in a circle: ${[...keys, keys[0]].join(" → ")}. One of them must do without the next.`,
    );
    this.keys = keys;
  }

  /** The same, told to one of them. */
  from(key: string): Cycle {
    const at = this.keys.indexOf(key);
    return new Cycle([...this.keys.slice(at), ...this.keys.slice(0, at)]);
  }
}

/** `expressions` by the key of the row. Rows are computed when they are asked for, each once. */
export function createRows(named: NamedAmounts, expressions: Readonly<Record<string, string>>): Rows {
  const names = new Set([...named.givens, ...named.rows].map(({ key }) => key));
  const rows = new Map(named.rows.map((row) => [row.key, row]));
  const givens = new Map(named.givens.map((one) => [one.key, quantityOf(one.value, readUnit(one.unit))]));
  const done = new Map<string, { reading: RowReading; cycle?: readonly string[] }>();
  /** Those that are being computed; the last one asks. */
  const open: string[] = [];

  function compute(key: string): { reading: RowReading; cycle?: readonly string[] } {
    const known = done.get(key);
    if (known) return known;
    const unit = rows.get(key)?.unit;
    // An own property only: a row may well be called "constructor".
    const expression = Object.hasOwn(expressions, key) ? (expressions[key] ?? "") : "";
    if (unit === undefined || expression.trim() === "") return { reading: { state: "empty" } };
    open.push(key);
    let result: { reading: RowReading; cycle?: readonly string[] };
    try {
      result = { reading: { state: "value", value: valueIn(expression, unit) } };
    } catch (cause) {
      if (!(cause instanceof SheetFault)) throw cause;
      const fault = cause instanceof Cycle ? cause.from(key) : cause;
      result = { reading: { state: "unreadable", because: fault.message } };
      if (fault instanceof Cycle) result.cycle = fault.keys;
    } finally {
      open.pop();
    }
    done.set(key, result);
    return result;
  }

  function amountOf(name: string): Quantity {
    const given = givens.get(name);
    if (given) return given;
    const at = open.indexOf(name);
    if (at >= 0) throw new Cycle(open.slice(at));
    const { reading, cycle } = compute(name);
    const asking = open.at(-1);
    if (cycle && asking !== undefined && cycle.includes(asking)) throw new Cycle(cycle);
    if (reading.state === "empty") throw new SheetFault(`${quoted(name)} has no value yet.`);
    if (reading.state === "unreadable")
      throw new SheetFault(`${quoted(name)} can't be read yet: mend it first.`);
    return quantityOf(reading.value, readUnit(rows.get(name)?.unit ?? ""));
  }

  function valueIn(expression: string, unit: string): number {
    return inUnit(evaluate(parseExpression(expression, names), amountOf), readUnit(unit));
  }

  return {
    readingOf: (key) => compute(key).reading,
    read(expression, unit) {
      if (expression.trim() === "") return { state: "empty" };
      try {
        return { state: "value", value: valueIn(expression, unit) };
      } catch (cause) {
        if (!(cause instanceof SheetFault)) throw cause;
        return { state: "unreadable", because: cause.message };
      }
    },
  };
}
