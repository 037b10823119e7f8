import { beforeEach, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { insertSubmission, type NewSubmission, RUNS_KEPT } from "#db/insert-submission.ts";
import { appendCase, appendCases, finishSubmission, markRunning } from "#db/judging.ts";
import { acceptedBy, fewestInstructions, problemStatistics } from "#db/statistics.ts";
import { casesOf, findSubmission, listSubmissions } from "#db/submissions.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { createVisitor } from "#db/visitors.ts";
import type { CaseResult, DeviceReport, Verdict } from "#judge/verdict.ts";
import { deviceReport } from "#tests/device-report.ts";
import { seededDatabase } from "./fresh-database.ts";

let db: Database;
let fresh: NewSubmission;
let keys = 0;

beforeEach(async () => {
  const seeded = await seededDatabase();
  db = seeded.db;
  const { id: visitorId } = await createVisitor(db);
  const { slug, version } = seeded;
  fresh = {
    visitorId,
    slug,
    version,
    mode: "submit",
    language: "typescript",
    source: "x",
    idempotencyKey: "",
  };
});

async function inserted(change: Partial<NewSubmission> = {}, now?: number): Promise<string> {
  const one = { ...fresh, idempotencyKey: `key ${++keys}`, ...change };
  const insertion = await insertSubmission(db, one, now);
  if (insertion.kind === "over_quota") throw new Error("over quota");
  return insertion.submission.id;
}

async function judged(verdict: Verdict, score: number, change: Partial<NewSubmission> = {}, now?: number) {
  const id = await inserted(change, now);
  await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
  await finishSubmission(db, id, { verdict, score }, now);
  return id;
}

const result: CaseResult = {
  index: 0,
  name: "one",
  group: "samples",
  origin: "sample",
  verdict: "accepted",
  cause: "as expected",
};

test("the same key twice is the same submission", async () => {
  const first = await insertSubmission(db, { ...fresh, idempotencyKey: "k" });
  const second = await insertSubmission(db, { ...fresh, idempotencyKey: "k", source: "other" });
  expect(first.kind).toBe("inserted");
  expect(second).toEqual({ ...first, kind: "existing" });

  const other = await createVisitor(db);
  const theirs = await insertSubmission(db, { ...fresh, visitorId: other.id, idempotencyKey: "k" });
  expect(theirs.kind).toBe("inserted");
});

test("a submission is queued with everything that was sent", async () => {
  const id = await inserted({ ownInputs: ["[1]", "not yet JSON"], source: "return 1 // ✓" }, 1234);
  expect(await findSubmission(db, id, fresh.visitorId)).toEqual({
    id,
    visitorId: fresh.visitorId,
    slug: "double-it",
    version: fresh.version,
    mode: "submit",
    language: "typescript",
    source: "return 1 // ✓",
    ownInputs: ["[1]", "not yet JSON"],
    state: "queued",
    attempts: 0,
    nameMistakes: true,
    createdAt: 1234,
  });
});

test("somebody else's submission looks like none", async () => {
  const id = await inserted();
  const other = await createVisitor(db);
  expect(await findSubmission(db, id, other.id)).toBeUndefined();
  expect(await findSubmission(db, "no-such-id", fresh.visitorId)).toBeUndefined();
  expect((await listSubmissions(db, other.id)).total).toBe(0);
});

test("a submission of an unknown problem, version or visitor is refused", async () => {
  await expect(inserted({ slug: "nothing" })).rejects.toThrow("FOREIGN KEY");
  await expect(inserted({ version: "0" })).rejects.toThrow("FOREIGN KEY");
  await expect(inserted({ visitorId: "nobody" })).rejects.toThrow("FOREIGN KEY");
});

test("results come back as they were, in order, after what a follower has seen", async () => {
  const id = await inserted();
  await markRunning(db, id, { judgeVersion: "1", caseCount: 3 });
  const full: CaseResult = {
    ...result,
    index: 1,
    verdict: "wrong_answer",
    cpuMs: 1.5,
    heapBytes: 5_000_000_000,
    printed: "line\n\u0000end",
    received: "[1]",
    error: { name: "E", message: "m", frames: [{ line: 1, column: 2 }] },
    difference: {
      path: "",
      expected: "[1]",
      received: "[2]",
      reason: "off by one",
      largestError: { error: Infinity, index: 0 },
      numbers: { start: 0, expected: [1], received: [-Infinity] },
    },
  };
  const first = await appendCase(db, id, result);
  await appendCases(db, id, [full, { ...result, index: 2 }]);
  const stored = await casesOf(db, id);
  expect(stored.map(({ sequence: _, ...one }) => one)).toEqual([result, full, { ...result, index: 2 }]);
  expect((await casesOf(db, id, first)).map((one) => one.index)).toEqual([1, 2]);
});

test("a submission ends once", async () => {
  const id = await judged("accepted", 100);
  expect(await finishSubmission(db, id, { verdict: "wrong_answer", score: 0 })).toBe(false);
  expect(await findSubmission(db, id, fresh.visitorId)).toMatchObject({ state: "done", verdict: "accepted" });
});

test("a compile error is kept with its place", async () => {
  const id = await inserted();
  await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
  const compileError = { message: "unexpected token", line: 3, column: undefined };
  await finishSubmission(db, id, { verdict: "compile_error", score: 0, compileError });
  const found = await findSubmission(db, id, fresh.visitorId);
  expect(found?.compileError).toEqual({ message: "unexpected token", line: 3 });
});

test("lists are newest first and come in pages, of one problem or mode", async () => {
  for (let at = 1; at <= 25; at++) await inserted({ mode: at % 5 === 0 ? "run" : "submit" }, at);
  const first = await listSubmissions(db, fresh.visitorId);
  expect(first).toMatchObject({ page: 1, pages: 2, total: 25 });
  expect(first.submissions.map((one) => one.createdAt)).toEqual(Array.from({ length: 20 }, (_, n) => 25 - n));
  expect(first.submissions[0]).not.toHaveProperty("source");
  expect((await listSubmissions(db, fresh.visitorId, { page: 2 })).submissions).toHaveLength(5);
  expect((await listSubmissions(db, fresh.visitorId, { mode: "run" })).total).toBe(5);
  expect((await listSubmissions(db, fresh.visitorId, { slug: "other" })).total).toBe(0);
});

test("old runs make room for new ones, submits are all kept", async () => {
  await judged("wrong_answer", 0, {}, 1);
  const waiting = await inserted({ mode: "run" }, 2);
  for (let at = 3; at < RUNS_KEPT + 10; at++) await judged("accepted", 0, { mode: "run" }, at);
  const { submissions, total } = await listSubmissions(db, fresh.visitorId, { mode: "run", page: 1 });
  expect(total).toBe(RUNS_KEPT + 1);
  expect(submissions[0]?.createdAt).toBe(RUNS_KEPT + 9);
  expect(await findSubmission(db, waiting, fresh.visitorId)).toBeDefined();
  expect((await listSubmissions(db, fresh.visitorId, { mode: "submit" })).total).toBe(1);
});

test("what a visitor stores is counted in bytes, results included, and has a limit", async () => {
  const id = await inserted({ source: "ä".repeat(500), mode: "run" });
  const before = await visitorBytes(db, fresh.visitorId);
  expect(before).toBe(1000 + "[]".length);
  await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
  await appendCase(db, id, { ...result, printed: "é" });
  await finishSubmission(db, id, { verdict: "accepted", score: 100 });
  const results = Buffer.byteLength(`${result.name}${result.cause}é`);
  expect(await visitorBytes(db, fresh.visitorId)).toBe(before + results);

  await db.updateTable("submission").set({ bytes: VISITOR_QUOTA_BYTES }).execute();
  const refused = await insertSubmission(db, { ...fresh, idempotencyKey: "one more" });
  expect(refused).toEqual({ kind: "over_quota", bytes: VISITOR_QUOTA_BYTES, limit: VISITOR_QUOTA_BYTES });
});

test("statistics tell the best of all attempts, and judge errors never count", async () => {
  expect((await problemStatistics(db, fresh.visitorId)).size).toBe(0);
  expect(await acceptedBy(db, fresh.visitorId, "double-it")).toBeUndefined();
  await judged("wrong_answer", 30, {}, 1);
  await judged("time_limit_exceeded", 80, {}, 2);
  await judged("judge_error", 0, {}, 3);
  await judged("accepted", 100, { mode: "run" }, 4);
  const slug = "double-it";
  expect((await problemStatistics(db, fresh.visitorId)).get(slug)).toEqual({
    slug,
    attempts: 2,
    verdict: "time_limit_exceeded",
    isSolved: false,
    score: 80,
    lastTriedAt: 2,
    isCurrent: true,
  });

  const accepted = await judged("accepted", 100, {}, 5);
  await judged("accepted", 100, {}, 6);
  await judged("wrong_answer", 10, {}, 7);
  expect((await problemStatistics(db, fresh.visitorId)).get(slug)).toMatchObject({
    attempts: 5,
    verdict: "accepted",
    isSolved: true,
    score: 100,
    lastTriedAt: 7,
  });
  expect(await acceptedBy(db, fresh.visitorId, slug)).toEqual({
    submissionId: accepted,
    version: fresh.version,
    finishedAt: 5,
  });

  await db.updateTable("problem").set({ version: "newer" }).execute();
  expect((await problemStatistics(db, fresh.visitorId)).get(slug)?.isCurrent).toBe(false);
});

async function measured(device: DeviceReport, change: Partial<NewSubmission> = {}, now?: number) {
  const id = await inserted(change, now);
  await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
  const score = device.verdict === "within_budget" ? 100 : 70;
  await finishSubmission(db, id, { verdict: "accepted", score, device }, now);
  return id;
}

test("a device report and the compiler's warnings come back as they were, and are paid for", async () => {
  const id = await inserted({ source: "", mode: "run" });
  const before = await visitorBytes(db, fresh.visitorId);
  await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
  const device = deviceReport({ verdict: "over_flash" });
  const warnings = [{ message: "unused", line: 2, column: 5 }, { message: "no newline" }].map((one) => ({
    ...{ line: undefined, column: undefined },
    ...one,
  }));
  await finishSubmission(db, id, { verdict: "accepted", score: 70, device, warnings });
  const found = await findSubmission(db, id, fresh.visitorId);
  expect(found).toMatchObject({ device, budgetVerdict: "over_flash" });
  expect(found?.warnings).toEqual([{ message: "unused", line: 2, column: 5 }, { message: "no newline" }]);
  const bytes = Buffer.byteLength(JSON.stringify(device) + JSON.stringify(warnings));
  expect(await visitorBytes(db, fresh.visitorId)).toBe(before + bytes);
  const [summary] = (await listSubmissions(db, fresh.visitorId)).submissions;
  expect(summary).toMatchObject({ budgetVerdict: "over_flash" });
  expect(summary).not.toHaveProperty("device");
});

test("a report that could not be read again is not stored", async () => {
  await expect(measured(deviceReport({}, { flashBytes: -1 }))).rejects.toThrow("flashBytes");
});

test("a report that this version does not know is named, not shown", async () => {
  const id = await measured(deviceReport());
  await db.updateTable("submission").set({ device: '{"target":"nrf52840"}' }).execute();
  await expect(findSubmission(db, id, fresh.visitorId)).rejects.toThrow(`device report of submission ${id}`);
});

test("right but over budget solves nothing, until one attempt keeps to it", async () => {
  const slug = "double-it";
  const over = deviceReport({ verdict: "over_ram" });
  await measured(over, {}, 1);
  await judged("wrong_answer", 20, {}, 2);
  const before = (await problemStatistics(db, fresh.visitorId)).get(slug);
  expect(before).toMatchObject({ attempts: 2, verdict: "wrong_answer", isSolved: false, score: 70 });
  await measured(over, {}, 3);
  const then = (await problemStatistics(db, fresh.visitorId)).get(slug);
  expect(then).toMatchObject({ verdict: "accepted", budgetVerdict: "over_ram", isSolved: false });
  expect(await acceptedBy(db, fresh.visitorId, slug)).toBeUndefined();

  const within = await measured(deviceReport(), {}, 4);
  await measured(over, {}, 5);
  const now = (await problemStatistics(db, fresh.visitorId)).get(slug);
  expect(now).toMatchObject({ attempts: 5, isSolved: true, budgetVerdict: "within_budget", score: 100 });
  expect((await acceptedBy(db, fresh.visitorId, slug))?.submissionId).toBe(within);
});

test("the fewest instructions are those of anybody who kept to the budget, in this language and version", async () => {
  const { slug, version } = fresh;
  const best = () => fewestInstructions(db, { slug, version, language: "typescript" });
  expect(await best()).toBeUndefined();
  const other = await createVisitor(db);
  await measured(deviceReport({}, { instructions: 900 }));
  await measured(deviceReport({}, { instructions: 700 }), { visitorId: other.id });
  await measured(deviceReport({ verdict: "over_flash" }, { instructions: 100 }));
  await measured(deviceReport({}, { instructions: 200 }), { language: "javascript" });
  expect(await best()).toBe(700);
  expect(await fewestInstructions(db, { slug, version: "newer", language: "typescript" })).toBeUndefined();
});
