import { expect, test } from "vitest";
import { isSealed, marksOf, nextOpen } from "#app/practice/standing.ts";
import { isToRepeat, summarise } from "#app/practice/summary.ts";
import type { PracticeItem } from "#db/practice-items.ts";
import type { PracticeSet } from "#db/practice-sets.ts";
import type { Outcome, QuestionKind, Topic } from "#problems/vocabulary.ts";

function item(
  position: number,
  outcome: Outcome | "waiting" | "open",
  { topic = "memory" as Topic, kind = "single" as QuestionKind } = {},
): PracticeItem {
  const answer = {
    ...{ id: "a", selfMarked: kind === "free", seconds: 30 },
    ...(outcome === "waiting" || outcome === "open" ? {} : { outcome, score: 0.5 }),
  };
  return {
    ...{ position, slug: `q${position}`, version: "v", seed: "0", title: "T", kind, topics: [topic] },
    ...{ expectedSeconds: 60, isRetired: false },
    ...(outcome === "open" ? {} : { answer }),
  };
}

const ITEMS = [
  item(1, "right"),
  item(2, "partly", { topic: "sizing" }),
  item(3, "wrong"),
  item(4, "open"),
  item(5, "right", { kind: "free" }),
  item(6, "waiting", { kind: "free" }),
  { ...item(7, "open"), skipped: "retired" as const, isRetired: true },
];
const SET: PracticeSet = {
  ...{ id: "s", seed: "0", createdAt: 0, choice: { topics: [], length: 7 }, items: ITEMS },
  feedback: "deferred",
};

test("a summary has automatic outcomes by topic, and free responses apart", () => {
  expect(summarise(ITEMS)).toEqual({
    all: { right: 1, partly: 1, wrong: 1, unanswered: 1 },
    byTopic: [
      { topic: "sizing", tally: { right: 0, partly: 1, wrong: 0, unanswered: 0 } },
      { topic: "memory", tally: { right: 1, partly: 0, wrong: 1, unanswered: 1 } },
    ],
    free: { right: 1, partly: 0, wrong: 0, unanswered: 0, waiting: 1 },
    ...{ skipped: 1, seconds: 150, expectedSeconds: 300, toRepeat: 3 },
  });
});

test("what was not right or not answered is worth repeating, unless nobody asks it any more", () => {
  expect(ITEMS.filter(isToRepeat).map(({ position }) => position)).toEqual([2, 3, 4]);
  expect(isToRepeat({ ...item(1, "wrong"), isRetired: true })).toBe(false);
});

test("marks tell no outcome while that waits for the end", () => {
  const states = (set: PracticeSet) => marksOf(set).map(({ state }) => state);
  const sealed = ["answered", "answered", "answered", "open", "answered", "answered", "skipped"];
  expect(states(SET)).toEqual(sealed);
  expect(states({ ...SET, feedback: "immediate" })).toEqual([
    "right",
    "partly",
    "wrong",
    "open",
    "right",
    "waiting",
    "skipped",
  ]);
  expect(states({ ...SET, endedAt: 1, ending: "given_up" })).toEqual([
    "right",
    "partly",
    "wrong",
    "unanswered",
    "right",
    "waiting",
    "skipped",
  ]);
  expect(isSealed(SET)).toBe(true);
  expect(isSealed({ ...SET, ending: "time_up" })).toBe(false);
});

test("after an item comes the next open one, and behind the last the first that was left", () => {
  const items = [item(1, "open"), item(2, "right"), item(3, "open"), item(4, "right")];
  expect(nextOpen(items, 0)?.position).toBe(1);
  expect(nextOpen(items, 1)?.position).toBe(3);
  expect(nextOpen(items, 4)?.position).toBe(1);
  expect(nextOpen([item(1, "right")], 0)).toBeUndefined();
});
