/** The queue between the database and the judge: nothing is lost, begun for ever, or judged twice. */
import { beforeEach, describe, expect, test } from "vitest";
import { createProblemSource } from "#app/judgeable-problem.ts";
import { createProblemCache } from "#app/problem-cache.ts";
import { createSubmissionEvents } from "#app/submission-events.ts";
import { createSubmissionQueue, type SubmissionQueue } from "#app/submission-queue.ts";
import type { Database } from "#db/database.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { casesOf, findAnySubmission } from "#db/submissions.ts";
import { createVisitor } from "#db/visitors.ts";
import { FIXTURES, seededDatabase } from "#tests/db/fresh-database.ts";
import { createHeldJudge, type HeldJudge } from "./http/held-judge.ts";
import { until } from "./http/until.ts";

let db: Database;
let judge: HeldJudge;
let logged: string[];
let insert: (mode?: "run" | "submit", ownInputs?: string[]) => Promise<string>;

beforeEach(async () => {
  const { db: seeded, slug, version } = await seededDatabase();
  db = seeded;
  judge = createHeldJudge();
  logged = [];
  const { id: visitorId } = await createVisitor(db);
  insert = async (mode = "submit", ownInputs = []) => {
    const text = {
      mode,
      language: "javascript",
      source: "x",
      idempotencyKey: crypto.randomUUID(),
      ownInputs,
    } as const;
    const insertion = await insertSubmission(db, { visitorId, slug, version, ...text });
    return insertion.kind === "inserted" ? insertion.submission.id : "";
  };
});

function createQueue(): SubmissionQueue {
  const write = (_fields: Record<string, unknown>, message: string) => void logged.push(message);
  const problems = createProblemCache(createProblemSource(db, FIXTURES));
  const log = { warn: write, error: write };
  return createSubmissionQueue({
    db,
    judge,
    events: createSubmissionEvents(),
    problems,
    log,
    judgeVersion: "test",
  });
}

const stored = (id: string) => findAnySubmission(db, id);
const isDone = async (id: string) => (await stored(id))?.state === "done";
const isRunning = async (id: string) => (await stored(id))?.state === "running";

async function held(count: number): Promise<HeldJudge["held"]> {
  await until(`the judge holds ${count}`, () => judge.held.length >= count);
  return judge.held;
}

describe("judging", () => {
  test("what the judge tells is stored", async () => {
    const queue = createQueue();
    const id = await insert();
    queue.enqueue(id, "here");
    const [one] = await held(1);
    expect(await stored(id)).toMatchObject({ state: "queued", attempts: 0 });
    one?.tell({ type: "started" });
    await until("it runs", () => isRunning(id));
    expect(await stored(id)).toMatchObject({ attempts: 1, caseCount: 6, judgeVersion: "test" });
    if (one) judge.accept(one);
    await until("it is done", () => isDone(id));
    expect(await stored(id)).toMatchObject({ verdict: "accepted", score: 100, attempts: 1 });
    expect(await casesOf(db, id)).toHaveLength(6);
    expect(queue.unfinishedFrom("here")).toBe(0);
  });

  test("twice in the queue is once at the judge, and what is done is not judged again", async () => {
    const queue = createQueue();
    const id = await insert();
    queue.enqueue(id, "here");
    queue.enqueue(id, "there");
    const [one] = await held(1);
    one?.tell({ type: "started" });
    if (one) judge.accept(one);
    await until("it is done", () => isDone(id));
    queue.enqueue(id, "here");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(judge.held).toHaveLength(1);
  });

  test("what can't be judged by our fault is a judge error, and the queue goes on", async () => {
    const queue = createQueue();
    const id = await insert();
    await db.deleteFrom("testCase").execute();
    queue.enqueue(id, "here");
    await until("it is done", () => isDone(id));
    expect(await stored(id)).toMatchObject({ verdict: "judge_error", score: 0 });
    expect((await stored(id))?.failure).toContain("is not in the database any more");
    expect(logged).toEqual(["a submission could not be judged"]);
  });

  test("who is deleted meanwhile leaves nothing and stops nothing", async () => {
    const queue = createQueue();
    const id = await insert();
    queue.enqueue(id, "here");
    const [one] = await held(1);
    one?.tell({ type: "started" });
    await until("it runs", () => isRunning(id));
    await db.deleteFrom("visitor").execute();
    if (one) judge.accept(one);
    await until("it is through", () => queue.unfinishedFrom("here") === 0);
    expect(await stored(id)).toBeUndefined();
    expect(logged).toEqual([]);
  });

  test("an attempt counts before anything of it runs, its own inputs too", async () => {
    const queue = createQueue();
    const id = await insert("run", ["[5]"]);
    queue.enqueue(id, "here");
    const [reference] = await held(1);
    reference?.tell({ type: "started" });
    await until("it runs", () => isRunning(id));
    expect(await stored(id)).toMatchObject({ attempts: 1, caseCount: 3 });
    if (reference) judge.accept(reference);
    const [, own] = await held(2);
    own?.tell({ type: "started" });
    if (own) judge.accept(own);
    await until("it is done", () => isDone(id));
    expect(await stored(id)).toMatchObject({ attempts: 1, verdict: "accepted" });
  });
});

describe("stopping", () => {
  test("what is being judged is finished, what waits stays in the queue untouched", async () => {
    const queue = createQueue();
    const [begun, waiting] = [await insert(), await insert()];
    queue.enqueue(begun, "here");
    queue.enqueue(waiting, "here");
    const [one, two] = await held(2);
    one?.tell({ type: "started" });
    await until("it runs", () => isRunning(begun));
    const drained = queue.drain(5_000);
    // Its turn comes while the server closes: too late.
    two?.tell({ type: "started" });
    if (one) judge.accept(one);
    await drained;
    expect(await stored(begun)).toMatchObject({ state: "done", verdict: "accepted", attempts: 1 });
    expect(await stored(waiting)).toMatchObject({ state: "queued", attempts: 0 });
    const late = await insert();
    queue.enqueue(late, "here");
    expect(await stored(late)).toMatchObject({ state: "queued" });
  });

  test.each([
    ["after a while", 30, false],
    ["at once, when somebody is in a hurry", 60_000, true],
  ])("what takes too long goes back %s, and not as a failure", async (_when, withinMs, isHurried) => {
    const queue = createQueue();
    const id = await insert();
    queue.enqueue(id, "here");
    const [one] = await held(1);
    one?.tell({ type: "started" });
    await until("it runs", () => isRunning(id));
    const hurry = new AbortController();
    const drained = queue.drain(withinMs, hurry.signal);
    if (isHurried) setTimeout(() => hurry.abort(), 20);
    await drained;
    expect(await stored(id)).toMatchObject({ state: "queued", attempts: 0 });
    // Whatever the judge still tells is not written over the next attempt.
    if (one) judge.accept(one);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await stored(id)).toMatchObject({ state: "queued" });
    expect(await casesOf(db, id)).toEqual([]);
    expect(logged).toEqual([]);
  });

  test("however often the server is stopped in the middle, it is judged in the end", async () => {
    const id = await insert();
    for (let start = 1; start <= 4; start++) {
      const queue = createQueue();
      expect(await queue.resume()).toBe(1);
      const one = (await held(start)).at(-1);
      one?.tell({ type: "started" });
      await until("it runs", () => isRunning(id));
      if (start < 4) await queue.drain(0);
      else if (one) judge.accept(one);
    }
    await until("it is done", () => isDone(id));
    expect(await stored(id)).toMatchObject({ verdict: "accepted", attempts: 1 });
  });
});
