/** A table as a file holds it: a header row and rows of the same length, without quotes. */
export type Table = { header: string[]; rows: string[][] };

const MOST_ROWS = 400;
const MOST_COLUMNS = 16;

/** Throws an Error that names the line at fault. Lines that begin with # are remarks. */
export function readTable(text: string): Table {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, cells: line.split(",").map((cell) => cell.trim()), line }))
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("#"));
  const [head, ...body] = lines;
  if (!head || body.length === 0) throw new Error("needs a header row and at least one row of data");
  if (body.length > MOST_ROWS) throw new Error(`has ${body.length} rows; ${MOST_ROWS} are the most`);
  if (head.cells.length > MOST_COLUMNS) throw new Error(`has more than ${MOST_COLUMNS} columns`);
  if (new Set(head.cells).size !== head.cells.length) throw new Error("two columns have the same name");
  for (const { number, cells, line } of lines) {
    if (line.includes('"')) throw new Error(`line ${number}: quotes are not read: write without commas`);
    if (cells.length !== head.cells.length) {
      throw new Error(`line ${number}: has ${cells.length} cells, the header ${head.cells.length}`);
    }
  }
  return { header: head.cells, rows: body.map(({ cells }) => cells) };
}

/** A cell as a number; signs, decimals, an exponent or 0x… are understood. */
export function cellNumber(cell: string): number | undefined {
  const text = cell.replace("\u2212", "-");
  return /^([+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|0x[0-9a-f]+)$/i.test(text) ? Number(text) : undefined;
}
