/** Where Python begins a new line, which is also where an editor does. */
const LINE_BREAK = /\r\n|[\n\r]/;
const MARK = "\ufeff";

/** A place in the source as an editor shows it: from 1, columns in UTF-16 code units. */
export type Place = { line: number; column: number };

/** Translates places as Python tells them. A program can tell any place, so one that does not exist is none. */
export type PythonPositions = {
  /** `byte`: of the line in UTF-8, from 0; how tracebacks count. */
  ofByte: (line: number, byte: number) => Place | undefined;
  /** `character`: of the line in Unicode characters, from 1; how syntax errors count. */
  ofCharacter: (line: number, character: number) => Place | undefined;
};

/** Takes off a byte order mark, which Python refuses in a text. */
export function withoutMark(source: string): string {
  return source.startsWith(MARK) ? source.slice(MARK.length) : source;
}

export function pythonPositions(source: string): PythonPositions {
  let lines: readonly string[] | undefined;
  const place = (line: number, count: number, sizeOf: (character: string) => number): Place | undefined => {
    lines ??= withoutMark(source).split(LINE_BREAK);
    const text = lines[line - 1];
    if (text === undefined || !Number.isInteger(count) || count < 0) return undefined;
    let units = 0;
    let left = count;
    for (const character of text) {
      if (left <= 0) break;
      left -= sizeOf(character);
      units += character.length;
    }
    if (left > 0) return undefined;
    const mark = line === 1 && source.startsWith(MARK) ? MARK.length : 0;
    return { line, column: mark + units + 1 };
  };
  return {
    ofByte: (line, byte) => place(line, byte, (character) => Buffer.byteLength(character)),
    ofCharacter: (line, character) => place(line, character - 1, () => 1),
  };
}
