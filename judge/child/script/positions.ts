/** Translates a position in what the engine ran to one in what the learner wrote; undefined when it lies outside. */
export type PositionMap = (line: number, column: number) => { line: number; column: number } | undefined;

/** Where the engine begins a new line, and where an editor does: only the engine counts U+2028 and U+2029. */
const ENGINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const EDITOR_BREAK = /\r\n|[\n\r]/g;

/**
 * Positions of a text that runs as it was written. A stack is the program's to forge, so a position that
 * does not exist in the source is none.
 */
export function positionsIn(source: string): PositionMap {
  let engine: readonly number[] | undefined;
  let editor: readonly number[] = [];
  return (line, column) => {
    if (!engine) {
      engine = lineStarts(source, ENGINE_BREAK);
      editor = lineStarts(source, EDITOR_BREAK);
    }
    const start = engine[line - 1];
    if (start === undefined || !Number.isInteger(column) || column < 1) return undefined;
    const offset = start + column - 1;
    if (offset >= (engine[line] ?? source.length + 1)) return undefined;
    const shown = editor.findLastIndex((one) => one <= offset);
    return { line: shown + 1, column: offset - (editor[shown] ?? 0) + 1 };
  };
}

/** How many lines an editor shows. */
export function lineCount(source: string): number {
  return lineStarts(source, EDITOR_BREAK).length;
}

function lineStarts(source: string, lineBreak: RegExp): number[] {
  return [0, ...Array.from(source.matchAll(lineBreak), (match) => match.index + match[0].length)];
}

const TAB = 4;
// What a terminal shows two columns wide (East Asian text, emoji), and what it adds to the character before.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The column of what a terminal shows `width` columns from the left, tabs expanded. */
export function columnAtWidth(source: string, line: number, width: number): number {
  let shown = 0;
  let column = 1;
  for (const character of source.split(EDITOR_BREAK)[line - 1] ?? "") {
    if (shown >= width) break;
    if (character === "\t") shown += TAB - (shown % TAB);
    else if (!NO_WIDTH.test(character)) shown += WIDE.test(character) ? 2 : 1;
    column += character.length;
  }
  return column;
}
