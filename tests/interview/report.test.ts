import { describe, expect, test } from "vitest";
import { barOf } from "#interview/bar.ts";
import { findingsOf } from "#interview/report/findings.ts";
import { nextSteps } from "#interview/report/next-steps.ts";
import type { ReportedItem, ReportedSection } from "#interview/report/reported-item.ts";
import { recommend, sectionScores, topicScores, totalScore } from "#interview/report/score.ts";
import { secondsByItem } from "#interview/report/time.ts";
import { idleSpans, timelineOf } from "#interview/report/timeline.ts";

const MINUTE = 60_000;
const SECTIONS: ReportedSection[] = [
  { position: 1, kind: "conceptual", seconds: 600, startedAt: 0, endedAt: 10 * MINUTE, ending: "time_up" },
  {
    position: 2,
    kind: "coding",
    seconds: 1800,
    startedAt: 10 * MINUTE,
    endedAt: 30 * MINUTE,
    ending: "sent",
  },
];

function item(position: number, given: Partial<ReportedItem> = {}): ReportedItem {
  return {
    ...{ position, section: 1, kind: "question", slug: `item-${position}`, title: `Item ${position}` },
    ...{ difficulty: "medium", topics: ["memory"], plannedSeconds: 60, seconds: 60, bar: 0.5 },
    ...{ standing: "answered", verdict: "Right", wrongSubmits: 0, score: 1, ...given },
  };
}

describe("the score", () => {
  test("weighs sections by their minutes and items within a section alike", () => {
    const items = [
      item(1),
      item(2, { score: 0 }),
      item(3, { section: 2, kind: "coding", score: 1, bar: 0.25 }),
    ];
    const sections = sectionScores(SECTIONS, items);
    expect(sections.map(({ standing }) => standing?.score)).toEqual([50, 100]);
    expect(totalScore(sections)).toEqual({ score: 87.5, bar: 31.25, items: 3 });
  });

  test("leaves out what was marked by oneself, what was withdrawn and what never began", () => {
    const { score: _score, ...unscored } = item(2);
    const items = [item(1), { ...unscored, selfScore: 0.5 }, item(3, { section: 3, score: 0 })];
    const sections = sectionScores([...SECTIONS, { position: 3, kind: "scenario", seconds: 600 }], items);
    expect(totalScore(sections)).toMatchObject({ score: 100, items: 1 });
    expect(sections[0]?.selfMarked).toBe(50);
    expect(topicScores(sections, items)).toMatchObject([{ topic: "memory", items: 1 }]);
  });

  test("a recommendation follows from the distance to the bar, and needs half of the time", () => {
    const at = (score: number) => recommend({ score, bar: 60, items: 5 }, SECTIONS);
    expect([72, 60, 59, 49, 48].map(at)).toEqual([
      ...["strong_hire", "lean_hire", "lean_no", "lean_no", "no_hire"],
    ]);
    const barely = [...SECTIONS.slice(0, 1), { position: 2, kind: "coding", seconds: 1800 } as const];
    expect(recommend({ score: 90, bar: 60, items: 2 }, barely)).toBeUndefined();
  });

  test("the bar rises with the level and falls with the difficulty", () => {
    expect(barOf([1400], "junior")).toBe(0.5);
    expect(barOf([1400], "senior")).toBeGreaterThan(barOf([1400], "mid") ?? 1);
    expect(barOf([1200], "mid")).toBeGreaterThan(barOf([1600], "mid") ?? 1);
    expect(barOf([], "mid")).toBeUndefined();
  });
});

test("what stood out is named with the items that it rests on, three of each at most", () => {
  const items = [
    ...Array.from({ length: 5 }, (_, index) => item(index + 1, { topics: ["sizing"] })),
    ...Array.from({ length: 5 }, (_, index) =>
      item(index + 6, { standing: "unanswered", score: 0, topics: ["energy"] }),
    ),
  ];
  const { strengths, gaps } = findingsOf(items, topicScores(SECTIONS, items));
  expect(strengths[0]).toMatchObject({
    text: expect.stringMatching(/^Sizing: 100/),
    positions: [1, 2, 3, 4, 5],
  });
  expect(gaps[0]?.text).toMatch(/^Energy: 0 of 100/);
  expect(gaps).toHaveLength(3);
});

test("the next five begin with what fell short, and go on with what was never met of the weakest topic", () => {
  const items = [item(1, { score: 0, slug: "short" }), item(2)];
  const offered = ["short", "fresh-1", "fresh-2", "fresh-3"].map((slug) => ({
    ...{ kind: "single" as const, slug, title: slug, difficulty: "easy" as const, seconds: 60 },
    topics: ["memory" as const],
  }));
  const steps = nextSteps(items, topicScores(SECTIONS, items), offered);
  expect(steps.map(({ slug }) => slug)).toEqual(["short", "fresh-1", "fresh-2"]);
  expect(steps.every(({ reason }) => reason.length > 10)).toBe(true);
});

describe("time", () => {
  const events = [
    { at: 0, kind: "shown", position: 1 },
    { at: 4 * MINUTE, kind: "shown", position: 2 },
    { at: 10 * MINUTE, kind: "shown", position: 3 },
  ] as const;
  const pauses = [{ beganAt: 5 * MINUTE, endedAt: 7 * MINUTE }];

  test("an item has the time in which it was shown and the clock ran", () => {
    const seconds = secondsByItem({ sections: SECTIONS, pauses }, events);
    expect([...seconds]).toEqual([
      [1, 240],
      [2, 240],
      [3, 1200],
    ]);
  });

  test("nothing for two minutes is idle, a pause is not", () => {
    const spans = idleSpans({ sections: SECTIONS.slice(0, 1), pauses, events: events.slice(0, 2) });
    expect(spans).toEqual([
      { from: 0, ms: 4 * MINUTE },
      { from: 4 * MINUTE, ms: 4 * MINUTE },
    ]);
  });

  test("a timeline tells the first run, the first that passes, and each submit", () => {
    const program = (at: number, mode: "run" | "submit", isGreen: boolean) => ({
      ...{ mode, createdAt: at * MINUTE, isGreen, isFinal: false },
      verdict: isGreen ? "accepted" : "wrong answer",
    });
    const timeline = timelineOf({
      ...{ createdAt: 0, sections: SECTIONS, pauses: [], events: [], titles: new Map([[3, "Kernel"]]) },
      programs: new Map([
        [
          3,
          [
            program(11, "run", false),
            program(12, "run", false),
            program(13, "run", true),
            program(14, "submit", false),
          ],
        ],
      ]),
    });
    const told = timeline.filter(({ position }) => position === 3);
    expect(told.map(({ at, text }) => [at / 60, text])).toEqual([
      [11, "Kernel: first run, wrong answer"],
      [13, "Kernel: all samples pass for the first time"],
      [14, "Kernel: submitted, wrong answer"],
    ]);
  });
});
