import { expect, test } from "vitest";
import { openParts } from "#app/design/open-parts.ts";
import { countWords } from "#app/design/sections/count-words.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { Block, DesignAnswer } from "#problems/system-design/vocabulary.ts";

const mcu: Block = { id: "a", type: "mcu", place: "device", name: "", note: "" };
const asked = { rows: [{ key: "flash" }, { key: "sram" }], followUps: ["more", "less"] };

test("an empty answer is told part by part what it lacks", () => {
  expect(openParts(emptyAnswer(), asked)).toEqual([
    "Nothing is written under Clarify, Estimate, Architecture, Deep dive, Risks and operations.",
    "The board is empty.",
    "2 of 2 estimates are empty.",
    "2 follow-ups have no reply.",
  ]);
});

test("blanks and marks alone are nothing, and blocks without a link are told", () => {
  const answer: DesignAnswer = {
    texts: { clarify: "One word.", estimate: "- \n\n---", architecture: "a", "deep-dive": "b", risks: "c" },
    board: { blocks: [mcu], links: [] },
    sheet: { rows: { flash: "1 kB", sram: "  " }, own: [] },
    replies: { more: "Yes.", less: " \n" },
  };
  expect(openParts(answer, asked)).toEqual([
    "Nothing is written under Estimate.",
    "Nothing on the board is linked.",
    "1 of 2 estimates are empty.",
    "One follow-up has no reply.",
  ]);
});

test("a whole answer lacks nothing", () => {
  const link = { id: "l", from: "a", to: "a", carries: "raw", protocol: "", payload: "", rate: "" } as const;
  const answer: DesignAnswer = {
    texts: { clarify: "a", estimate: "b", architecture: "c", "deep-dive": "d", risks: "e" },
    board: { blocks: [mcu], links: [link] },
    sheet: { rows: { flash: "1 kB", sram: "2 kB" }, own: [] },
    replies: { more: "Yes.", less: "No." },
  };
  expect(openParts(answer, asked)).toEqual([]);
});

test.each([
  ["", 0],
  ["  \n - * ", 0],
  ["**3 mW** on average", 4],
  ["ein Wort, zwei Wörter", 4],
  ["一", 1],
])("%j has %i words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
