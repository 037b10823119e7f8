import type { TokenizerObject } from "marked";

/** A row has a sign for each of its cells, or nearly; the rest is room for what is left out. */
const CELLS_FOR_A_SIGN = 4;
const ALWAYS = 100;

/**
 * For texts that somebody typed. Rows of a table are filled up to the columns of its head, so that eight
 * kilobytes of text would become two million cells. What has far more cells than were typed stays text.
 */
export const BOUNDED_TABLES: TokenizerObject = {
  // False: as marked does it; undefined: this is no table.
  table: (source) => (isHollow(source) ? undefined : false),
};

function isHollow(source: string): boolean {
  const [head = "", rule = ""] = source.split("\n", 2);
  if (!/^[\s|:-]+$/.test(rule)) return false;
  const [table = ""] = source.split(/\n[ \t]*\n/, 1);
  const rows = table.split("\n").length - 1;
  return (signs(head) + 1) * rows > CELLS_FOR_A_SIGN * signs(table) + ALWAYS;
}

function signs(text: string): number {
  return text.split("|").length - 1;
}
