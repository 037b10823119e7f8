import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { finishSubmission } from "#db/judging.ts";
import { overruleReview, recordReview } from "#db/review.ts";
import { findCard } from "#db/review-cards.ts";
import { giveUpProblem } from "#db/review-evidence.ts";
import { reviewsOf } from "#db/review-log.ts";
import { keepZone, saveSettings } from "#db/settings.ts";
import { createVisitor } from "#db/visitors.ts";
import { openHint } from "#db/visits.ts";
import type { Verdict } from "#judge/verdict.ts";
import type { Evidence } from "#review/evidence.ts";
import { seededDatabase } from "./fresh-database.ts";

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 5, 1, 12);
const RIGHT: Evidence = {
  outcome: "right",
  hintsOpened: 0,
  wrongAttempts: 0,
  seconds: 50,
  expectedSeconds: 60,
};
const WRONG: Evidence = { ...RIGHT, outcome: "wrong" };
const ITEM = { kind: "question", slug: "one" } as const;

let db: Database;
let visitorId: string;
let problem: { slug: string; version: string };
beforeEach(async () => {
  const seeded = await seededDatabase();
  ({ db } = seeded);
  problem = { slug: seeded.slug, version: seeded.version };
  ({ id: visitorId } = await createVisitor(db, NOON));
});

const record = (source: string, evidence: Evidence, now: number) =>
  recordReview(db, { visitorId, ...ITEM, version: "1", source, evidence }, now);
const memory = async () => (await findCard(db, visitorId, ITEM))?.memory;
const reviews = () => reviewsOf(db, visitorId, ITEM);

describe("several answers on one day", () => {
  test("are one review, and the item comes back when the first alone would have brought it", async () => {
    await record("a", RIGHT, NOON);
    const once = await memory();
    for (const [index, source] of ["b", "c", "d"].entries())
      await record(source, RIGHT, NOON + index * 60_000);
    expect(await memory()).toEqual(once);
    expect(await reviews()).toHaveLength(1);
    expect(once).toMatchObject({ reps: 1 });
  });

  test("bring it back sooner when one of them was wrong, in whatever order", async () => {
    await record("a", WRONG, NOON);
    const failed = await memory();
    await record("b", RIGHT, NOON + 1);
    expect(await memory()).toEqual(failed);
    await record("c", RIGHT, NOON + DAY);
    const known = await memory();
    await record("d", WRONG, NOON + DAY + 1);
    expect((await memory())?.dueDay).toBeLessThan(known?.dueDay ?? 0);
    expect((await reviews()).map((one) => one.grade)).toEqual(["again", "again"]);
  });

  test("are kept thirty at most", async () => {
    for (let index = 0; index < 35; index++) await record(String(index), RIGHT, NOON + index);
    expect((await reviews())[0]?.entries).toHaveLength(30);
  });
});

describe("overruling", () => {
  test("starts from the memory before, so that twice is once and back is back", async () => {
    await record("a", RIGHT, NOON);
    await record("b", RIGHT, NOON + 5 * DAY);
    const graded = await memory();
    const { id = "" } = (await reviews())[1] ?? {};
    await overruleReview(db, visitorId, id, "hard");
    const hard = await memory();
    expect(hard?.dueDay).toBeLessThan(graded?.dueDay ?? 0);
    await overruleReview(db, visitorId, id, "hard");
    expect(await memory()).toEqual(hard);
    await overruleReview(db, visitorId, id, "easy");
    await overruleReview(db, visitorId, id, "good");
    expect(await memory()).toEqual(graded);
    expect((await reviews())[1]).not.toHaveProperty("ownGrade");
  });

  test("of an earlier review changes what followed from it", async () => {
    await record("a", RIGHT, NOON);
    const first = (await reviews())[0]?.id ?? "";
    await overruleReview(db, visitorId, first, "easy");
    await record("b", RIGHT, NOON + 5 * DAY);
    const later = await memory();
    await overruleReview(db, visitorId, first, "again");
    expect((await memory())?.stability).toBeLessThan(later?.stability ?? 0);
    expect(await memory()).toMatchObject({ reps: 2, lastDay: later?.lastDay });
  });

  test("is for the owner only", async () => {
    await record("a", RIGHT, NOON);
    const graded = await memory();
    const other = await createVisitor(db);
    expect(await overruleReview(db, other.id, (await reviews())[0]?.id ?? "", "again")).toBe(false);
    expect(await memory()).toEqual(graded);
  });
});

