import { describe, expect, test } from "vitest";
import { isSameAnswer, mergeAnswers } from "#app/design/merge-answers.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { Block, DesignAnswer } from "#problems/system-design/vocabulary.ts";

const base: DesignAnswer = {
  ...emptyAnswer(),
  sheet: { rows: { flash: "1 kB" }, own: [] },
  replies: { "half-the-memory": "Smaller." },
};
const mcu: Block = { id: "b1", type: "mcu", place: "device", name: "MCU", note: "" };

describe("two pages that grew out of one answer", () => {
  test("become one where they changed different parts", () => {
    const mine = {
      ...base,
      texts: { ...base.texts, clarify: "How many?" },
      board: { blocks: [mcu], links: [] },
    };
    const theirs = {
      ...base,
      texts: { ...base.texts, risks: "None." },
      sheet: { rows: { flash: "2 kB", sram: "1 kB" }, own: [] },
    };
    expect(mergeAnswers(base, mine, theirs)).toEqual({
      texts: { ...base.texts, clarify: "How many?", risks: "None." },
      board: { blocks: [mcu], links: [] },
      sheet: { rows: { flash: "2 kB", sram: "1 kB" }, own: [] },
      replies: base.replies,
    });
  });

  test("become one where they changed a part in the same way", () => {
    const both = { ...base, sheet: { rows: { flash: "3 kB" }, own: [] } };
    expect(mergeAnswers(base, both, structuredClone(both))).toEqual(both);
  });

  test.each<[string, Partial<DesignAnswer>, Partial<DesignAnswer>]>([
    ["section", { texts: { ...base.texts, risks: "a" } }, { texts: { ...base.texts, risks: "b" } }],
    ["row", { sheet: { rows: { flash: "2 kB" }, own: [] } }, { sheet: { rows: { flash: "" }, own: [] } }],
    ["reply", { replies: { "half-the-memory": "a" } }, { replies: {} }],
    [
      "board",
      { board: { blocks: [mcu], links: [] } },
      { board: { blocks: [{ ...mcu, id: "b2" }], links: [] } },
    ],
  ])("wait for the learner where they changed the same %s differently", (_part, mine, theirs) => {
    expect(mergeAnswers(base, { ...base, ...mine }, { ...base, ...theirs })).toBeUndefined();
  });
});

test("a row that is empty says as little as one that is missing", () => {
  const emptied = { ...base, sheet: { rows: { flash: "1 kB", sram: "" }, own: [] } };
  expect(isSameAnswer(base, emptied)).toBe(true);
  expect(isSameAnswer(base, { ...base, replies: {} })).toBe(false);
});
