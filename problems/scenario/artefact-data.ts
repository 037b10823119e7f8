import type { Artefact } from "#problems/scenario/artefact-schema.ts";
import { cellNumber, readTable, type Table } from "#problems/scenario/comma-separated.ts";

/** An artefact as read from its file. */
export type ArtefactData =
  | { kind: "log" | "map" | "code"; lines: string[] }
  | { kind: "table"; table: Table }
  | { kind: "trace"; x: number[]; y: number[][] }
  /** `counts[actual][predicted]`. */
  | { kind: "confusion"; classes: string[]; counts: number[][] };

/** So that an artefact is read, not skimmed: more than this is noise. */
const MOST_LINES = 60;

/** Throws an Error that says what is wrong with the file. */
export function readArtefact(artefact: Artefact, text: string): ArtefactData {
  switch (artefact.kind) {
    case "log":
    case "map":
    case "code":
      return { kind: artefact.kind, lines: readLines(text) };
    case "table":
      return { kind: "table", table: readTable(text) };
    case "trace":
      return readTrace(artefact, readTable(text));
    case "confusion":
      return readConfusion(readTable(text));
  }
}

function readLines(text: string): string[] {
  const lines = text.replace(/\s+$/, "").split(/\r?\n/);
  if (lines.join("").trim() === "") throw new Error("is empty");
  if (lines.length > MOST_LINES) throw new Error(`has ${lines.length} lines; ${MOST_LINES} are the most`);
  if (text.includes("\t")) throw new Error("holds tabs: write spaces");
  return lines;
}

function readTrace({ x, y }: Extract<Artefact, { kind: "trace" }>, table: Table): ArtefactData {
  const columnOf = (name: string) => {
    const column = table.header.indexOf(name);
    if (column < 0) throw new Error(`has no column ${name}; there are ${table.header.join(", ")}`);
    return table.rows.map((row, index) => {
      const value = cellNumber(row[column] ?? "");
      if (value === undefined) throw new Error(`row ${index + 1}: ${name} is "${row[column]}", no number`);
      return value;
    });
  };
  const xs = columnOf(x.column);
  if (xs.length < 2) throw new Error("needs at least two points");
  const falls = xs.findIndex((value, index) => index > 0 && value < (xs[index - 1] ?? value));
  if (falls > 0) throw new Error(`row ${falls + 1}: ${x.column} falls; sort the rows`);
  if (xs[0] === xs.at(-1)) throw new Error(`${x.column} is the same in all rows`);
  return { kind: "trace", x: xs, y: y.map(({ column }) => columnOf(column)) };
}

function readConfusion({ header, rows }: Table): ArtefactData {
  const classes = header.slice(1);
  const actual = rows.map(([name = ""]) => name);
  if (actual.join() !== classes.join()) {
    throw new Error(`rows are ${actual.join(", ")} and columns ${classes.join(", ")}: name them alike`);
  }
  const counts = rows.map(([name, ...cells]) =>
    cells.map((cell) => {
      const count = cellNumber(cell);
      if (count === undefined || count < 0 || !Number.isInteger(count)) {
        throw new Error(`${name}: "${cell}" is no count`);
      }
      return count;
    }),
  );
  return { kind: "confusion", classes, counts };
}
