import { expect, test } from "vitest";
import {
  blindMarks,
  countedMarks,
  type DraftMark,
  type DraftMarks,
  DraftMarksSchema,
  objectionTo,
} from "#problems/system-design/marking/draft-marks.ts";

const BLOCK = { in: "block", id: "m1" } as const;

test("a level above fail without evidence is refused with what to do, fail is not", () => {
  expect(objectionTo({ evidence: [] })).toMatch(/^Choose a level/);
  expect(objectionTo({ level: 1, evidence: [] })).toMatch(/mark the sentence, block, link or row/);
  expect(objectionTo({ level: 0, evidence: [] })).toBeUndefined();
  expect(objectionTo({ level: 4, evidence: [BLOCK] })).toBeUndefined();
});

test("what was marked counts as it is now, and is compared as it was before the reference was seen", () => {
  const mark: DraftMark = { level: 3, marked: 1, evidence: [BLOCK], comment: "Saw it later." };
  const drafts: DraftMarks = {
    estimates: mark,
    requirements: { level: 4, evidence: [BLOCK], comment: "" },
  };
  expect(countedMarks(drafts)).toEqual({
    estimates: { level: 3, evidence: [BLOCK], comment: "Saw it later." },
  });
  expect(blindMarks(drafts).estimates?.level).toBe(1);
  expect(blindMarks(drafts).requirements).toBeUndefined();
});

test("what no page sends is no mark", () => {
  const mark = { level: 2, evidence: [], comment: "" };
  const refused = (change: object) => DraftMarksSchema.safeParse({ estimates: { ...mark, ...change } });
  expect(refused({}).success).toBe(true);
  for (const change of [
    { level: 5 },
    { level: "2" },
    { verdict: "strong" },
    { comment: "x".repeat(2001) },
    { evidence: Array.from({ length: 13 }, () => BLOCK) },
    { evidence: [{ in: "block", id: "<b>" }] },
    { evidence: [{ in: "text", section: "notes", quote: "x" }] },
  ]) {
    expect(refused(change).success, JSON.stringify(change)).toBe(false);
  }
  expect(DraftMarksSchema.safeParse({ charm: mark }).success).toBe(false);
});
