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

/** By how much a day is longer than its minutes because of one thing that stands alone on it. */
const over = (blocks: readonly PlanBlock[]) =>
  blocks.reduce((sum, one) => sum + ("items" in one ? (one.overSeconds ?? 0) : 0), 0);

test("no day has more than its minutes, unless its reviews alone do or it says by how much", () => {
  const reviewSeconds = (day: number) => ((day * 7919) % 5) * 600;
  for (const { days, ...rest } of CASES) {
    const own = terms(days, rest);
    const plan = drawPlan(own, state({ reviewSeconds }));
    expect(plan).toHaveLength(days);
    for (const { day, blocks } of plan) {
      const room = Math.max(0, secondsOfDay(own, day) - reviewSeconds(day));
      const most = room + over(blocks);
      expect(seconds(workOf(blocks)), `${days} days of ${rest.minutes}`).toBeLessThanOrEqual(most);
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
      const most = secondsOfDay(terms(21, { minutes }), day) + over(blocks);
      expect(seconds(blocks)).toBeLessThanOrEqual(most);
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

test("what takes longer than a day stands alone on one of a week, never on the last one or an interview's", () => {
  const own = terms(21, { minutes: 30 });
  const reviewSeconds = (day: number) => ((day * 7919) % 5) * 120;
  const plan = drawPlan(own, state({ reviewSeconds }));
  const long = plan.filter(({ blocks }) => over(blocks) > 0);
  expect(long.map(({ day }) => Math.floor((day - TODAY) / 7))).toEqual([0, 1, 2]);
  for (const { day, blocks } of long) {
    const [work, ...others] = workOf(blocks);
    expect(others).toEqual([]);
    expect(over(blocks)).toBe(reviewSeconds(day) + (work?.seconds ?? 0) - 1800);
    expect(day).not.toBe(TODAY + 20);
  }
});

test("where something long was done already, its week has no second one", () => {
  const [done] = ITEMS.filter(({ item }) => item === "design");
  const items = ITEMS.map((one) => (one === done ? { ...one, seenDay: TODAY + 1 } : one));
  const plan = drawPlan(terms(21, { minutes: 30 }), state({ items, today: TODAY + 2 }));
  const long = plan.filter(({ blocks }) => over(blocks) > 0);
  expect(long.map(({ day }) => Math.floor((day - TODAY) / 7))).toEqual([1, 2]);
});

test("what takes more than two days is named and never planned", () => {
  const own = terms(14, { minutes: 15 });
  const names = new Set(tooLong(own, ITEMS).map(({ slug }) => slug));
  expect(names.size).toBe(TOPICS.length * DIFFICULTIES.length);
  const work = drawPlan(own, state()).flatMap(({ blocks }) => itemsOf(blocks));
  expect(work.some(({ slug }) => names.has(slug))).toBe(false);
});

const SECTIONS = ["clarify", "estimate", "architecture", "deep-dive", "risks"];
/** A design of 45 minutes: 5, 10, 13, 12, 5. */
function design(written: number): PlanItem {
  const sections = [5, 10, 13, 12, 5].map((minutes, at) => ({
    ...{ section: SECTIONS[at] ?? "", seconds: 60 * minutes, isWritten: at < written },
  }));
  const [like] = ITEMS.filter(({ item }) => item === "design");
  if (!like) throw new Error("no design");
  return { ...like, slug: "the-design", seconds: 45 * 60, sections };
}
const partsOf = (items: PlanItem[], minutes: number, days = 9) =>
  drawPlan(terms(days, { minutes }), state({ items })).flatMap(({ day, blocks }) =>
    itemsOf(blocks).flatMap(({ part }) => (part ? [[day - TODAY, ...part.sections]] : [])),
  );

test("a design that takes longer than a day is written by sections, on one day after the other", () => {
  // The second day has a mock interview.
  expect(partsOf([design(0)], 30)).toEqual([
    [0, "clarify", "estimate", "architecture"],
    [2, "deep-dive", "risks"],
  ]);
  expect(partsOf([design(0)], 20)).toEqual([
    [0, "clarify", "estimate"],
    [1, "architecture"],
    [2, "deep-dive", "risks"],
  ]);
});

test("a design that was begun goes on before anything new, with what is left of it", () => {
  const others = ITEMS.filter(({ item }) => item === "question");
  expect(partsOf([design(2), ...others], 20)[0]).toEqual([0, "architecture"]);
  expect(partsOf([design(5), ...others], 20)).toEqual([]);
});

test("a long plan has a mock interview about every week between the early and the late one", () => {
  const held = (days: number, changed: Partial<PlanState> = {}, more: Partial<PlanTerms> = {}) =>
    drawPlan(terms(days, more), state(changed)).flatMap(({ day, blocks }) =>
      blocks.flatMap((one) => (one.kind === "interview" ? [[day - TODAY, one.purpose]] : [])),
    );
  expect(held(14).map(([day]) => day)).toEqual([1, 12]);
  expect(held(15)).toEqual([
    [1, "baseline"],
    [7, "midway"],
    [13, "rehearsal"],
  ]);
  expect(held(30).map(([day]) => day)).toEqual([1, 8, 14, 21, 28]);
  // What was held counts; what was missed comes on the next day.
  expect(held(30, { today: TODAY + 9, interviewDays: [TODAY + 1, TODAY + 8] }).map(([day]) => day)).toEqual([
    15, 21, 28,
  ]);
  expect(held(30, { today: TODAY + 10, interviewDays: [TODAY + 1] })[0]).toEqual([10, "midway"]);
  for (const days of [15, 21, 40, 90, 180]) {
    for (const daysOff of [[], [5, 6], [0, 1, 2, 3, 4], [2]]) {
      const own = terms(days, { daysOff });
      const all = drawPlan(own, state()).filter(({ blocks }) =>
        blocks.some(({ kind }) => kind === "interview"),
      );
      expect(all.some(({ day }) => isDayOff(own, day))).toBe(false);
      const gaps = all.slice(1).map(({ day }, at) => day - (all[at]?.day ?? 0));
      expect(Math.max(...gaps), `${days} days without ${daysOff}`).toBeLessThanOrEqual(12);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
    }
  }
});
