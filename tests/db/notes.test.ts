import { beforeEach, describe, expect, test } from "vitest";
import { addBookmark, isBookmarked, listBookmarks, removeBookmark } from "#db/bookmarks.ts";
import type { Database } from "#db/database.ts";
import { findItem, listItems } from "#db/item.ts";
import { deleteNote, findNote, listNoted, listNotes, saveNote } from "#db/notes.ts";
import { deleteReport, findReport, listReports, REPORTS_A_DAY, storeReport } from "#db/reports.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { createVisitor } from "#db/visitors.ts";
import { QUESTIONS, seededDatabase } from "./fresh-database.ts";

let db: Database;
let visitorId: string;
let stranger: string;
beforeEach(async () => {
  ({ db } = await seededDatabase());
  ({ id: visitorId } = await createVisitor(db));
  ({ id: stranger } = await createVisitor(db));
});

const ITEM = { item: "coding", slug: "double-it" } as const;
const HOUR = 3_600_000;

test("an item is a problem or a question, offered or not", async () => {
  await seedQuestions(db, { directory: QUESTIONS });
  expect(await findItem(db, ITEM)).toMatchObject({ title: "Double it", isOffered: true });
  expect(await findItem(db, { item: "question", slug: "layer-bytes" })).toMatchObject({
    title: "Layer bytes",
  });
  expect(await findItem(db, { item: "question", slug: "double-it" })).toBeUndefined();
  await db.updateTable("problem").set({ retiredAt: 1 }).execute();
  expect(await findItem(db, ITEM)).toMatchObject({ isOffered: false });
  expect(await listItems(db, "coding", ["double-it", "nothing"])).toHaveLength(1);
});

test("a bookmark is set once, taken away, and one's own", async () => {
  const key = { ...ITEM, visitorId };
  await addBookmark(db, key, 5);
  await addBookmark(db, key, 6);
  expect(await listBookmarks(db, visitorId)).toEqual([{ ...ITEM, createdAt: 5 }]);
  expect(await isBookmarked(db, { ...ITEM, visitorId: stranger })).toBe(false);
  await removeBookmark(db, { ...ITEM, visitorId: stranger });
  expect(await isBookmarked(db, key)).toBe(true);
  await removeBookmark(db, key);
  expect(await listBookmarks(db, visitorId)).toEqual([]);
});

describe("a note", () => {
  const save = (text: string, baseRevision: number, now?: number) =>
    saveNote(db, { ...ITEM, visitorId, text, baseRevision }, now);

  test("is kept by revisions, and no other tab's text is overwritten", async () => {
    expect(await save("one", 0, 5)).toEqual({ kind: "saved", revision: 1 });
    expect(await save("one and two", 1, 6)).toEqual({ kind: "saved", revision: 2 });
    const conflict = await save("another", 1);
    expect(conflict).toMatchObject({ kind: "conflict", current: { text: "one and two", revision: 2 } });
    expect(await save("one and two", 0), "the same text").toEqual({ kind: "saved", revision: 2 });
    const both = await Promise.all([save("a", 2), save("b", 2)]);
    expect(both.map((one) => one.kind).sort()).toEqual(["conflict", "saved"]);
  });

  test("that was deleted keeps no text, is listed nowhere, and comes back only when it is asked for", async () => {
    await save("one", 0);
    await deleteNote(db, { ...ITEM, visitorId: stranger });
    expect(await listNotes(db, visitorId)).toHaveLength(1);
    await deleteNote(db, { ...ITEM, visitorId });
    expect(await listNotes(db, visitorId)).toEqual([]);
    expect(await listNoted(db, visitorId)).toEqual([]);
    expect(await findNote(db, { ...ITEM, visitorId })).toMatchObject({ text: "", revision: 2 });
    expect(await save("one, typed on", 1), "by a tab that still shows it").toMatchObject({
      kind: "conflict",
    });
    expect(await save("anew", 2)).toEqual({ kind: "saved", revision: 3 });
  });

  test("of nothing is no note", async () => {
    expect(await save("", 0)).toEqual({ kind: "saved", revision: 0 });
    expect(await findNote(db, { ...ITEM, visitorId })).toBeUndefined();
  });

  test("is charged to the quota", async () => {
    const before = await visitorBytes(db, visitorId);
    await save("é".repeat(1000), 0);
    await addBookmark(db, { ...ITEM, visitorId });
    expect((await visitorBytes(db, visitorId)) - before).toBeGreaterThanOrEqual(2000 + 2 * 50);
    expect(await visitorBytes(db, stranger)).toBe(0);
  });
});

describe("a report", () => {
  const report = (words: string, now: number) =>
    storeReport(
      db,
      {
        ...ITEM,
        visitorId,
        title: "Double it",
        version: "0a",
        page: "/problems/double-it",
        fault: "test",
        words,
      },
      now,
    );

  test("is found and deleted by its owner only, and charged to the quota", async () => {
    const stored = await report("wrong", 5);
    if (stored.kind !== "stored") throw new Error(stored.kind);
    expect(await findReport(db, visitorId, stored.id)).toMatchObject({ words: "wrong", createdAt: 5 });
    expect(await findReport(db, stranger, stored.id)).toBeUndefined();
    expect(await deleteReport(db, stranger, stored.id)).toBe(false);
    expect(await visitorBytes(db, visitorId)).toBeGreaterThan(100);
    expect(await deleteReport(db, visitorId, stored.id)).toBe(true);
    expect(await listReports(db, visitorId)).toEqual([]);
  });

  test(`is refused after ${REPORTS_A_DAY} within a day, until the first of them is a day old`, async () => {
    for (let index = 0; index < REPORTS_A_DAY; index++) await report(`wrong ${index}`, index * HOUR);
    const now = REPORTS_A_DAY * HOUR;
    expect(await report("one more", now)).toEqual({ kind: "too_many", freeAt: 24 * HOUR });
    expect((await report("one more", 24 * HOUR)).kind).toBe("stored");
    expect(await listReports(db, visitorId)).toHaveLength(REPORTS_A_DAY + 1);
  });

  test("is refused where there is no room", async () => {
    await report("wrong", 5);
    await db.updateTable("report").set({ bytes: VISITOR_QUOTA_BYTES }).execute();
    expect(await report("one more", 6)).toEqual({ kind: "over_quota" });
  });
});
