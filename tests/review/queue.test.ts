import { describe, expect, test } from "vitest";
import { forecast } from "#review/forecast.ts";
import { paceOf } from "#review/pace.ts";
import { type QueueCard, todaysQueue } from "#review/queue.ts";
import { dueReason, untilDue } from "#review/reason.ts";
import type { Memory } from "#review/schedule.ts";
import type { ReviewKind } from "#review/vocabulary.ts";

const TODAY = 20_000;
const PLENTY = { fresh: 100, others: 100 };

/** A card with so many days of stability that was last seen so many days ago and is due now. */
function card(
  slug: string,
  stability: number,
  seen: number,
  more: Partial<Memory> = {},
  kind: ReviewKind = "question",
) {
  const memory = {
    stability,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    lastDay: TODAY - seen,
    dueDay: TODAY,
    ...more,
  };
  return { kind, slug, memory, seconds: 60 };
}

const slugs = (cards: readonly QueueCard[]) => cards.map((one) => one.slug);

describe("the queue of a day", () => {
  test("has what is due, the most endangered first", () => {
    const cards = [
      card("safe", 30, 10),
      card("lost", 2, 30),
      card("shaky", 10, 10),
      card("later", 1, 9, { dueDay: TODAY + 1 }),
    ];
    expect(slugs(todaysQueue(cards, TODAY, PLENTY).queue)).toEqual(["lost", "shaky", "safe"]);
  });

  test("puts off what the limits leave no room for, first returns and others apart", () => {
    const cards = [
      ...[card("new-1", 1, 5, { reps: 1 }), card("new-2", 2, 5, { reps: 1 })],
      ...[card("old-1", 1, 5), card("old-2", 2, 5), card("old-3", 3, 5)],
    ];
    expect(todaysQueue(cards, TODAY, { fresh: 1, others: 2 })).toMatchObject({
      queue: [{ slug: "new-1" }, { slug: "old-1" }, { slug: "old-2" }],
      waiting: 2,
    });
    expect(todaysQueue(cards, TODAY, { fresh: 0, others: 0 })).toEqual({ queue: [], waiting: 5 });
  });

  test("lets a card that was put off come ever nearer to the front", () => {
    const place = (seen: number) => {
      const others = Array.from({ length: 9 }, (_, index) => card(`other-${index}`, 2, index + 1));
      return slugs(todaysQueue([...others, card("waits", 5, seen)], TODAY, PLENTY).queue).indexOf("waits");
    };
    expect(place(3)).toBeGreaterThan(place(10));
    expect(place(40)).toBe(0);
  });

  test("has short kinds before long ones, however endangered those are", () => {
    const cards = [
      card("code", 1, 40, {}, "coding"),
      card("drill", 1, 30, {}, "scenario"),
      card("ask", 9, 9),
    ];
    expect(slugs(todaysQueue(cards, TODAY, PLENTY).queue)).toEqual(["ask", "drill", "code"]);
  });

  test("is the same whatever the order of the cards", () => {
    const cards = ["c", "a", "b"].map((slug) => card(slug, 5, 5));
    expect(slugs(todaysQueue(cards, TODAY, PLENTY).queue)).toEqual(["a", "b", "c"]);
  });
});

describe("the forecast", () => {
  test("has two weeks, with what is overdue on the first day and nothing beyond the last", () => {
    const due = [-5, 0, 0, 3, 13, 14].map((days) => card(`${days}`, 5, 9, { dueDay: TODAY + days }));
    const days = forecast(due, TODAY, { left: PLENTY, daily: PLENTY });
    expect(days.map((one) => one.count)).toEqual([3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(days[0]).toEqual({ day: TODAY, count: 3, seconds: 180 });
  });

  test("carries over what finds no room, so that nothing is lost", () => {
    const due = Array.from({ length: 10 }, (_, index) => card(`${index}`, 5, 9));
    const days = forecast(due, TODAY, { left: { fresh: 0, others: 1 }, daily: { fresh: 0, others: 4 } });
    expect(days.slice(0, 5).map((one) => one.count)).toEqual([1, 4, 4, 1, 0]);
  });
});

describe("a learner's pace", () => {
  const took = (seconds: number) => ({ seconds, expectedSeconds: 60 });

  test("is the expected one until there are five timed answers", () => {
    expect(paceOf([took(600), took(600), took(600), took(600), { expectedSeconds: 60 }])).toBe(1);
    expect(paceOf([took(60), took(90), took(120), took(30), took(90)])).toBe(1.5);
  });

  test("is never further away than a third and three times", () => {
    expect(paceOf(Array.from({ length: 5 }, () => took(6000)))).toBe(3);
    expect(paceOf(Array.from({ length: 5 }, () => took(1)))).toBeCloseTo(1 / 3);
  });
});

describe("the reason of a card", () => {
  const memory = { ...card("one", 10, 10).memory };

  test("names when and how it was answered, since when it is due and how likely it is known", () => {
    expect(dueReason(memory, TODAY, { grade: "good", isChanged: false })).toBe(
      "Last answered 10 days ago: good. Due today, 90 % likely still known.",
    );
    expect(dueReason(memory, TODAY + 4, { grade: "good", isChanged: true })).toMatch(
      /^Last answered 14 days ago: good\. Due for 4 days, 8\d % likely still known\. It was changed since\.$/,
    );
    expect(
      dueReason({ ...memory, reps: 1, lastDay: TODAY - 1 }, TODAY, { grade: "again", isChanged: false }),
    ).toMatch(/^First return, answered yesterday: again\. Due today, 9\d % likely still known\.$/);
  });

  test("says in words when it comes back", () => {
    expect([0, 1, 5].map((days) => untilDue(TODAY + days, TODAY))).toEqual([
      "today",
      "tomorrow",
      "in 5 days",
    ]);
  });
});
