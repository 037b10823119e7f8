import { hashOf } from "#problems/folder.ts";
import type { Design } from "#problems/system-design/schema.ts";

/** Raise it when reading a sheet or judging itself changes what earlier answers would get. */
const ENGINE = 1;
/** Digits of worked values that count: more would make a new version with every new engine. */
const DIGITS = 12;
const COMMENTS_AND_TEXTS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/**
 * Names what an answer's automatic review depends on: givens, rows, totals, checks. `sources` are the text of
 * design.ts and of the modules that it reaches. Better prose is no new version.
 */
export function designVersion({ givens, rows, totals, checks }: Design, sources: readonly string[]): string {
  return hashOf([
    ENGINE,
    givens.map(({ key, value, unit }) => [key, value, unit]),
    rows.map(({ key, unit, worked, within, slips }) => [
      ...[key, unit, worked.toPrecision(DIGITS), within],
      slips.map(({ value }) => value.toPrecision(DIGITS)),
    ]),
    totals.map(({ key, unit, formula, limit, takesMore }) => [key, unit, formula, limit, takesMore]),
    checks.map(({ id }) => id),
    sources.map(codeOf),
  ]);
}

/**
 * The code without comments and sentences. A check is a function made by another, whose arguments are seen
 * only here: `neverLeaves({ cargo: "raw" })`. A single word is kept for that reason.
 */
function codeOf(source: string): string {
  return source
    .replaceAll(COMMENTS_AND_TEXTS, (text) => {
      if (text.startsWith("/")) return "";
      return /\s/.test(text) ? '""' : text;
    })
    .replaceAll(/\s+/g, " ");
}
