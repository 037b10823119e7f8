import { beforeEach, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { listDraftRevisions, REVISION_SPACING_MS, REVISIONS_KEPT } from "#db/draft-revisions.ts";
import { type DraftKey, findDraft, latestDraft, restoreDraftRevision, saveDraft } from "#db/drafts.ts";
import { createVisitor } from "#db/visitors.ts";
import { seededDatabase } from "./fresh-database.ts";

let db: Database;
let key: DraftKey;

beforeEach(async () => {
  const { db: seeded, slug } = await seededDatabase();
  db = seeded;
  const { id: visitorId } = await createVisitor(db);
  key = { visitorId, slug, language: "typescript" };
});

function save(source: string, baseRevision: number, now = 0, writer?: string) {
  return saveDraft(db, { ...key, source, ownInputs: [], baseRevision, ...(writer && { writer }) }, now);
}

async function kept(): Promise<string[]> {
  return (await listDraftRevisions(db, key)).map((one) => `${one.reason}: ${one.source}`);
}

/** Enough lines that changing one of them does not look like an accident. */
const LONG = "line\n".repeat(20);

test("what is typed is found again, by problem and language", async () => {
  expect(await findDraft(db, key)).toBeUndefined();
  expect(await saveDraft(db, { ...key, source: "a", ownInputs: ["[1]", "[2"], baseRevision: 0 }, 5)).toEqual({
    kind: "saved",
    revision: 1,
  });
  expect(await findDraft(db, key)).toEqual({
    ...key,
    source: "a",
    ownInputs: ["[1]", "[2"],
    revision: 1,
    updatedAt: 5,
  });
  expect(await findDraft(db, { ...key, language: "javascript" })).toBeUndefined();
  expect(await findDraft(db, { ...key, visitorId: "somebody else" })).toBeUndefined();
});

test("the draft touched last is where to continue", async () => {
  expect(await latestDraft(db, key.visitorId)).toBeUndefined();
  await save("a", 0, 1);
  await saveDraft(db, { ...key, language: "javascript", source: "b", ownInputs: [], baseRevision: 0 }, 2);
  expect(await latestDraft(db, key.visitorId)).toMatchObject({ language: "javascript", source: "b" });
  await save("aa", 1, 3);
  expect(await latestDraft(db, key.visitorId)).toMatchObject({ language: "typescript", source: "aa" });
});

test("two tabs in conflict lose neither text, whichever is taken", async () => {
  await save(`${LONG}start`, 0);
  await save(`${LONG}first tab`, 1, 1);
  const conflict = await save(`${LONG}second tab`, 1, 2);
  expect(conflict).toMatchObject({
    kind: "conflict",
    current: { source: `${LONG}first tab`, revision: 2 },
    kept: { source: `${LONG}second tab`, reason: "conflict", revision: 1 },
  });
  expect((await findDraft(db, key))?.source).toBe(`${LONG}first tab`);

  // The second tab decides that its text is the right one.
  expect(await save(`${LONG}second tab`, 2, 3)).toEqual({ kind: "saved", revision: 3 });
  expect((await findDraft(db, key))?.source).toBe(`${LONG}second tab`);
  expect(await kept()).toContain(`overwritten: ${LONG}first tab`);
});

test("the same text is never a conflict", async () => {
  await save("same", 0);
  expect(await save("same", 0)).toEqual({ kind: "saved", revision: 1 });
  expect(await save("same", 7)).toEqual({ kind: "saved", revision: 1 });
  expect(await kept()).toEqual([]);
});

test("a tab that keeps typing into a conflict leaves one text, another tab its own", async () => {
  await save(LONG, 0);
  await save(`${LONG}1`, 1);
  for (const more of ["x", "xy", "xyz"]) await save(LONG + more, 1, 2, "tab a");
  await save(`${LONG}other`, 1, 3, "tab b");
  const conflicts = (await kept()).filter((one) => one.startsWith("conflict"));
  expect(conflicts).toEqual([`conflict: ${LONG}other`, `conflict: ${LONG}xyz`]);
});

test("while somebody types, an older text is kept once a minute", async () => {
  let revision = 0;
  for (let second = 0; second <= 180; second++) {
    await save(`${LONG}${second}`, revision++, second * 1000);
  }
  expect(await kept()).toHaveLength(3);
  expect((await listDraftRevisions(db, key))[0]?.createdAt).toBe(1000 + 2 * REVISION_SPACING_MS);
});

test("a text that goes all at once is kept however young it is", async () => {
  await save(LONG, 0, 0);
  await save(`${LONG}more`, 1, 1);
  await save("", 2, 2);
  expect(await kept()).toContain(`overwritten: ${LONG}more`);
});

test("a text that somebody replaces on purpose is kept however young it is", async () => {
  await save(LONG, 0, 0);
  await save(`${LONG}more`, 1, 1);
  await saveDraft(db, { ...key, source: `${LONG}other`, ownInputs: [], baseRevision: 2, keep: true }, 2);
  expect(await kept()).toContain(`overwritten: ${LONG}more`);
});

test("of each draft a limited number of texts is kept, conflicts longest", async () => {
  await save(LONG, 0, 0);
  await save(`${LONG}1`, 1, 1);
  await save(`${LONG}conflict`, 1, 2);
  for (let minute = 1; minute < 40; minute++) {
    await save(`${LONG}${minute + 1}`, minute + 1, minute * REVISION_SPACING_MS);
  }
  const texts = await kept();
  expect(texts).toHaveLength(REVISIONS_KEPT);
  expect(texts.at(-1)).toBe(`conflict: ${LONG}conflict`);
  expect(texts[0]).toBe(`overwritten: ${LONG}39`);
});

test("a kept text can be brought back, and what it replaces is kept in turn", async () => {
  await save(LONG, 0, 0);
  await save("", 1, 1);
  const [revision] = await listDraftRevisions(db, key);
  const revisionId = revision?.id ?? "";
  const other = await createVisitor(db);
  expect(await restoreDraftRevision(db, { visitorId: other.id, revisionId })).toBeUndefined();
  await save("new idea", 2, 2);
  const restored = await restoreDraftRevision(db, { visitorId: key.visitorId, revisionId }, 3);
  expect(restored).toMatchObject({ source: LONG, revision: 4, updatedAt: 3 });
  expect(await kept()).toContain("overwritten: new idea");
});

test("too many or too long inputs are refused", async () => {
  const change = { ...key, source: "", baseRevision: 0 };
  await expect(saveDraft(db, { ...change, ownInputs: Array(11).fill("[1]") })).rejects.toThrow("too_big");
  await expect(saveDraft(db, { ...change, ownInputs: ["x".repeat(20_001)] })).rejects.toThrow("too_big");
});
