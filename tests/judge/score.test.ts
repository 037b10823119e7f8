import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_OVER_BUDGET, score, withinBudget } from "#judge/score.ts";
import {
  BUDGET_VERDICTS,
  type CaseResult,
  submissionVerdict,
  VERDICTS,
  type Verdict,
} from "#judge/verdict.ts";

function result(group: string, verdict: Verdict, origin: CaseResult["origin"] = "hidden"): CaseResult {
  return { index: 0, name: "case", group, origin, verdict, cause: "" };
}

const Results = fc.array(
  fc.record({ group: fc.constantFrom("a", "b", "c"), verdict: fc.constantFrom(...VERDICTS) }),
  { minLength: 1 },
);
const Weights = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 100 }), {
  minKeys: 1,
});

describe("score", () => {
  test("a group is all or nothing", () => {
    const results = [result("a", "accepted"), result("b", "accepted"), result("b", "wrong_answer")];
    expect(score({ a: 30, b: 70 }, results)).toBe(30);
  });

  test("samples carry no points, whatever their group is called", () => {
    expect(score({ a: 100 }, [result("a", "accepted", "sample")])).toBe(0);
  });

  test("a group of which nothing was judged carries none", () => {
    expect(score({ a: 50, b: 50 }, [result("a", "accepted")])).toBe(50);
  });

  test("without weights it is the share of accepted cases", () => {
    expect(score({}, [result("a", "accepted", "sample"), result("a", "wrong_answer", "own")])).toBe(50);
    expect(score({}, [])).toBe(0);
  });

  test("rounding never lifts it to 100", () => {
    const almost = Array.from({ length: 400 }, (_, index) =>
      result("a", index === 7 ? "skipped" : "accepted", "own"),
    );
    expect(score({}, almost)).toBe(99);
    expect(score({ a: 0.01, b: 99.99 }, [result("a", "wrong_answer"), result("b", "accepted")])).toBe(99);
  });

  test("is 100 exactly when every weighted group was accepted", () => {
    fc.assert(
      fc.property(Weights, Results, (weights, list) => {
        const results = list.map((one) => result(one.group, one.verdict));
        const points = score(weights, results);
        const won = Object.keys(weights).every((name) => {
          const group = results.filter((one) => one.group === name);
          return group.length > 0 && group.every((one) => one.verdict === "accepted");
        });
        expect(points === 100).toBe(won);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(points)).toBe(true);
      }),
    );
  });

  test("does not fall when a case turns out accepted", () => {
    fc.assert(
      fc.property(Weights, Results, fc.nat(), (weights, list, at) => {
        const before = list.map((one) => result(one.group, one.verdict));
        const after = before.map((one, index) =>
          index === at % before.length ? { ...one, verdict: "accepted" as const } : one,
        );
        expect(score(weights, after)).toBeGreaterThanOrEqual(score(weights, before));
      }),
    );
  });
});

describe("the verdict of a submission", () => {
  test("is that of the first case that was not accepted", () => {
    fc.assert(
      fc.property(Results, (list) => {
        const verdict = submissionVerdict(list);
        expect(verdict === "accepted").toBe(list.every((one) => one.verdict === "accepted"));
        expect(verdict).toBe(list.find((one) => one.verdict !== "accepted")?.verdict ?? "accepted");
      }),
    );
  });

  test("without cases nothing is accepted", () => {
    expect(submissionVerdict([])).toBe("judge_error");
  });
});

describe("the second axis", () => {
  test.each(BUDGET_VERDICTS)(
    "%s never gives points, and takes them above the cap when it is no pass",
    (verdict) => {
      const most = verdict === "within_budget" ? 100 : MOST_OVER_BUDGET;
      expect(withinBudget(100, verdict)).toBe(most);
      expect(withinBudget(40, verdict)).toBe(40);
    },
  );

  test("is not asked of where there is none", () => {
    expect(withinBudget(100, undefined)).toBe(100);
  });
});
