import { expect, test } from "vitest";
import { createAccount } from "#db/accounts.ts";
import { recordAct } from "#db/acts.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { createSession } from "#db/sessions.ts";
import { DEFAULT_SETTINGS, findSettings, saveSettings } from "#db/settings.ts";
import { exportVisitor } from "#db/visitor-export.ts";
import {
  createVisitor,
  deleteIdleVisitors,
  deleteVisitor,
  findVisitor,
  touchVisitor,
  VISIT_GAP_MS,
} from "#db/visitors.ts";
import {
  findVisit,
  giveUp,
  lastLanguage,
  openHint,
  openProblem,
  rememberLanguage,
  visitedSlugs,
} from "#db/visits.ts";
import { filledDatabase, freshDatabase, seededDatabase } from "./fresh-database.ts";
import { besides, ownedRows, type Row, rowsOf, tablesOf } from "./owned-rows.ts";

test("a visitor is found by id only", async () => {
  const db = await freshDatabase();
  const visitor = await createVisitor(db, 5);
  expect(visitor).toEqual({ id: visitor.id, createdAt: 5, lastSeenAt: 5 });
  expect(await findVisitor(db, visitor.id)).toEqual(visitor);
  expect(await findVisitor(db, "")).toBeUndefined();
});

test("being seen is written down once a minute", async () => {
  const db = await freshDatabase();
  const { id } = await createVisitor(db, 0);
  await touchVisitor(db, id, 59_999);
  expect((await findVisitor(db, id))?.lastSeenAt).toBe(0);
  await touchVisitor(db, id, 60_000);
  expect((await findVisitor(db, id))?.lastSeenAt).toBe(60_000);
  await touchVisitor(db, id, 30_000);
  expect((await findVisitor(db, id))?.lastSeenAt).toBe(60_000);
});

test("a visit goes on over lunch, and when the next one begins the end of the one before is kept", async () => {
  const db = await freshDatabase();
  const { id } = await createVisitor(db, 0);
  const seen = async () => (await findVisitor(db, id))?.previousVisitAt;
  await touchVisitor(db, id, VISIT_GAP_MS - 1);
  expect(await seen()).toBeUndefined();
  const evening = VISIT_GAP_MS - 1 + 60_000;
  await touchVisitor(db, id, evening);
  const morning = evening + VISIT_GAP_MS;
  await touchVisitor(db, id, morning);
  expect(await seen()).toBe(evening);
  await touchVisitor(db, id, morning + 3_600_000);
  expect(await seen()).toBe(evening);
});

test("leaving for good leaves nothing in any table, neither ids nor words", async () => {
  const db = await filledDatabase();
  const { visitorId } = await db.selectFrom("draft").select("visitorId").executeTakeFirstOrThrow();
  const account = await createAccount(db, {
    visitorId,
    name: "someone-who-leaves",
    passwordHash: "a hash of hers",
  });
  const accountId = account?.id ?? "";
  await createSession(db, { accountId, device: "a browser of hers" });
  await recordAct(db, { accountId, kind: "sign_out", subjectId: accountId });
  const other = await createVisitor(db);
  const file = await besides(db);
  const before = ownedRows(file, visitorId);
  expect(before.size, "tables that hold something of a visitor").toBeGreaterThanOrEqual(30);
  const said = valuesOf([...before.values()].flat());
  const kept = valuesOf(tablesOf(file).flatMap((table) => othersOf(rowsOf(file, table), before.get(table))));
  expect(await deleteVisitor(db, visitorId)).toBe(true);
  expect(await deleteVisitor(db, visitorId)).toBe(false);

  for (const id of [visitorId, accountId, "someone-who-leaves", "a browser of hers"]) said.add(id);
  for (const table of tablesOf(file)) {
    const left = [...valuesOf(rowsOf(file, table))].filter((value) => said.has(value) && !kept.has(value));
    expect(left, table).toEqual([]);
  }
  expect(await findVisitor(db, other.id)).toBeDefined();
  file.close();
});

