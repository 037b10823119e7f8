import { describe, expect, test } from "vitest";
import { pythonPositions, withoutMark } from "#judge/child/python/positions.ts";

describe("a place that Python tells in bytes", () => {
  test.each([
    ["at the beginning", "x = 1", 1, 0, { line: 1, column: 1 }],
    ["behind other alphabets", "é = 'ü'; x.y", 1, 11, { line: 1, column: 10 }],
    ["behind characters of two code units", "s = '😀'; x.y", 1, 12, { line: 1, column: 11 }],
    ["in lines that end as on other systems", "a\r\nb\rc\nd.e", 4, 0, { line: 4, column: 1 }],
    ["behind a form feed, which begins no line", "a\fb.c", 1, 2, { line: 1, column: 3 }],
    ["at the end of a line", "abc", 1, 3, { line: 1, column: 4 }],
  ])("%s", (_, source, line, byte, place) => {
    expect(pythonPositions(source).ofByte(line, byte)).toEqual(place);
  });

  test.each([
    ["a line that is not there", 2, 0],
    ["a column that is not there", 1, 4],
    ["a column before the first", 1, -1],
    ["half a column", 1, 0.5],
    ["a line before the first", 0, 0],
  ])("%s is none", (_, line, byte) => {
    expect(pythonPositions("abc").ofByte(line, byte)).toBeUndefined();
  });
});

test("a place that Python tells in characters counts from one", () => {
  const { ofCharacter } = pythonPositions("s = '😀' 1");
  expect(ofCharacter(1, 1)).toEqual({ line: 1, column: 1 });
  expect(ofCharacter(1, 9)).toEqual({ line: 1, column: 10 });
});

test("a byte order mark is taken off and still counts in its line", () => {
  const source = "\ufeffx.y\nz.a";
  expect(withoutMark(source)).toBe("x.y\nz.a");
  expect(pythonPositions(source).ofByte(1, 0)).toEqual({ line: 1, column: 2 });
  expect(pythonPositions(source).ofByte(2, 0)).toEqual({ line: 2, column: 1 });
});
