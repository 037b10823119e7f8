import { describe, expect, test } from "vitest";
import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import { announcement } from "#app/workspace/results/announcement.ts";
import {
  type CasePlan,
  caseSections,
  failureCount,
  firstFailure,
  planOfResults,
} from "#app/workspace/results/case-sections.ts";
import type { CaseResult, Verdict } from "#judge/verdict.ts";

const PLAN: CasePlan = {
  mode: "submit",
  samples: ["one", "two"],
  ownInputs: 0,
  groups: [
    { name: "edges", points: 40, cases: 2 },
    { name: "large", points: 60, cases: 1 },
  ],
};

function result(index: number, verdict: Verdict, group = "samples"): CaseResult {
  const origin = group === "samples" ? "sample" : group === "own inputs" ? "own" : "hidden";
  return { index, name: `case ${index}`, group, origin, verdict, cause: "A cause." };
}

const ALL = [
  result(0, "accepted"),
  result(1, "accepted"),
  result(2, "accepted", "edges"),
  result(3, "wrong_answer", "edges"),
  result(4, "accepted", "large"),
];

describe("the list of cases", () => {
  test("has every row before anything is judged", () => {
    const { samples, own, groups } = caseSections(PLAN, []);
    expect(samples.map((row) => [row.name, row.result])).toEqual([
      ["one", undefined],
      ["two", undefined],
    ]);
    expect(own).toEqual([]);
    expect(groups.map(({ name, size, verdict }) => [name, size, verdict])).toEqual([
      ["edges", 2, undefined],
      ["large", 1, undefined],
    ]);
  });

  test("fills in whatever the order of arrival", () => {
    const { samples, groups } = caseSections(
      PLAN,
      [ALL[4], ALL[1]].flatMap((one) => one ?? []),
    );
    expect(samples[0]?.result).toBeUndefined();
    expect(samples[1]?.result?.verdict).toBe("accepted");
    expect(groups[1]?.verdict).toBe("accepted");
  });

  test("gives a group the verdict of its first failure at once, an acceptance only at the end", () => {
    expect(caseSections(PLAN, ALL.slice(0, 3)).groups[0]?.verdict).toBeUndefined();
    expect(caseSections(PLAN, ALL.slice(0, 4)).groups[0]?.verdict).toBe("wrong_answer");
  });

  test("of a run has own inputs and no hidden groups", () => {
    const run = caseSections({ ...PLAN, mode: "run", ownInputs: 2 }, [result(3, "accepted", "own inputs")]);
    expect(run.own.map((row) => [row.index, row.result?.verdict])).toEqual([
      [2, undefined],
      [3, "accepted"],
    ]);
    expect(run.groups).toEqual([]);
  });
});

test("the first failure is a sample's before a hidden group's", () => {
  expect(firstFailure(caseSections(PLAN, ALL))).toEqual({ kind: "group", name: "edges" });
  const failed = [...ALL.slice(0, 1), result(1, "runtime_error"), ...ALL.slice(2)];
  expect(firstFailure(caseSections(PLAN, failed))).toEqual({ kind: "case", index: 1 });
  expect(firstFailure(caseSections(PLAN, ALL.slice(0, 2)))).toBeUndefined();
});

test("cases that were never run are not counted as failures", () => {
  expect(failureCount([result(0, "time_limit_exceeded"), result(1, "skipped")])).toBe(1);
});

test("a stored submission is laid out by its own cases, without points that nobody knows any more", () => {
  const plan = planOfResults("submit", ALL, { edges: 40 });
  const { samples, groups } = caseSections(plan, ALL);
  expect(samples).toHaveLength(2);
  expect(groups.map(({ name, size, points }) => [name, size, points])).toEqual([
    ["edges", 2, 40],
    ["large", 1, undefined],
  ]);
});

describe("what a screen reader hears", () => {
  const heard = (count: number, more: Partial<SubmissionProgress> = {}) => {
    const cases = ALL.slice(0, count);
    return announcement({ state: "running", cases, ...more }, caseSections(PLAN, cases));
  };

  test("changes with each complete part, not with each case", () => {
    expect([0, 1, 2, 3, 4, 5].map((count) => heard(count))).toEqual([
      "Judging.",
      "Judging.",
      "Samples: 2 of 2 accepted.",
      "Samples: 2 of 2 accepted.",
      "edges: 1 of 2 accepted.",
      "large: 1 of 1 accepted.",
    ]);
  });

  test("ends with the verdict and the points", () => {
    const done = heard(5, { state: "done", verdict: "wrong_answer", score: 60 });
    expect(done).toBe("Wrong answer: 4 of 5 cases accepted, 60 of 100 points.");
  });

  test("names the place of a compile error", () => {
    const compileError = { message: "Unexpected token", line: 3, column: 1 };
    const done = heard(0, { state: "done", verdict: "compile_error", compileError });
    expect(done).toBe("Compile error at line 3: Unexpected token");
  });
});