/** Ids and words that are not by chance the same as others. */
function valuesOf(rows: readonly Row[]): Set<string> {
  const texts = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "string");
  return new Set(texts.filter((text) => text.length >= 10));
}

function othersOf(all: readonly Row[], owned: readonly Row[] = []): Row[] {
  const known = new Set(owned.map((row) => JSON.stringify(row)));
  return all.filter((row) => !known.has(JSON.stringify(row)));
}

test("the export holds everything that is kept, and nobody else's", async () => {
  const db = await filledDatabase();
  const { visitorId } = await db.selectFrom("draft").select("visitorId").executeTakeFirstOrThrow();
  const kept = await exportVisitor(db, visitorId);
  expect(kept).toMatchObject({
    settings: { theme: "dark" },
    visits: [{ slug: "double-it", hintsOpened: 2 }],
    drafts: [{ source: "// first, then more", ownInputs: ["[1]"] }],
    earlierDrafts: [{ source: "// first" }, { source: "// another tab's" }],
    answers: [
      { slug: "layer-bytes", outcome: "wrong", response: { text: "768", unit: "B" } },
      { slug: "why-arena", outcome: "partly", selfMarked: true, marks: [0] },
      { response: { text: "No malloc." } },
      { slug: "by-macs", outcome: "partly" },
    ],
    practiceSets: [
      { feedback: "deferred", deadline: expect.any(Number), choice: { minutes: 15 } },
      { ending: "given_up", seed: "00000000000000aa", items: [{ answerId: expect.any(String) }, {}] },
    ],
    cards: [
      { kind: "question", slug: "layer-bytes" },
      { kind: "coding", slug: "double-it", memory: { reps: 1 } },
      { kind: "question", slug: "by-macs" },
      { kind: "question", slug: "why-arena" },
    ],
    reviews: [
      { slug: "layer-bytes", grade: "again" },
      { slug: "double-it", grade: "hard", entries: [{ evidence: { hintsOpened: 2, score: 0.8 } }] },
      { slug: "why-arena", grade: "hard", entries: [{ evidence: { selfMarked: true, score: 0.6 } }] },
      { slug: "by-macs", grade: "hard" },
    ],
    studyPlans: [{ role: "iot", minutes: 45, daysOff: [5, 6] }],
    bookmarks: [{ item: "coding", slug: "double-it" }],
    notes: [{ item: "coding", text: "Twice, **always**.", revision: 2 }],
    reports: [
      {
        item: "question",
        fault: "key",
        response: { text: "768" },
        words: expect.stringContaining("one byte"),
      },
    ],
    interviews: [
      {
        ending: "finished",
        notes: "Biases are int32.",
        pauses: [{ beganAt: expect.any(Number) }],
        sections: [{ ending: "sent" }, { ending: "sent" }, { ending: "left" }],
        items: [
          { kind: "question", isFlagged: true },
          { kind: "coding" },
          { kind: "design", designAnswerId: expect.any(String) },
        ],
        drafts: [{ text: "export {};" }, { text: '{"choice":"1"}' }],
      },
    ],
    submissions: [{ verdict: "wrong_answer", cases: [{ name: "one" }, { name: "a text" }] }, { cases: [] }],
  });
  expect(JSON.stringify(kept)).not.toContain(visitorId);
  const other = await createVisitor(db);
  expect(await exportVisitor(db, other.id)).toEqual({
    settings: DEFAULT_SETTINGS,
    visits: [],
    drafts: [],
    earlierDrafts: [],
    answers: [],
    practiceSets: [],
    cards: [],
    reviews: [],
    bookmarks: [],
    studyPlans: [],
    notes: [],
    reports: [],
    scenarioRuns: [],
    designAnswers: [],
    designReviews: { reviews: [], comments: [] },
    shareLinks: [],
    interviews: [],
    submissions: [],
  });
});

