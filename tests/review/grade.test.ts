import { describe, expect, test } from "vitest";
import { dayEntry } from "#review/day-entry.ts";
import type { Entry, Evidence } from "#review/evidence.ts";
import { gradeFromEvidence } from "#review/grade.ts";
import type { ReviewGrade } from "#review/vocabulary.ts";

const RIGHT: Evidence = {
  outcome: "right",
  hintsOpened: 0,
  wrongAttempts: 0,
  seconds: 60,
  expectedSeconds: 60,
};
const WRONG: Evidence = { outcome: "wrong", score: 0, hintsOpened: 0, wrongAttempts: 0 };

describe("the grade follows from the evidence", () => {
  const cases: [string, Evidence, ReviewGrade, string][] = [
    ["right in the expected time", RIGHT, "good", "Right, in 60\u00a0s of 60\u00a0s planned."],
    ["right in half of it", { ...RIGHT, seconds: 30 }, "easy", "Right, in 30\u00a0s of 60\u00a0s planned."],
    [
      "right in more than twice of it",
      { ...RIGHT, seconds: 121 },
      "hard",
      "Right, in 2\u00a0min of 60\u00a0s planned.",
    ],
    ["right in an unknown time", { outcome: "right", hintsOpened: 0, wrongAttempts: 0 }, "good", "Right."],
    [
      "with a hint, however quick",
      { ...RIGHT, seconds: 5, hintsOpened: 1 },
      "hard",
      "Right, with a hint, in 5\u00a0s of 60\u00a0s planned.",
    ],
    [
      "at the second attempt",
      { ...RIGHT, seconds: 5, wrongAttempts: 1 },
      "good",
      "Right, at the second attempt, in 5\u00a0s of 60\u00a0s planned.",
    ],
    [
      "at the third attempt",
      { ...RIGHT, wrongAttempts: 2 },
      "hard",
      "Right, after 2 wrong attempts, in 60\u00a0s of 60\u00a0s planned.",
    ],
    [
      "self-marked, however quick",
      { ...RIGHT, seconds: 5, selfMarked: true },
      "good",
      "Right by your own marks, in 5\u00a0s of 60\u00a0s planned.",
    ],
    ["half right", { ...RIGHT, outcome: "partly", score: 0.5 }, "hard", "Partly right, 50 of 100."],
    [
      "less than half right",
      { ...RIGHT, outcome: "partly", score: 0.49 },
      "again",
      "Partly right, 49 of 100.",
    ],
    ["wrong", WRONG, "again", "Wrong."],
    [
      "right after giving up",
      { ...RIGHT, gaveUp: true },
      "again",
      "The solution was opened before it was found.",
    ],
  ];
  test.each(cases)("%s", (_name, evidence, grade, because) => {
    expect(gradeFromEvidence(evidence)).toEqual({ grade, because });
  });
});

describe("the answers of one day are one review", () => {
  const entry = (source: string, evidence: Evidence): Entry => ({ source, at: 0, evidence });
  const first = entry("first", { ...WRONG, hintsOpened: 1 });
  const second = entry("second", RIGHT);

  test("a question that was wrong stays wrong, whatever is answered after its key was read", () => {
    expect(dayEntry("question", [first, second])).toBe(first);
    expect(dayEntry("scenario", [first, second, second])).toBe(first);
  });

  test("a question that was right is not better for being right again, and worse for being wrong", () => {
    const quick = entry("quick", { ...RIGHT, seconds: 10 });
    expect(dayEntry("question", [second, quick])).toBe(second);
    expect(dayEntry("question", [second, first])).toBe(first);
  });

  test("a coding problem counts when it is solved, with the wrong attempts before it", () => {
    const entries = [first, first, second, first];
    expect(dayEntry("coding", entries)).toEqual(entry("second", { ...RIGHT, wrongAttempts: 2 }));
    expect(dayEntry("coding", [first, first]).evidence).toMatchObject({ outcome: "wrong", wrongAttempts: 1 });
  });
});
