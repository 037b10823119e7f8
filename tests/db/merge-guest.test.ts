/** A guest signs in: everything of theirs is the account's afterwards, once. */
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { createAccount } from "#db/accounts.ts";
import { storeAnswer } from "#db/answers.ts";
import { addBookmark } from "#db/bookmarks.ts";
import type { Database } from "#db/database.ts";
import { findOpenDesignAnswer } from "#db/design-answers.ts";
import { listDraftRevisions } from "#db/draft-revisions.ts";
import { findDraft, saveDraft } from "#db/drafts.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { linkItem } from "#db/interview-items.ts";
import { createInterview } from "#db/interviews.ts";
import { MERGES, mergeGuest } from "#db/merge/merge-guest.ts";
import { mergePlans } from "#db/merge/merge-plans.ts";
import { findNote, saveNote } from "#db/notes.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { createSet, exportSets } from "#db/practice-sets.ts";
import { listQuestions } from "#db/questions.ts";
import { recordReview } from "#db/review.ts";
import { listCards } from "#db/review-cards.ts";
import { exportReviews } from "#db/review-log.ts";
import { findOpenRun } from "#db/scenario-runs.ts";
import { findSettings, saveSettings } from "#db/settings.ts";
import { findPlan, savePlan } from "#db/study-plans.ts";
import { exportVisitor } from "#db/visitor-export.ts";
import { createVisitor, findVisitor } from "#db/visitors.ts";
import { findVisit, giveUp, openHint, rememberLanguage } from "#db/visits.ts";
import { filledDatabase } from "./fresh-database.ts";

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 5, 1, 12);
let db: Database;
let slug: string;
let version: string;
let guest: string;
let account: string;

beforeEach(async () => {
  db = await filledDatabase();
  ({ slug, version } = await db.selectFrom("problem").select(["slug", "version"]).executeTakeFirstOrThrow());
  ({ visitorId: guest } = await db.selectFrom("draft").select("visitorId").executeTakeFirstOrThrow());
  account = (await createVisitor(db, NOON + DAY_MS)).id;
  await createAccount(db, { visitorId: account, name: "grace", passwordHash: "" });
});

test("every table that names a visitor says what becomes of it", async () => {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema as tables where type = 'table' and exists (
      select 1 from pragma_table_info(tables.name) as columns where columns.name = 'visitor_id')`.execute(db);
  const handled = Object.keys(MERGES).map((table) =>
    table.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`),
  );
  expect(handled.sort(), "add new tables to MERGES, and to the export").toEqual(
    rows.map((one) => one.name).sort(),
  );
});

test("an account with nothing yet has exactly what the guest had", async () => {
  const before = await exportVisitor(db, guest);
  expect(await mergeGuest(db, guest, account)).toBe(true);
  const { account: _account, ...after } = await exportVisitor(db, account);
  expect(after).toEqual(before);
  expect(await findVisitor(db, guest)).toBeUndefined();
  expect((await findVisitor(db, account))?.createdAt).toBe(NOON);
});

test("a second time changes nothing, and nobody else is touched", async () => {
  const { id: other } = await createVisitor(db);
  await saveDraft(db, { ...text("// theirs"), visitorId: other });
  await mergeGuest(db, guest, account);
  const once = await exportVisitor(db, account);
  expect(await mergeGuest(db, guest, account)).toBe(false);
  expect(await mergeGuest(db, account, account)).toBe(false);
  expect(await exportVisitor(db, account)).toEqual(once);
  expect((await exportVisitor(db, other)).drafts).toHaveLength(1);
});

test("somebody else's account is never taken for a guest", async () => {
  const { id: other } = await createVisitor(db);
  await createAccount(db, { visitorId: other, name: "mallory", passwordHash: "" });
  expect(await mergeGuest(db, account, other)).toBe(false);
  expect(await findVisitor(db, account)).toBeDefined();
});

test("what fails in the middle has changed nothing", async () => {
  const before = await exportVisitor(db, guest);
  await sql`create trigger fail before delete on visitor begin select raise(abort, 'no'); end`.execute(db);
  await expect(mergeGuest(db, guest, account)).rejects.toThrow("no");
  expect(await exportVisitor(db, guest)).toEqual(before);
  expect((await exportVisitor(db, account)).submissions).toEqual([]);
});

