import { describe, expect, test } from "vitest";
import { currentSection, deadlineAfterPause, passed, type SectionClock, sentAt } from "#interview/clock.ts";
import { randomFrom } from "#problems/question/random.ts";

const SECTIONS: SectionClock[] = [
  { position: 1, seconds: 600, startedAt: 0, deadline: 600_000 },
  { position: 2, seconds: 1200 },
  { position: 3, seconds: 300 },
];

/** What the sections are after some changes. */
function changed(sections: readonly SectionClock[], changes: ReturnType<typeof passed>): SectionClock[] {
  return sections.map((section) => {
    const own = changes.filter(({ position }) => position === section.position);
    return Object.assign({}, section, ...own.map(({ kind: _kind, ...change }) => change)) as SectionClock;
  });
}

test("before its deadline nothing has happened to a section", () => {
  expect(passed(SECTIONS, 599_999)).toEqual([]);
});

test("a section ends at its deadline and the next begins in that moment, however late somebody asks", () => {
  const changes = passed(SECTIONS, 700_000);
  expect(changes).toEqual([
    { kind: "ended", position: 1, endedAt: 600_000, ending: "time_up" },
    { kind: "began", position: 2, startedAt: 600_000, deadline: 1_800_000 },
  ]);
});

test("who comes back after everything finds it ended when it ended", () => {
  const ended = changed(SECTIONS, passed(SECTIONS, 9_000_000));
  expect(ended.map(({ endedAt }) => endedAt)).toEqual([600_000, 1_800_000, 2_100_000]);
  expect(currentSection(ended)).toBeUndefined();
});

describe("whenever and however often somebody asks", () => {
  test.each(Array.from({ length: 40 }, (_, index) => `seed ${index}`))(
    "the clock says the same (%s)",
    (seed) => {
      const random = randomFrom(seed);
      const end = Math.floor(random() * 3_000_000);
      const moments = Array.from({ length: 12 }, () => Math.floor(random() * end)).sort((a, b) => a - b);
      const often = [...moments, end].reduce(
        (sections, now) => changed(sections, passed(sections, now)),
        SECTIONS,
      );
      expect(often).toEqual(changed(SECTIONS, passed(SECTIONS, end)));
    },
  );
});

test("a section that is sent early gives the next one its full time, from now on", () => {
  expect(sentAt(SECTIONS, 100_000)).toEqual([
    { kind: "ended", position: 1, endedAt: 100_000, ending: "sent" },
    { kind: "began", position: 2, startedAt: 100_000, deadline: 1_300_000 },
  ]);
  const last = changed(SECTIONS, [
    ...passed(SECTIONS, 1_900_000),
    ...sentAt(changed(SECTIONS, passed(SECTIONS, 1_900_000)), 1_900_000),
  ]);
  expect(currentSection(last)).toBeUndefined();
});

test("after a pause a section has as much time left as before, and a clock set back takes none away", () => {
  expect(deadlineAfterPause(600_000, { beganAt: 100_000, endedAt: 160_000 })).toBe(660_000);
  expect(deadlineAfterPause(600_000, { beganAt: 100_000, endedAt: 40_000 })).toBe(600_000);
});