test("guests that were away for long are forgotten, but not accounts nor anyone who is being judged", async () => {
  const { db, slug, version } = await seededDatabase();
  const old = await Promise.all(Array.from({ length: 120 }, () => createVisitor(db, 100)));
  const [account, waiting, seen] = old;
  const young = await createVisitor(db, 300);
  await db
    .updateTable("visitor")
    .set({ accountId: "a" })
    .where("id", "=", account?.id ?? "")
    .execute();
  await touchVisitor(db, seen?.id ?? "", 100_000);
  const text = { mode: "run", language: "typescript", source: "", idempotencyKey: "1" } as const;
  await insertSubmission(db, { visitorId: waiting?.id ?? "", slug, version, ...text });

  expect(await deleteIdleVisitors(db, 200)).toBe(117);
  const left = await db.selectFrom("visitor").select("id").execute();
  const expected = [account, waiting, seen, young].map((one) => one?.id);
  expect(left.map((one) => one.id).sort()).toEqual(expected.sort());
  expect(await deleteIdleVisitors(db, 200)).toBe(0);
});

test("what guests own can be handed over by changing its owner", async () => {
  const db = await filledDatabase();
  const { visitorId } = await db.selectFrom("draft").select("visitorId").executeTakeFirstOrThrow();
  const account = await createVisitor(db);
  const owned = [
    ...(["submission", "draft", "draftRevision", "problemVisit", "answer"] as const),
    ...(["reviewCard", "review", "practiceSet", "bookmark", "note", "report"] as const),
  ] as const;
  for (const table of owned) {
    await db.updateTable(table).set({ visitorId: account.id }).where("visitorId", "=", visitorId).execute();
  }
  await deleteVisitor(db, visitorId);
  expect(await db.selectFrom("submission").selectAll().execute()).toHaveLength(2);
  expect(await db.selectFrom("answer").selectAll().execute()).toHaveLength(4);
  expect(await db.selectFrom("practiceSet").selectAll().execute()).toHaveLength(2);
  expect(await db.selectFrom("review").selectAll().execute()).toHaveLength(4);
});

test("settings have defaults, keep what is set and survive values that are no longer known", async () => {
  const db = await freshDatabase();
  const { id } = await createVisitor(db);
  expect(await findSettings(db, id)).toEqual(DEFAULT_SETTINGS);
  expect(await findSettings(db, "nobody")).toEqual(DEFAULT_SETTINGS);
  await saveSettings(db, id, { theme: "dark" });
  expect(await saveSettings(db, id, { fontSize: 16 })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: "dark",
    fontSize: 16,
  });
  const settings = '{"theme":"sepia","fontSize":900,"vimKeys":true,"gone":1}';
  await db.updateTable("visitor").set({ settings }).where("id", "=", id).execute();
  expect(await findSettings(db, id)).toEqual({ ...DEFAULT_SETTINGS, vimKeys: true });
});

test("a visit remembers hints, the first giving up and the language", async () => {
  const { db, slug } = await seededDatabase();
  const { id } = await createVisitor(db);
  expect(await findVisit(db, id, slug)).toBeUndefined();
  expect(await lastLanguage(db, id, slug)).toBeUndefined();
  await openProblem(db, id, slug, 1);
  expect(await openHint(db, id, slug, 2, 2)).toMatchObject({
    hintsOpened: 2,
    firstOpenedAt: 1,
    lastOpenedAt: 2,
  });
  expect(await openHint(db, id, slug, 1, 3)).toMatchObject({ hintsOpened: 2 });
  await giveUp(db, id, slug, 4);
  expect(await giveUp(db, id, slug, 5)).toMatchObject({ gaveUpAt: 4 });
  await rememberLanguage(db, id, slug, "javascript", 6);
  expect(await openProblem(db, id, slug, 7)).toEqual({
    visitorId: id,
    slug,
    hintsOpened: 2,
    language: "javascript",
    firstOpenedAt: 1,
    lastOpenedAt: 7,
    gaveUpAt: 4,
  });
  expect(await lastLanguage(db, id, "another")).toBe("javascript");
  expect(await visitedSlugs(db, id)).toEqual(new Set([slug]));
});
