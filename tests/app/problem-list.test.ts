import { describe, expect, test } from "vitest";
import { nextProblem } from "#app/next-problem.ts";
import type { ProblemRow } from "#app/problem-row.ts";
import { addressWithout, filterRows, isFiltered, readFilters } from "#app/routes/problems._index/filters.ts";
import { addressSortedBy, readSorting, sortRows } from "#app/routes/problems._index/sorting.ts";

function row(slug: string, change: Partial<ProblemRow> = {}): ProblemRow {
  return {
    slug,
    position: 1,
    title: slug,
    summary: "One sentence about it.",
    kind: "coding",
    difficulty: "easy",
    topics: ["sizing"],
    roles: ["tinyml"],
    languages: ["typescript", "javascript"],
    minutes: 20,
    status: "new",
    ...change,
  };
}

const ROWS = [
  row("size", {
    title: "Model size",
    topics: ["sizing", "memory"],
    status: "accepted",
    verdict: "accepted",
    score: 100,
  }),
  row("latency", { position: 2, title: "Latency", difficulty: "medium", roles: ["iot"] }),
  row("planner", {
    position: 3,
    title: "Arena planner",
    difficulty: "hard",
    topics: ["memory"],
    status: "started",
  }),
  row("wake", {
    ...{ position: 4, title: "Wake word", difficulty: "medium", topics: ["signals"] },
    ...{ status: "tried", verdict: "wrong_answer", score: 40, lastTriedAt: 5 },
  }),
];

function slugs(search: string): string[] {
  const parameters = new URLSearchParams(search);
  return sortRows(filterRows(ROWS, readFilters(parameters)), readSorting(parameters)).map((one) => one.slug);
}

describe("the filters of the list", () => {
  test.each([
    ["", ["size", "latency", "planner", "wake"]],
    ["topic=memory", ["size", "planner"]],
    ["difficulty=medium&status=new", ["latency"]],
    ["role=iot", ["latency"]],
    ["status=tried", ["wake"]],
    ["q=MODEL", ["size"]],
    ["q=memory+planner", ["planner"]],
    ["q=4", ["wake"]],
    ["kind=coding&language=javascript&q=zzz", []],
    // An address that somebody mistyped or kept from an older version still shows a list.
    ["topic=cooking&colour=red", ["size", "latency", "planner", "wake"]],
  ])("%s lets through %j", (search, expected) => {
    expect(slugs(search)).toEqual(expected);
  });

  test.each([
    ["kind=coding", []],
    ["kind=question", ["bytes", "why"]],
    ["kind=numeric", ["bytes"]],
    ["kind=multiple", []],
    ["q=free", ["why"]],
  ])("questions: %s lets through %j", (search, expected) => {
    const questions = [row("bytes", { kind: "numeric", languages: [] }), row("why", { kind: "free" })];
    const filters = readFilters(new URLSearchParams(search));
    expect(filterRows(questions, filters).map((one) => one.slug)).toEqual(expected);
  });

  test("empty fields of a form that was sent without scripts filter nothing", () => {
    expect(isFiltered(readFilters(new URLSearchParams("q=&topic=&status=")))).toBe(false);
  });

  test("one filter or all of them can be taken away, and the sorting stays", () => {
    const search = new URLSearchParams("q=arena&topic=memory&sort=-title");
    expect(addressWithout(search, "topic")).toBe("/problems?q=arena&sort=-title");
    expect(addressWithout(search)).toBe("/problems?sort=-title");
    expect(addressWithout(new URLSearchParams("topic=memory"))).toBe("/problems");
  });
});

describe("the order of the list", () => {
  test.each([
    ["sort=title", ["planner", "latency", "size", "wake"]],
    ["sort=-difficulty", ["planner", "wake", "latency", "size"]],
    ["sort=topic", ["size", "latency", "planner", "wake"]],
    ["sort=-score", ["size", "wake", "planner", "latency"]],
    ["sort=nonsense", ["size", "latency", "planner", "wake"]],
  ])("%s", (search, expected) => {
    expect(slugs(search)).toEqual(expected);
  });

  test("a head sorts up, then down, then not at all", () => {
    const pressed = (search: string) => addressSortedBy(new URLSearchParams(search), "title");
    expect(pressed("")).toBe("/problems?sort=title");
    expect(pressed("sort=title")).toBe("/problems?sort=-title");
    expect(pressed("sort=-title")).toBe("/problems");
    expect(pressed("topic=memory&sort=score")).toBe("/problems?topic=memory&sort=title");
  });
});

describe("the next problem", () => {
  test("is the one that is nearly right", () => {
    expect(nextProblem(ROWS, "size")).toMatchObject({ slug: "wake", act: "Continue" });
    expect(nextProblem(ROWS, "size")?.reason).toContain("40 of 100");
  });

  test("is otherwise the easiest of a topic that was never accepted", () => {
    expect(nextProblem(ROWS, "wake")).toMatchObject({ slug: "planner", act: "Continue" });
    expect(
      nextProblem(
        [...ROWS.slice(0, 2), row("signal", { topics: ["signals"], difficulty: "hard" })],
        undefined,
      ),
    ).toMatchObject({
      slug: "signal",
      act: "Start",
    });
  });

  test("is never the one at hand, and none when all are accepted", () => {
    expect(nextProblem(ROWS.slice(0, 2), "latency")).toBeUndefined();
    expect(nextProblem(ROWS.slice(0, 1), undefined)).toBeUndefined();
  });
});
