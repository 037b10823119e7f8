import { expect, test } from "vitest";
import { matchingEntries, paletteEntries } from "#app/components/palette-entries.ts";

const ENTRIES = paletteEntries([
  {
    slug: "model-size-calculator",
    kind: "coding",
    title: "Model size calculator",
    difficulty: "easy",
    topics: ["sizing", "memory"],
  },
  {
    slug: "model-optimizer",
    kind: "coding",
    title: "Model optimiser",
    difficulty: "hard",
    topics: ["compression"],
  },
  {
    slug: "tensor-arena-planner",
    kind: "coding",
    title: "Tensor arena planner",
    difficulty: "hard",
    topics: ["memory"],
  },
  { slug: "mean-current", kind: "numeric", title: "Mean current", difficulty: "easy", topics: ["energy"] },
]);

function found(query: string): string[] {
  return matchingEntries(ENTRIES, query).map((entry) => entry.label);
}

test("everything is offered before anything is typed", () => {
  expect(matchingEntries(ENTRIES, "")).toHaveLength(ENTRIES.length);
});

test("every word must occur, in any order, in the title, the topic or the address", () => {
  expect(found("planner tensor")).toEqual(["Tensor arena planner"]);
  expect(found("memory easy")).toEqual(["Model size calculator"]);
  expect(found("optimizer")).toEqual(["Model optimiser"]);
});

test("a title that starts with the words comes before one that only holds them", () => {
  expect(found("arena planner")[0]).toBe("Tensor arena planner");
  expect(found("model").slice(0, 2)).toEqual(["Model size calculator", "Model optimiser"]);
});

test("pages and actions are found too", () => {
  expect(found("dark")).toEqual(["Theme: dark"]);
  expect(found("settings")).toEqual(["Settings"]);
});

test("what is nowhere finds nothing", () => {
  expect(found("zzz")).toEqual([]);
});

test("a question is found by its kind and leads to its page", () => {
  expect(found("numeric energy")).toEqual(["Mean current"]);
  expect(matchingEntries(ENTRIES, "mean current")[0]?.action).toEqual({ go: "/questions/mean-current" });
});
