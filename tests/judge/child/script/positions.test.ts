import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnAtWidth, lineCount, positionsIn } from "#judge/child/script/positions.ts";

describe("positions", () => {
  test("are the engine's, where both count lines alike", () => {
    const at = positionsIn("one\ntwo\r\nthree\rfour");
    expect(at(1, 1)).toEqual({ line: 1, column: 1 });
    expect(at(2, 3)).toEqual({ line: 2, column: 3 });
    expect(at(3, 5)).toEqual({ line: 3, column: 5 });
    expect(at(4, 5)).toEqual({ line: 4, column: 5 });
  });

  test("are the editor's, where the engine counts line separators as well", () => {
    const at = positionsIn("const s = '\u2028';\nthrow s");
    expect(at(2, 1)).toEqual({ line: 1, column: 13 });
    expect(at(3, 1)).toEqual({ line: 2, column: 1 });
  });

  test.each([
    [0, 1],
    [1, 0],
    [1, -1],
    [3, 1],
    [1, 9],
    [1.5, 1],
    [1, 1.5],
    [NaN, 1],
    [1, NaN],
    [Infinity, Infinity],
    [99999999, 12345678],
  ])("line %d, column %d does not exist and is none", (line, column) => {
    expect(positionsIn("let a;\nlet b;")(line, column)).toBeUndefined();
  });

  test("the end of the text is a place, for what is missing there", () => {
    expect(positionsIn("let a")(1, 6)).toEqual({ line: 1, column: 6 });
  });

  test("every character has the place that an editor gives it", () => {
    const Source = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\r\n", "\u2028", "é", "😀") });
    fc.assert(
      fc.property(Source, (source) => {
        const at = positionsIn(source);
        const engineLines = source.split(/\r\n|[\n\r\u2028\u2029]/);
        engineLines.forEach((text, index) => {
          for (let column = 1; column <= text.length; column++) {
            const place = at(index + 1, column);
            const shown = source.split(/\r\n|[\n\r]/)[(place?.line ?? 0) - 1] ?? "";
            expect(shown[(place?.column ?? 0) - 1]).toBe(text[column - 1]);
          }
        });
        expect(lineCount(source)).toBe(source.split(/\r\n|[\n\r]/).length);
      }),
    );
  });
});

describe("the column under a caret", () => {
  test.each([
    ["plain text", "let a: = 1", 7, 8],
    ["a tab at the start", "\tlet a: = 1", 11, 9],
    ["a tab further on", "x\ty", 4, 3],
    ["two tabs", "\t\tx", 8, 3],
    ["East Asian letters", "漢字x", 4, 3],
    ["an emoji", "😀x", 2, 3],
    ["a combining accent", "e\u0301x", 1, 3],
    ["beyond the line", "ab", 10, 3],
  ])("with %s", (_, text, width, column) => {
    // An accent belongs to the letter before it: both places are shown in one column.
    expect([column, column - 1]).toContain(columnAtWidth(`first\n${text}\nlast`, 2, width));
  });
});