describe("where both have something", () => {
  test("no submission is lost, even of the same key", async () => {
    const fresh = { visitorId: account, slug, version, mode: "submit", language: "typescript" } as const;
    await insertSubmission(db, { ...fresh, source: "// mine", idempotencyKey: "done" });
    await mergeGuest(db, guest, account);
    const { submissions } = await exportVisitor(db, account);
    expect(submissions).toHaveLength(3);
    expect(submissions.flatMap((one) => one.cases)).toHaveLength(2);
  });

  test.each([
    ["the guest's, where it is later", NOON, "// first, then more", "// mine"],
    ["the account's, where it is later", NOON + DAY_MS, "// mine", "// first, then more"],
  ])("of two drafts stands %s, and the other is kept", async (_what, at, stands, kept) => {
    await saveDraft(db, { ...text("// mine"), visitorId: account }, at);
    await mergeGuest(db, guest, account);
    const draft = await findDraft(db, { visitorId: account, slug, language: "typescript" });
    expect(draft?.source).toBe(stands);
    expect(draft?.revision).toBe(3);
    const revisions = await listDraftRevisions(db, { visitorId: account, slug, language: "typescript" });
    expect(revisions.map((one) => one.source)).toContain(kept);
    expect(revisions).toHaveLength(3);
  });

  test("the same draft twice is one", async () => {
    await saveDraft(db, { ...text("// first, then more"), visitorId: account });
    await mergeGuest(db, guest, account);
    expect((await exportVisitor(db, account)).drafts).toHaveLength(1);
    expect((await exportVisitor(db, account)).earlierDrafts).toHaveLength(2);
  });

  test("of two answers to the same numbers the first stands", async () => {
    const question = (await listQuestions(db)).find((one) => one.slug === "layer-bytes");
    const again = (seed: string, text: string, at: number) =>
      storeAnswer(
        db,
        {
          ...{ visitorId: account, slug: "layer-bytes", version: question?.version ?? "", seed },
          ...{ response: { kind: "numeric", text, unit: "B" }, seconds: 5, hintsOpened: 0 },
          grade: { outcome: "right", score: 1, findings: [] },
        },
        at,
      );
    await again("0123456789abcdef", "after the key", NOON + DAY_MS);
    await again("fedcba9876543210", "another", NOON + DAY_MS);
    const before = (await exportVisitor(db, guest)).answers.length;
    await mergeGuest(db, guest, account);
    const { answers } = await exportVisitor(db, account);
    expect(answers).toHaveLength(before + 1);
    expect(JSON.stringify(answers)).not.toContain("after the key");
  });

  test("one set stays open, the later one, and a set keeps the answer that stands", async () => {
    const items = (await listQuestions(db)).slice(0, 1).map((one) => {
      return { slug: one.slug, version: one.version, seed: "00000000000000b0" };
    });
    const set = { visitorId: account, seed: "00000000000000bb", items, feedback: "immediate" } as const;
    const made = await createSet(db, { ...set, choice: { topics: [], length: 2 } }, NOON + DAY_MS);
    if (made.kind !== "stored") throw new Error("the set was not stored");
    await mergeGuest(db, guest, account);
    const sets = await exportSets(db, account);
    expect(sets).toHaveLength(3);
    expect(sets.filter((one) => one.ending === undefined).map((one) => one.id)).toEqual([made.id]);
    expect(sets.flatMap((one) => one.items.filter(({ answer }) => answer))).toHaveLength(1);
  });

  test("two notes become one, and a bookmark is one since the first time", async () => {
    const key = { visitorId: account, item: "coding", slug } as const;
    await saveNote(db, { ...key, text: "Mine.", baseRevision: 0 }, NOON + DAY_MS);
    await addBookmark(db, key, NOON + DAY_MS);
    await mergeGuest(db, guest, account);
    expect(await findNote(db, key)).toMatchObject({
      ...{ text: "Mine.\n\n---\n\nTwice, **always**.", revision: 3 },
    });
    const { bookmarks } = await exportVisitor(db, account);
    expect(bookmarks).toEqual([{ item: "coding", slug, createdAt: NOON }]);
  });

  test("of two study plans the one made later stands", async () => {
    const theirs = await findPlan(db, guest);
    if (!theirs) throw new Error("the guest has no plan");
    for (const [apart, minutes] of [
      [-1, 45],
      [1, 30],
    ] as const) {
      await savePlan(db, account, { ...theirs, minutes: 30, updatedAt: theirs.updatedAt + apart });
      await mergePlans(db, { guest, account, now: NOON });
      expect(await findPlan(db, account)).toMatchObject({ minutes });
    }
  });

  test("of two open runs of a scenario the one begun later goes on", async () => {
    const open = async (visitorId: string) =>
      db
        .selectFrom("scenarioRun")
        .select("id")
        .where("visitorId", "=", visitorId)
        .where("finishedAt", "is", null)
        .where("leftAt", "is", null)
        .execute();
    const run = await db.selectFrom("scenarioRun").selectAll().executeTakeFirstOrThrow();
    await db.updateTable("scenarioRun").set({ finishedAt: null, leftAt: null }).execute();
    const later = { finishedAt: null, leftAt: null, startedAt: run.startedAt + 1 };
    await db
      .insertInto("scenarioRun")
      .values({ ...run, ...later, id: "a later run", visitorId: account })
      .execute();
    await mergeGuest(db, guest, account);
    expect(await open(account)).toEqual([{ id: "a later run" }]);
    expect(await db.selectFrom("scenarioRun").select("visitorId").distinct().execute()).toHaveLength(1);
  });

  test("the run that an interview under way asks goes on, whenever another was begun", async () => {
    const run = await db.selectFrom("scenarioRun").selectAll().executeTakeFirstOrThrow();
    const open = { finishedAt: null, leftAt: null, score: null };
    await db.updateTable("interview").set({ endedAt: 1, ending: "left" }).execute();
    await db
      .updateTable("scenarioRun")
      .set({ ...open, startedAt: NOON + DAY_MS })
      .where("id", "=", run.id)
      .execute();
    await db
      .insertInto("scenarioRun")
      .values({ ...run, ...open, startedAt: NOON, id: "asked", importedId: null, visitorId: account })
      .execute();
    const item = { kind: "scenario", slug: run.slug, version: run.version, seed: run.seed } as const;
    const stored = await createInterview(
      db,
      {
        ...{ visitorId: account, role: "iot", level: "mid", mode: "exam", seed: run.seed },
        sections: [{ kind: "scenario", seconds: 900, items: [{ ...item, plannedSeconds: 900 }] }],
      },
      NOON,
    );
    if (stored.kind !== "stored") throw new Error(stored.kind);
    await linkItem(db, { interviewId: stored.id, position: 1 }, { runId: "asked" });
    await mergeGuest(db, guest, account, NOON + 1_000);
    expect((await findOpenRun(db, account, run.slug))?.id).toBe("asked");
  });

  test("of two open answers to a design the one begun later goes on, and nothing is lost", async () => {
    const question = { slug: "quiet-sensor", version: "1", mode: "practice", minutes: 45 } as const;
    const begun = await openDesignAnswer(db, { ...question, visitorId: account }, NOON + DAY_MS);
    if (begun.kind !== "started") throw new Error(begun.kind);
    await mergeGuest(db, guest, account);
    expect(await findOpenDesignAnswer(db, account, "quiet-sensor")).toMatchObject({ id: begun.id });
    const { designAnswers } = await exportVisitor(db, account);
    expect(
      designAnswers.map(({ finishedAt, leftAt }) => [finishedAt !== undefined, leftAt !== undefined]),
    ).toEqual([
      [true, false],
      // Of the guest's interview.
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test("what was opened once stays opened", async () => {
    await openHint(db, account, slug, 1, NOON - DAY_MS);
    await rememberLanguage(db, account, slug, "c", NOON + DAY_MS);
    await giveUp(db, account, slug, NOON + DAY_MS);
    await mergeGuest(db, guest, account);
    expect(await findVisit(db, account, slug)).toEqual({
      ...{ visitorId: account, slug, hintsOpened: 2, language: "c" },
      ...{ firstOpenedAt: NOON - DAY_MS, lastOpenedAt: NOON + DAY_MS, gaveUpAt: NOON + 60_000 },
    });
  });

  test("the account's settings stand, and the guest's fill the rest", async () => {
    await saveSettings(db, account, { theme: "light", fontSize: 18 });
    await mergeGuest(db, guest, account);
    expect(await findSettings(db, account)).toMatchObject({ theme: "light", fontSize: 18, vimKeys: true });
  });

  test("one day's answers are one review, and the card is what one visitor would have", async () => {
    const evidence = { outcome: "right", hintsOpened: 0, wrongAttempts: 0, seconds: 10 } as const;
    const item = { kind: "question", slug: "layer-bytes", version: "1" } as const;
    const record = (visitorId: string, source: string, at: number) =>
      recordReview(db, { ...item, visitorId, source, evidence }, at);
    const { id: one } = await createVisitor(db);
    const { id: left } = await createVisitor(db);
    const { id: right } = await createVisitor(db);
    await createAccount(db, { visitorId: right, name: "both", passwordHash: "" });
    for (const [half, source, at] of [
      [left, "a", NOON],
      [right, "b", NOON + 60_000],
      [left, "c", NOON + 3 * DAY_MS],
      [right, "d", NOON + 9 * DAY_MS],
    ] as const) {
      await record(half, source, at);
      await record(one, source, at);
    }
    await mergeGuest(db, left, right);
    const without = (cards: object[]) => cards.map((card) => ({ ...card, createdAt: 0 }));
    expect(without(await listCards(db, right))).toEqual(without(await listCards(db, one)));
    expect(await exportReviews(db, right)).toEqual(await exportReviews(db, one));
  });
});

function text(source: string) {
  return { slug, language: "typescript", source, ownInputs: ["[1]"], baseRevision: 0 } as const;
}
