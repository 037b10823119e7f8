import { describe, expect, test } from "vitest";
import { createMistakeNaming } from "#app/name-mistake.ts";
import type { CaseResult, Verdict } from "#judge/verdict.ts";
import type { KnownMistake } from "#problems/mistakes.ts";

const CASES = ["first", "second", "third", "fourth"].map((name, index) => ({
  ...{ name, group: index === 0 ? "samples" : "group", origin: index === 0 ? "sample" : "hidden" },
  ...{ args: "[]", expected: "1", expectsError: false },
})) as Parameters<typeof createMistakeNaming>[0]["cases"];

function known(name: string, outcomes: Record<string, string>): KnownMistake {
  return { file: `wrong/wrong_answer/${name}.ts`, name, sentence: `${name} it is.`, outcomes };
}

const FIRST_TWO = known("first-two", { 0: "aa", 1: "bb" });
const ALL = known("all", { 0: "aa", 1: "bb", 2: "cc", 3: "error" });

/** What is named when cases end so: nothing was accepted, anything else failed. */
function named(mistakes: KnownMistake[], endings: Record<number, string | undefined>, verdict?: Verdict) {
  const naming = createMistakeNaming({ cases: CASES, mistakes });
  for (const [index, { name, group, origin }] of CASES.entries()) {
    const failed = index in endings;
    const result: CaseResult = {
      ...{ index, name, group, origin, cause: "" },
      verdict: failed ? (verdict ?? "wrong_answer") : "accepted",
    };
    const fingerprint = endings[index];
    naming.add({ type: "case", result, ...(fingerprint !== undefined && { fingerprint }) });
  }
  return naming.mistake()?.name;
}

describe("a mistake is named", () => {
  test("when the submission fails where it fails, in the same way", () => {
    expect(named([FIRST_TWO, ALL], { 0: "aa", 1: "bb" })).toBe("first-two");
    expect(named([FIRST_TWO, ALL], { 0: "aa", 1: "bb", 2: "cc", 3: "error" })).toBe("all");
  });

  test("when one of the two roundings of an answer agrees", () => {
    const rounded = known("rounded", { 0: "aa.bb", 1: "cc.dd" });
    expect(named([rounded], { 0: "xx.bb", 1: "cc.yy" })).toBe("rounded");
    expect(named([rounded], { 0: "bb.aa", 1: "cc.dd" })).toBeUndefined();
  });

  test("when it is known in two languages, once", () => {
    expect(
      named([FIRST_TWO, { ...FIRST_TWO, file: "wrong/wrong_answer/first-two.py" }], { 0: "aa", 1: "bb" }),
    ).toBe("first-two");
  });

  test("when only some of the cases were judged, as on Run", () => {
    const naming = createMistakeNaming({ cases: CASES.slice(0, 2), mistakes: [ALL] });
    for (const [index, fingerprint] of ["aa", "bb"].entries()) {
      const { name, group, origin } = CASES[index] ?? { name: "", group: "", origin: "sample" };
      const result = { index, name, group, origin, verdict: "wrong_answer", cause: "" } as const;
      naming.add({ type: "case", result, fingerprint });
    }
    expect(naming.mistake()?.name).toBe("all");
  });

  test("by the names of the cases, when the places differ because some are not judged", () => {
    const naming = createMistakeNaming({ cases: CASES, mistakes: [known("last", { 2: "cc", 3: "dd" })] });
    for (const [index, position] of [2, 3].entries()) {
      const { name, group, origin } = CASES[position] ?? { name: "", group: "", origin: "sample" };
      const result = { index, name, group, origin, verdict: "wrong_answer", cause: "" } as const;
      naming.add({ type: "case", result, fingerprint: index === 0 ? "cc" : "dd" });
    }
    expect(naming.mistake()?.name).toBe("last");
  });
});

describe("nothing is said", () => {
  test("when one case failed: too many causes look like that", () => {
    expect(named([known("one", { 0: "aa" })], { 0: "aa" })).toBeUndefined();
  });

  test("when an answer is another one", () => {
    expect(named([FIRST_TWO], { 0: "aa", 1: "xx" })).toBeUndefined();
    expect(named([FIRST_TWO], { 0: "aa", 1: "error" })).toBeUndefined();
  });

  test("when the mistake would have failed in more cases, or in fewer", () => {
    expect(named([ALL], { 0: "aa", 1: "bb" })).toBeUndefined();
    expect(named([FIRST_TWO], { 0: "aa", 1: "bb", 2: "cc" })).toBeUndefined();
  });

  test("when two mistakes look alike", () => {
    expect(named([FIRST_TWO, known("another", FIRST_TWO.outcomes)], { 0: "aa", 1: "bb" })).toBeUndefined();
  });

  test("when a case met a limit or was not run", () => {
    expect(named([FIRST_TWO], { 0: "aa", 1: "bb", 2: undefined }, "skipped")).toBeUndefined();
  });

  test("when everything is accepted, or nothing is known", () => {
    expect(named([ALL], {})).toBeUndefined();
    expect(named([], { 0: "aa", 1: "bb" })).toBeUndefined();
  });
});
