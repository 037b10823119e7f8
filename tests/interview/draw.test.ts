import { describe, expect, test } from "vitest";
import { type Candidate, drawSection, plannedSeconds } from "#interview/draw.ts";
import { planFault, presetSections, totalMinutes } from "#interview/plan.ts";
import { INTERVIEW_LENGTHS, LEVELS, SECTION_KINDS, type SectionKind } from "#interview/vocabulary.ts";
import { below, randomFrom } from "#problems/question/random.ts";
import { DIFFICULTIES, QUESTION_KINDS, ROLES, TOPICS } from "#problems/vocabulary.ts";

const NOW = Date.UTC(2026, 5, 1, 12);
const DAY = 86_400_000;

/** A bank of questions that chance has made. */
function bank(seed: string, count = 80): Candidate[] {
  const random = randomFrom(seed);
  const any = <One>(all: readonly One[]): One => all[below(random, all.length)] as One;
  return Array.from({ length: count }, (_, index) => ({
    slug: `item-${index}`,
    kind: any(QUESTION_KINDS),
    difficulty: any(DIFFICULTIES),
    topics: [any(TOPICS)],
    roles: [any(ROLES), any(ROLES)],
    seconds: any([45, 60, 90, 120, 300]),
    ...(random() < 0.4 ? { lastSeenAt: NOW - Math.floor(random() * 40) * DAY - 1 } : {}),
  }));
}

const SEEDS = Array.from({ length: 25 }, (_, index) => `bank ${index}`);
const draw = (items: readonly Candidate[], seed = "s", minutes = 12) =>
  drawSection(items, { kind: "conceptual", minutes }, { role: "tinyml", level: "mid", seed, now: NOW });

describe.each(SEEDS)("of %s", (seed) => {
  const items = bank(seed);

  test("the same seed draws the same, no item comes twice, and the planned times fit", () => {
    const drawn = draw(items, seed);
    expect(draw(items.toReversed().toReversed(), seed)).toEqual(drawn);
    expect(new Set(drawn.map(({ slug }) => slug)).size).toBe(drawn.length);
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    expect(plannedSeconds(drawn)).toBeLessThanOrEqual(12 * 60 * 1.1);
  });

  test("what was met within a day is asked only where nothing else fits", () => {
    const recent = new Set(
      items.filter(({ lastSeenAt = 0 }) => NOW - lastSeenAt < DAY).map(({ slug }) => slug),
    );
    for (const { slug } of draw(items, seed)) expect(recent.has(slug)).toBe(false);
  });

  test("the items are the role's own, and of as many topics as there are items", () => {
    const drawn = draw(items, seed);
    expect(drawn.every(({ roles }) => roles.includes("tinyml"))).toBe(true);
    const counts = Map.groupBy(drawn, ({ topics }) => topics[0]);
    expect(Math.max(...[...counts.values()].map((own) => own.length))).toBeLessThanOrEqual(3);
  });
});

test("of designs that are all longer than the section, one that was not met lately is asked, whatever its length", () => {
  const common = { kind: "design", difficulty: "medium", topics: ["energy"], roles: ["tinyml"] } as const;
  const recent = [35, 40].map((minutes) => ({
    ...{ ...common, slug: `recent-${minutes}`, seconds: minutes * 60, lastSeenAt: NOW - 2 * DAY },
  }));
  const fresh = { ...common, slug: "fresh", seconds: 60 * 60 };
  for (const seed of SEEDS) {
    const wish = { role: "tinyml", level: "mid", seed, now: NOW } as const;
    const drawn = drawSection([...recent, fresh], { kind: "design", minutes: 20 }, wish);
    expect(drawn.map(({ slug }) => slug)).toEqual(["fresh"]);
  }
});

test("harder levels are asked harder items", () => {
  const items = bank("levels", 400).map((one) => ({ ...one, roles: [...ROLES], seconds: 60 }));
  const means = LEVELS.map((level) => {
    const drawn = drawSection(
      items,
      { kind: "conceptual", minutes: 12 },
      { role: "iot", level, seed: "s", now: NOW },
    );
    return drawn.reduce((sum, { difficulty }) => sum + DIFFICULTIES.indexOf(difficulty), 0) / drawn.length;
  });
  expect(means).toEqual(means.toSorted((a, b) => a - b));
  expect(new Set(means).size).toBe(3);
});

test("where nothing fits the shortest is asked all the same, and where there is nothing, nothing", () => {
  const long = bank("long", 5).map((one, index) => ({ ...one, seconds: 3000 + index }));
  const drawn = drawSection(
    long,
    { kind: "coding", minutes: 10 },
    { role: "iot", level: "mid", seed: "s", now: NOW },
  );
  expect(drawn.map(({ seconds }) => seconds)).toEqual([3000]);
  expect(draw([])).toEqual([]);
});

describe("presets", () => {
  const kinds = SECTION_KINDS.map((kind) => [kind]);
  test.each(ROLES)("of %s fill their length, whatever there is to ask", (role) => {
    for (const length of INTERVIEW_LENGTHS) {
      for (const missing of [[], ...kinds, ["design", "scenario"]]) {
        const available = new Set<SectionKind>(SECTION_KINDS.filter((kind) => !missing.includes(kind)));
        const sections = presetSections(role, length, available);
        expect(totalMinutes(sections)).toBe(length);
        expect(sections.every(({ kind }) => available.has(kind))).toBe(true);
      }
      expect(planFault(presetSections(role, length, new Set(SECTION_KINDS)))).toBeUndefined();
    }
  });

  test("an interview of one's own is refused where a section is too short or all of it too long", () => {
    expect(planFault([])).toContain("at least one");
    expect(planFault([{ kind: "coding", minutes: 5 }])).toBe("Coding: at least 10 minutes, or 0 for none.");
    expect(planFault(SECTION_KINDS.map((kind) => ({ kind, minutes: 60 })))).toContain("at most 180");
  });
});
