import { expect, test } from "vitest";
import { drawPlan, tooLong } from "#plan/draw-plan.ts";
import type { PlanBlock, PlanItem, PlanState } from "#plan/plan-day.ts";
import { isDayOff, type PlanTerms, secondsOfDay } from "#plan/terms.ts";
import { DIFFICULTIES, ITEM_KINDS, ROLES, TOPICS } from "#problems/vocabulary.ts";

const TODAY = 20_782;
const MINUTES = { question: 2, coding: 25, scenario: 12, design: 40 } as const;

/** Some of each kind, topic and difficulty, for the role that is asked. */
const ITEMS: PlanItem[] = TOPICS.flatMap((topic, at) =>
  ITEM_KINDS.flatMap((item) =>
    DIFFICULTIES.flatMap((difficulty) =>
      Array.from({ length: item === "question" ? 5 : 1 }, (_, number): PlanItem => {
        const slug = `${topic}-${item}-${difficulty}-${number}`;
        const seconds = 60 * MINUTES[item] + 7 * at;
        return { item, slug, title: slug, difficulty, topics: [topic], roles: ["tinyml", "iot"], seconds };
      }),
    ),
  ),
);

function state(changed: Partial<PlanState> = {}): PlanState {
  return {
    ...{ today: TODAY, items: ITEMS, standing: {}, reviewSeconds: () => 0, interviewDays: [] },
    ...changed,
  };
}

function terms(days: number, changed: Partial<PlanTerms> = {}): PlanTerms {
  return {
    ...{ role: "tinyml", startDay: TODAY, targetDay: TODAY + days, minutes: 60, daysOff: [] },
    ...changed,
  };
}

const workOf = (blocks: readonly PlanBlock[]) => blocks.filter((one) => one.kind !== "review");
const itemsOf = (blocks: readonly PlanBlock[]) => blocks.flatMap((one) => ("items" in one ? one.items : []));
const seconds = (blocks: readonly { seconds: number }[]) => blocks.reduce((sum, one) => sum + one.seconds, 0);
const CASES = [1, 2, 3, 5, 8, 14, 30, 60, 180].flatMap((days) =>
  [10, 25, 45, 60, 120, 480].flatMap((minutes) =>
    [[], [5, 6], [0, 1, 2, 3, 4, 5]].map((daysOff) => ({ days, minutes, daysOff })),
  ),
);

test("no day has more than its minutes, unless its reviews alone do", () => {
  const reviewSeconds = (day: number) => ((day * 7919) % 5) * 600;
  for (const { days, ...rest } of CASES) {
    const own = terms(days, rest);
    const plan = drawPlan(own, state({ reviewSeconds }));
    expect(plan).toHaveLength(days);
    for (const { day, blocks } of plan) {
      const room = Math.max(0, secondsOfDay(own, day) - reviewSeconds(day));
      expect(seconds(workOf(blocks)), `${days} days of ${rest.minutes}`).toBeLessThanOrEqual(room);
    }
  }
});

test("days off are empty, and nothing is planned twice or for another role", () => {
  for (const { days, ...rest } of CASES) {
    const own = terms(days, rest);
    const plan = drawPlan(own, state({ reviewSeconds: () => 300 }));
    for (const { day, isOff, blocks } of plan) {
      expect(isOff).toBe(isDayOff(own, day));
      if (isOff) expect(blocks).toEqual([]);
    }
    const slugs = itemsOf(plan.flatMap(({ blocks }) => blocks)).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  }
  const others = ROLES.filter((role) => !["tinyml", "iot"].includes(role));
  for (const role of others) {
    const work = drawPlan(terms(9, { role }), state()).flatMap(({ blocks }) => itemsOf(blocks));
    expect(work).toEqual([]);
  }
});

test("every topic of the role is touched when the days allow it", () => {
  for (const [days, minutes] of [
    [3, 120],
    [7, 45],
    [14, 45],
    [60, 30],
  ] as const) {
    const work = drawPlan(terms(days, { minutes }), state()).flatMap(({ blocks }) => itemsOf(blocks));
    expect(new Set(work.map(({ topics }) => topics[0])), `${days} days`).toEqual(new Set(TOPICS));
  }
});

test("what interviews of the role ask is practised in all its kinds", () => {
  const work = drawPlan(terms(14), state()).flatMap(({ blocks }) => itemsOf(blocks));
  expect(new Set(work.map(({ item }) => item))).toEqual(new Set(ITEM_KINDS));
});

test("one day is a lighter one without a mock interview", () => {
  const [day, ...others] = drawPlan(terms(1), state());
  expect(others).toEqual([]);
  expect(day?.blocks.some(({ kind }) => kind === "interview")).toBe(false);
  expect(seconds(day?.blocks ?? [])).toBeGreaterThan(0);
  expect(seconds(day?.blocks ?? [])).toBeLessThanOrEqual(30 * 60);
});

