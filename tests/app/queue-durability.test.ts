/** What is written at once, what may come a little later, and who else gets a turn meanwhile. */
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { appendCase, finishSubmission, markRunning } from "#db/judging.ts";
import { createVisitor } from "#db/visitors.ts";
import { withoutWaiting } from "#db/without-waiting.ts";
import { freshDatabase, seededDatabase } from "#tests/db/fresh-database.ts";

async function synchronous(db: Database): Promise<number | undefined> {
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  return rows[0]?.synchronous;
}
const FULL = 2;
const NORMAL = 1;

test("only what the judge can find out again does not wait for the disk", async () => {
  const { db, slug, version } = await seededDatabase();
  const { id: visitorId } = await createVisitor(db);
  const text = {
    mode: "submit",
    language: "javascript",
    source: "x",
    idempotencyKey: "a-key-of-the-page",
  } as const;
  const insertion = await insertSubmission(db, { visitorId, slug, version, ...text });
  const id = insertion.kind === "inserted" ? insertion.submission.id : "";
  expect(await synchronous(db)).toBe(FULL);
  await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
  const result = {
    index: 0,
    name: "one",
    group: "samples",
    origin: "sample",
    verdict: "accepted",
    cause: "so",
  } as const;
  await appendCase(db, id, result);
  await expect(appendCase(db, id, result)).rejects.toThrow(/UNIQUE/);
  await finishSubmission(db, id, { verdict: "accepted", score: 100 });
  expect(await synchronous(db)).toBe(FULL);
});

test("nobody else's write slips in between", async () => {
  const db = await freshDatabase();
  const seen: (number | undefined)[] = [];
  await Promise.all([
    withoutWaiting(db, async (connection) => {
      seen.push(await synchronous(connection));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }),
    synchronous(db).then((value) => seen.push(value)),
    expect(withoutWaiting(db, () => Promise.reject(new Error("no")))).rejects.toThrow("no"),
    synchronous(db).then((value) => seen.push(value)),
  ]);
  expect(seen).toEqual([NORMAL, FULL, FULL]);
});

test("a thousand writes in a row let timers and sockets have their turn", async () => {
  const db = await freshDatabase();
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await Promise.all(Array.from({ length: 1_000 }, () => createVisitor(db)));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
