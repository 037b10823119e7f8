import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, formatDay, isZone } from "#review/day.ts";
import { type Memory, nextMemory, retrievability } from "#review/schedule.ts";
import { GRADES, type ReviewGrade } from "#review/vocabulary.ts";

const SCHEDULING = { retention: 0.9, item: "question/one" };
const grade = fc.constantFrom(...GRADES);

/** What remains after a card was always answered on the day it was due. */
function reviewed(grades: readonly ReviewGrade[], scheduling = SCHEDULING): Memory {
  let memory: Memory | undefined;
  for (const one of grades) memory = nextMemory(memory, one, memory?.dueDay ?? 100, scheduling);
  if (!memory) throw new Error("no grades");
  return memory;
}

describe("a memory", () => {
  test("comes back tomorrow when it failed, and later the better it was", () => {
    const days = GRADES.map((one) => reviewed([one]).dueDay - 100);
    expect(days).toEqual([1, 2, expect.any(Number), expect.any(Number)]);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days).size).toBe(4);
  });

  test("grows with each success and shrinks with a failure", () => {
    const grown = reviewed(["good", "good", "good"]);
    expect(grown.dueDay - grown.lastDay).toBeGreaterThan(14);
    const failed = nextMemory(grown, "again", grown.dueDay, SCHEDULING);
    expect(failed).toMatchObject({ lapses: 1, reps: 4 });
    expect(failed.dueDay - failed.lastDay).toBeLessThan(5);
  });

  test("comes back sooner when more is to be retained", () => {
    const interval = (retention: number) => {
      const { dueDay, lastDay } = reviewed(["good", "good", "good"], { ...SCHEDULING, retention });
      return dueDay - lastDay;
    };
    expect(interval(0.97)).toBeLessThan(interval(0.9));
    expect(interval(0.9)).toBeLessThan(interval(0.8));
  });

  test("is the same whenever it is computed, and always returns after a day or more and within about a year", () => {
    fc.assert(
      fc.property(fc.array(grade, { minLength: 1, maxLength: 12 }), fc.string(), (grades, item) => {
        const scheduling = { retention: 0.9, item };
        const memory = reviewed(grades, scheduling);
        expect(reviewed(grades, scheduling)).toEqual(memory);
        expect(memory.dueDay - memory.lastDay).toBeGreaterThanOrEqual(1);
        expect(memory.dueDay - memory.lastDay).toBeLessThanOrEqual(368);
      }),
    );
  });

  test("is spread differently for different items, so that what was learnt together comes apart", () => {
    const due = Array.from({ length: 20 }, (_, index) => {
      return reviewed(["good", "good", "good"], { retention: 0.9, item: `question/${index}` }).dueDay;
    });
    expect(new Set(due).size).toBeGreaterThan(3);
  });

  test("does not run backwards when a journey makes it yesterday again", () => {
    const memory = reviewed(["good"]);
    const earlier = nextMemory(memory, "good", memory.lastDay - 1, SCHEDULING);
    expect(earlier.lastDay).toBe(memory.lastDay);
    expect(retrievability(memory, memory.lastDay - 1)).toBe(1);
  });

  test("has nine chances in ten to be known after its stability, and fewer later", () => {
    const memory = { ...reviewed(["good"]), stability: 10 };
    expect(retrievability(memory, memory.lastDay + 10)).toBeCloseTo(0.9, 2);
    expect(retrievability(memory, memory.lastDay + 40)).toBeLessThan(0.8);
  });
});

describe("a day", () => {
  test("begins at four in the morning where the learner is", () => {
    const before = Date.UTC(2026, 10, 25, 2, 59);
    expect(formatDay(dayOf(before, "Europe/Berlin"))).toBe("Tue 24 Nov");
    expect(formatDay(dayOf(before + 60_000, "Europe/Berlin"))).toBe("Wed 25 Nov");
    expect(dayOf(before, "Asia/Tokyo")).toBe(dayOf(before, "Europe/Berlin") + 1);
  });

  test("is never left out or lived twice when clocks change", () => {
    const hours = Array.from({ length: 24 * 4 }, (_, hour) => Date.UTC(2026, 9, 24) + hour * 3_600_000);
    const days = hours.map((at) => dayOf(at, "America/New_York"));
    const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
    expect(steps.every((step) => step === 0 || step === 1)).toBe(true);
  });

  test("needs a zone that exists", () => {
    expect(isZone("Europe/Berlin")).toBe(true);
    expect(isZone("Europe/Nowhere")).toBe(false);
    expect(isZone("")).toBe(false);
  });
});
