import { expect, test } from "vitest";
import { type Candidate, drawItems } from "#app/practice/draw-items.ts";
import { QUESTION_KINDS, TOPICS } from "#problems/vocabulary.ts";

const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;
const SEED = "0123456789abcdef";

/** Six questions of each topic, one of each kind, none answered. */
const ALL: Candidate[] = TOPICS.flatMap((topic) =>
  QUESTION_KINDS.map((kind) => ({ slug: `${topic}-${kind}`, topics: [topic], kind })),
);
const draw = (candidates: readonly Candidate[], length: number, seed = SEED) =>
  drawItems(candidates, { length, seed, topics: [], now: NOW });

function counts(values: readonly string[]): number[] {
  return [...Map.groupBy(values, (value) => value).values()].map((all) => all.length);
}

test("the same seed draws the same questions in the same order, another seed others", () => {
  expect(draw(ALL, 10)).toEqual(draw(ALL, 10));
  expect(draw(ALL, 10)).not.toEqual(draw(ALL, 10, "fedcba9876543210"));
});

test("topics and kinds are drawn evenly, and neighbours are of different topics", () => {
  const drawn = draw(ALL, 18);
  expect(counts(drawn.map(({ topics }) => topics[0] ?? ""))).toEqual(Array(9).fill(2));
  expect(counts(drawn.map(({ kind }) => kind))).toEqual(Array(6).fill(3));
  for (const [index, { topics }] of drawn.entries()) expect(topics).not.toEqual(drawn[index + 1]?.topics);
});

test("nothing is drawn twice, and no more than there is", () => {
  const drawn = draw(ALL, 100);
  expect(new Set(drawn).size).toBe(ALL.length);
  expect(draw([], 5)).toEqual([]);
});

test("what was seen lately comes last, also when that costs the balance", () => {
  const seen = ALL.map((one) => {
    const days = new Map<string, number>([
      ["sizing", 0],
      ["memory", 3],
      ["quantisation", 10],
    ]).get(one.topics[0] ?? "");
    return days === undefined ? one : { ...one, lastAnsweredAt: NOW - days * DAY };
  });
  const topics = draw(seen, ALL.length).map((one) => one.topics[0] ?? "");
  const never = topics.slice(0, 36);
  for (const topic of ["sizing", "memory", "quantisation"]) expect(never).not.toContain(topic);
  expect(topics.slice(36)).toEqual([
    ...Array(6).fill("quantisation"),
    ...Array(6).fill("memory"),
    ...Array(6).fill("sizing"),
  ]);
});

test("after a month a question is as good as new", () => {
  const [old, young] = [{ ...ALL[0], lastAnsweredAt: NOW - 30 * DAY }, ALL[1]] as [Candidate, Candidate];
  const seeds = ["1", "2", "3", "4", "5", "6", "7", "8"].map((digit) => digit.repeat(16));
  const first = new Set(seeds.map((seed) => draw([old, young], 1, seed)[0]?.slug));
  expect(first.size).toBe(2);
});

test("a question of two topics counts for the one that was asked for", () => {
  const both: Candidate[] = ALL.slice(0, 4).map((one) => ({ ...one, topics: ["sizing", "memory"] }));
  const others: Candidate[] = ALL.slice(6, 10).map((one) => ({ ...one, topics: ["quantisation"] }));
  const drawn = drawItems([...both, ...others], {
    ...{ length: 4, seed: SEED, now: NOW },
    topics: ["memory", "quantisation"],
  });
  expect(drawn.filter(({ topics }) => topics.includes("memory"))).toHaveLength(2);
});