test("corrected marks change the review of the day on which they were first made", async () => {
  const partly = { ...RIGHT, outcome: "partly", score: 0.2, selfMarked: true } as const;
  await record("a", partly, NOON);
  await record("a", { ...RIGHT, selfMarked: true }, NOON + 3 * DAY);
  expect(await reviews()).toMatchObject([{ grade: "good", entries: [{ at: NOON, source: "a" }] }]);
  expect(await memory()).toMatchObject({ reps: 1 });
});

test("the learner's zone decides what is one day, and the first that a browser says is kept", async () => {
  await keepZone(db, visitorId, "Nowhere/Land");
  await keepZone(db, visitorId, "Asia/Tokyo");
  await keepZone(db, visitorId, "Europe/Berlin");
  // 03:00 and 05:00 in Tokyo; both are the evening of the same day in Berlin.
  await record("a", RIGHT, Date.UTC(2026, 5, 1, 18));
  await record("b", RIGHT, Date.UTC(2026, 5, 1, 20));
  expect(await reviews()).toHaveLength(2);
  await saveSettings(db, visitorId, { timeZone: "Europe/Berlin" });
  // It is the day before in Berlin now, which is gone: the answer belongs to the last day.
  await record("c", RIGHT, Date.UTC(2026, 5, 1, 20, 30));
  expect((await reviews()).map((one) => one.entries.length)).toEqual([1, 2]);
});

test("the desired retention counts from the next review on", async () => {
  await record("a", RIGHT, NOON);
  const graded = await memory();
  await saveSettings(db, visitorId, { retentionPercent: 97 });
  await overruleReview(db, visitorId, (await reviews())[0]?.id ?? "", "good");
  expect(await memory()).toEqual(graded);
  await record("b", RIGHT, NOON + 5 * DAY);
  expect((await reviews()).map((one) => one.retention)).toEqual([0.9, 0.97]);
});

describe("a coding problem", () => {
  let key = 0;
  async function submit(verdict: Verdict, score: number, at: number, mode: "run" | "submit" = "submit") {
    const fresh = {
      visitorId,
      ...problem,
      mode,
      language: "typescript",
      source: "",
      idempotencyKey: `${key++}`,
    } as const;
    const inserted = await insertSubmission(db, fresh, at);
    if (inserted.kind !== "inserted") throw new Error("not inserted");
    await finishSubmission(db, inserted.submission.id, { verdict, score }, at + 1000);
  }
  const graded = async () =>
    (await reviewsOf(db, visitorId, { kind: "coding", slug: problem.slug })).map((one) => one.grade);

  test("is graded when it is solved, with what it took; runs and failures of the judge say nothing", async () => {
    await submit("accepted", 100, NOON, "run");
    await submit("judge_error", 0, NOON);
    expect(await graded()).toEqual([]);
    await submit("wrong_answer", 0, NOON + 1);
    expect(await graded()).toEqual(["again"]);
    await submit("wrong_answer", 60, NOON + 2);
    expect(await graded()).toEqual(["hard"]);
    await submit("accepted", 100, NOON + 3);
    expect(await graded()).toEqual(["hard"]);
    await submit("wrong_answer", 0, NOON + 4);
    expect(await graded()).toEqual(["hard"]);
  });

  test("forgets hints and giving up of earlier days", async () => {
    await openHint(db, visitorId, problem.slug, 1, NOON);
    await giveUpProblem(db, visitorId, problem, NOON + 1);
    await giveUpProblem(db, visitorId, problem, NOON + 2);
    await submit("accepted", 100, NOON + 3);
    expect(await graded()).toEqual(["again"]);
    await submit("accepted", 100, NOON + 2 * DAY);
    await openHint(db, visitorId, problem.slug, 2, NOON + 9 * DAY);
    await submit("accepted", 100, NOON + 9 * DAY + 1);
    expect(await graded()).toEqual(["again", "good", "hard"]);
  });
});
