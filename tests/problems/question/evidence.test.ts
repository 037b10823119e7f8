import { expect, test } from "vitest";
import { isFound, normalised, suggestedPoints } from "#problems/question/evidence.ts";
import { FREE } from "./questions.ts";

test("a point is suggested with the first sentence that speaks of it", () => {
  const text = "It depends. The weights stay in flash. They need 73728 B; activations live in SRAM.";
  expect(suggestedPoints(FREE.points, text)).toEqual([
    "The weights stay in flash.",
    "activations live in SRAM.",
    "They need 73728 B;",
  ]);
});

test("parts of a pattern must stand in one sentence", () => {
  expect(suggestedPoints(FREE.points, "The weights are int8. Flash is large.")[0]).toBeUndefined();
});

test.each([
  ["fragment", "fragmentation of the arena", true],
  ["fragment", "the arena is defragmented", false],
  ["tie & order", "it depends on how ties are ordered", true],
  ["c++", "written in C++ by hand", true],
  ["73,728", "about 73 728 bytes", true],
  ["73,728", "about 1,73,7285", false],
  ["per-channel", "per\u2011channel scales", true],
])("%s in “%s”: %s", (pattern, sentence, found) => {
  expect(isFound(pattern, normalised(sentence))).toBe(found);
});

test("an empty answer covers nothing", () => {
  expect(suggestedPoints(FREE.points, " \n ")).toEqual([undefined, undefined, undefined]);
});
