import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isBlank,
  isRunnable,
  MOST_OWN_INPUT_CHARACTERS,
  MOST_OWN_INPUTS,
  ownInput,
  ownInputFaults,
  readOwnInput,
  writeOwnInput,
} from "#app/workspace/own-inputs/own-input.ts";
import { OWN_INPUT_LENGTH_LIMIT, OWN_INPUTS_LIMIT } from "#db/own-inputs.ts";
import type { Signature } from "#problems/vocabulary.ts";

const SIGNATURE: Signature = {
  entry: "scale",
  parameters: [
    { name: "values", type: { list: "float" } },
    { name: "factor", type: "int" },
  ],
  returns: { list: "float" },
};

test("half-written texts come back from a draft as they were", () => {
  const line = fc.string().filter((text) => text !== ",");
  const text = fc.array(line).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      expect(readOwnInput(writeOwnInput(ownInput(texts)), texts.length).texts).toEqual(texts);
    }),
  );
});

test("texts that are JSON make one JSON list of arguments", () => {
  expect(JSON.parse(writeOwnInput(ownInput(["[1,\n2]", "3"])))).toEqual([[1, 2], 3]);
});

test("a list of arguments from elsewhere is taken apart", () => {
  expect(readOwnInput("[[1,2],3]", 2).texts.map((text) => JSON.parse(text))).toEqual([[1, 2], 3]);
});

test("a text that fits no list stands in the first field and is not lost", () => {
  expect(readOwnInput("{oops", 2).texts).toEqual(["{oops", ""]);
});

describe("what is wrong with an input", () => {
  test.each([
    [
      ["[1, 2]", "3"],
      [undefined, undefined],
    ],
    [
      ["", "3"],
      ["values is empty: write its value as JSON.", undefined],
    ],
    [
      ["[1]", "0.5"],
      [undefined, "factor must be a whole number, not 0.5."],
    ],
    [
      ["[1,\n2 3]", "1"],
      ['values is not JSON: unexpected "3" at line 2, column 3.', undefined],
    ],
    [
      ["[1,", "1"],
      ["values is not JSON: it ends too early.", undefined],
    ],
  ])("%j", (texts, faults) => {
    expect(ownInputFaults(ownInput(texts), SIGNATURE)).toEqual(faults);
  });

  test("it is longer than a draft keeps", () => {
    const long = ownInput([`[${"1, ".repeat(MOST_OWN_INPUT_CHARACTERS / 3)}1]`, "1"]);
    expect(isRunnable(long, SIGNATURE)).toBe(false);
  });
});

test("an input in which nothing stands is left out of a run", () => {
  expect(isBlank(ownInput(["", " \n"]))).toBe(true);
  expect(isBlank(ownInput(["", "0"]))).toBe(false);
});

test("the page knows the limits of the database", () => {
  expect([MOST_OWN_INPUTS, MOST_OWN_INPUT_CHARACTERS]).toEqual([OWN_INPUTS_LIMIT, OWN_INPUT_LENGTH_LIMIT]);
});