test("on the day of the interview and after it nothing is planned", () => {
  expect(drawPlan(terms(3), state({ today: TODAY + 3 }))).toEqual([]);
  expect(drawPlan(terms(3), state({ today: TODAY + 30 }))).toEqual([]);
});

test("the same state makes the same plan, and its first days alone are its first days", () => {
  const plan = drawPlan(terms(20), state());
  expect(drawPlan(terms(20), state({ items: ITEMS.toReversed() }))).toEqual(plan);
  expect(drawPlan(terms(20), state(), 2)).toEqual(plan.slice(0, 2));
});

test("one mock interview comes early and one in the last days, none on the last day", () => {
  const held = (days: number, interviewDays: number[] = [], today = TODAY) =>
    drawPlan(terms(days), state({ interviewDays, today })).flatMap(({ day, blocks }) =>
      blocks.flatMap((one) => (one.kind === "interview" ? [[day - TODAY, one.purpose]] : [])),
    );
  expect(held(14)).toEqual([
    [1, "baseline"],
    [12, "rehearsal"],
  ]);
  expect(held(14, [TODAY + 1], TODAY + 2)).toEqual([[12, "rehearsal"]]);
  // One that was held before the plan was made says nothing of it; a missed one waits for today.
  expect(held(14, [TODAY - 5], TODAY + 4)[0]).toEqual([4, "baseline"]);
  expect(held(2)).toEqual([[0, "baseline"]]);
  expect(drawPlan(terms(14, { minutes: 20 }), state()).flatMap(({ blocks }) => blocks)).not.toContainEqual(
    expect.objectContaining({ kind: "interview" }),
  );
});

test("difficulty rises", () => {
  const plan = drawPlan(terms(14), state());
  const hardness = (from: number, to: number) => {
    const work = plan.slice(from, to).flatMap(({ blocks }) => itemsOf(blocks));
    return seconds(work.map((one) => ({ seconds: DIFFICULTIES.indexOf(one.difficulty) }))) / work.length;
  };
  expect(hardness(0, 4)).toBeLessThan(hardness(5, 9));
  expect(hardness(5, 9)).toBeLessThan(hardness(10, 14));
});

test("what was answered is not asked again while there is something new, and rests for a week", () => {
  const [first, second] = ITEMS;
  if (!first || !second) throw new Error("no items");
  const seen = [
    { ...first, seenDay: TODAY - 6 },
    { ...second, seenDay: TODAY - 7 },
  ];
  const rest = ITEMS.slice(2, 6);
  const work = (items: PlanItem[]) =>
    drawPlan(terms(1, { minutes: 480 }), state({ items })).flatMap(({ blocks }) => itemsOf(blocks));
  expect(work([...seen, ...rest]).at(-1)?.slug ?? "").toBe(second.slug);
  expect(work(seen).map(({ slug }) => slug)).toEqual([second.slug]);
});

test("missed work is spread: after a week without practice no day is fuller than before it", () => {
  for (const minutes of [30, 60, 240]) {
    const before = drawPlan(terms(21, { minutes }), state());
    const after = drawPlan(terms(21, { minutes }), state({ today: TODAY + 7 }));
    expect(after).toHaveLength(14);
    for (const { day, blocks } of [...before, ...after]) {
      expect(seconds(blocks)).toBeLessThanOrEqual(secondsOfDay(terms(21, { minutes }), day));
    }
  }
});

test("with more time than work every day gets its part", () => {
  const plan = drawPlan(terms(60, { minutes: 480 }), state());
  const work = plan.map(({ blocks }) => seconds(workOf(blocks).filter(({ kind }) => kind !== "interview")));
  expect(plan.flatMap(({ blocks }) => itemsOf(blocks))).toHaveLength(ITEMS.length);
  const mean = seconds(ITEMS) / 60;
  for (const one of work) expect(one).toBeLessThan(mean + 45 * 60);
});

test("a mastered topic gives its time away, the weakest gets the most", () => {
  const standing = { memory: { share: 0.95, low: 0.8 }, energy: { share: 0.2, low: 0.1 } };
  const time = (topic: string) =>
    seconds(
      drawPlan(terms(10), state({ standing }))
        .flatMap(({ blocks }) => itemsOf(blocks))
        .filter(({ topics }) => topics[0] === topic),
    );
  expect(time("memory")).toBeGreaterThan(0);
  expect(time("memory")).toBeLessThan(time("sizing"));
  expect(time("energy")).toBeGreaterThan(time("sizing"));
});

test("what takes longer than a day is named and never planned", () => {
  const own = terms(14, { minutes: 20 });
  const names = new Set(tooLong(own, ITEMS).map(({ slug }) => slug));
  expect(names.size).toBe(2 * TOPICS.length * DIFFICULTIES.length);
  const work = drawPlan(own, state()).flatMap(({ blocks }) => itemsOf(blocks));
  expect(work.some(({ slug }) => names.has(slug))).toBe(false);
});
