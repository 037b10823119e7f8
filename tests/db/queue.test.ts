import { beforeEach, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { appendCase, finishSubmission, markRunning } from "#db/judging.ts";
import { claimUnfinished, countUnfinished, requeueSubmission } from "#db/queue.ts";
import { casesOf, findAnySubmission } from "#db/submissions.ts";
import { createVisitor, deleteVisitor } from "#db/visitors.ts";
import type { CaseResult } from "#judge/verdict.ts";
import { seededDatabase } from "./fresh-database.ts";

let db: Database;
let visitorId: string;
let insert: (now: number) => Promise<string>;

const attempt = { judgeVersion: "1", caseCount: 2 };
const result: CaseResult = {
  index: 0,
  name: "one",
  group: "samples",
  origin: "sample",
  verdict: "accepted",
  cause: "as expected",
};

beforeEach(async () => {
  const { db: seeded, slug, version } = await seededDatabase();
  db = seeded;
  visitorId = (await createVisitor(db)).id;
  insert = async (now) => {
    const text = { mode: "submit", language: "javascript", source: "x", idempotencyKey: `${now}` } as const;
    const insertion = await insertSubmission(db, { visitorId, slug, version, ...text }, now);
    return insertion.kind === "inserted" ? insertion.submission.id : "";
  };
});

test("after a crash everything unfinished is judged again, oldest first and from its first case", async () => {
  const [third, first, second] = [await insert(3), await insert(1), await insert(2)];
  await markRunning(db, second, attempt);
  const before = await appendCase(db, second, result);
  const done = await insert(4);
  await markRunning(db, done, attempt);
  await finishSubmission(db, done, { verdict: "accepted", score: 100 });

  expect(await claimUnfinished(db)).toEqual({ queued: [first, second, third], abandoned: [] });
  expect(await casesOf(db, second)).toEqual([]);
  expect(await findAnySubmission(db, second)).toMatchObject({ state: "queued", attempts: 1 });
  expect(await countUnfinished(db)).toBe(3);
  expect(await countUnfinished(db, "somebody else")).toBe(0);

  // Who followed the first attempt gets the case of the second one too.
  await markRunning(db, second, attempt);
  await appendCase(db, second, result);
  expect(await casesOf(db, second, before)).toHaveLength(1);
});

test("a submission that stopped the server twice is not begun a third time", async () => {
  const id = await insert(1);
  for (let crash = 1; crash <= 2; crash++) {
    expect((await claimUnfinished(db)).queued).toEqual([id]);
    await markRunning(db, id, attempt);
  }
  expect(await claimUnfinished(db)).toEqual({ queued: [], abandoned: [id] });
  expect(await findAnySubmission(db, id)).toMatchObject({ state: "done", verdict: "judge_error" });
});

test("a submission is begun by one only", async () => {
  const id = await insert(1);
  expect(await markRunning(db, id, attempt)).toBe(true);
  expect(await markRunning(db, id, attempt)).toBe(false);
});

test("after a judge error it is tried once more, and a shutdown does not count", async () => {
  const id = await insert(1);
  await markRunning(db, id, attempt);
  expect(await requeueSubmission(db, id, "shutdown")).toBe(true);
  expect(await findAnySubmission(db, id)).toMatchObject({ state: "queued", attempts: 0 });
  await markRunning(db, id, attempt);
  await appendCase(db, id, result);
  expect(await requeueSubmission(db, id, "judge_error")).toBe(true);
  expect(await casesOf(db, id)).toEqual([]);
  await markRunning(db, id, attempt);
  expect(await requeueSubmission(db, id, "judge_error")).toBe(false);
  expect(await requeueSubmission(db, id, "shutdown")).toBe(true);
});

test("a visitor who leaves for good while being judged does no harm", async () => {
  const id = await insert(1);
  await markRunning(db, id, attempt);
  await deleteVisitor(db, visitorId);
  expect(await appendCase(db, id, result)).toBeUndefined();
  expect(await finishSubmission(db, id, { verdict: "accepted", score: 100 })).toBe(false);
  expect(await requeueSubmission(db, id, "shutdown")).toBe(false);
});
