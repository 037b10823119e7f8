import { expect, test } from "vitest";
import type { PlanTerms } from "#plan/terms.ts";
import { whatChanged } from "#plan/what-changed.ts";

/** A Monday. */
const START = 20_783 - ((20_783 + 3) % 7);
const TERMS: PlanTerms = {
  role: "iot",
  startDay: START,
  targetDay: START + 12,
  minutes: 60,
  daysOff: [5, 6],
};

function said(today: number, done: Record<number, number>, standing = {}): string {
  const practised = new Map(
    Object.entries(done).map(([day, minutes]) => [START + Number(day), 60 * minutes]),
  );
  return whatChanged(TERMS, { today: START + today, practised, standing });
}

test("a new plan says where it comes from", () => {
  expect(said(0, {})).toBe("Drawn from what interviews of the role ask; your answers will shift it.");
});

test("days without practice are counted without days off and without blame", () => {
  expect(said(1, {})).toBe(
    "One planned day passed without practice: the work is spread over the 9 days left, and none gets longer.",
  );
  expect(said(7, { 2: 60 })).toContain("2 planned days passed without practice");
  expect(said(7, { 4: 60 })).not.toContain("without practice");
});

test("a short day and a long one are told with their minutes", () => {
  expect(said(1, { 0: 20 })).toContain("Last time it was 20 of 60 minutes: what was left is spread over");
  expect(said(1, { 0: 90 })).toContain("90 of 60 minutes, more than planned");
  expect(said(11, { 10: 20 })).toContain("spread over the one day left");
});

test("a mastered topic and the weakest one are named", () => {
  const energy = { share: 0.34, low: 0.2 };
  expect(said(1, { 0: 60 }, { energy })).toBe(
    "Energy gets more time than before, where you would get about 34 of 100 right.",
  );
  expect(said(1, { 0: 60 }, { energy, memory: { share: 0.9, low: 0.7 } })).toBe(
    "Memory looks mastered: most of its time goes to others, Energy first, where you would get about 34 of 100 right.",
  );
});
