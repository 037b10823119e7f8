import { beforeEach, describe, expect, test } from "vitest";
import { storeAnswer } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { listDraftRevisions } from "#db/draft-revisions.ts";
import { findDraft, saveDraft } from "#db/drafts.ts";
import { findProblem } from "#db/problems.ts";
import { recordReview } from "#db/review.ts";
import { beginCoding } from "#db/review-begin.ts";
import { findCard, listCards } from "#db/review-cards.ts";
import { reviewToday } from "#db/review-queue.ts";
import { saveSettings } from "#db/settings.ts";
import { createVisitor } from "#db/visitors.ts";
import type { Evidence } from "#review/evidence.ts";
import type { ReviewGrade } from "#review/vocabulary.ts";
import { seededDatabase } from "./fresh-database.ts";

const DAY = 86_400_000;
const MORNING = Date.UTC(2026, 5, 1, 9);

const EVIDENCE: Record<ReviewGrade, Evidence> = {
  again: { outcome: "wrong", hintsOpened: 0, wrongAttempts: 0, seconds: 60, expectedSeconds: 60 },
  hard: { outcome: "right", hintsOpened: 1, wrongAttempts: 0, seconds: 60, expectedSeconds: 60 },
  good: { outcome: "right", hintsOpened: 0, wrongAttempts: 0, seconds: 60, expectedSeconds: 60 },
  easy: { outcome: "right", hintsOpened: 0, wrongAttempts: 0, seconds: 20, expectedSeconds: 60 },
};

let db: Database;
let visitorId: string;
let problem: { slug: string; version: string };
beforeEach(async () => {
  const seeded = await seededDatabase();
  ({ db } = seeded);
  problem = { slug: seeded.slug, version: seeded.version };
  ({ id: visitorId } = await createVisitor(db, MORNING));
});

/** Questions that are offered, without the folders they would come from. */
async function offer(count: number): Promise<string[]> {
  const slugs = Array.from({ length: count }, (_, index) => `question-${String(index).padStart(2, "0")}`);
  const definition = JSON.stringify({
    ...{
      kind: "single",
      title: "A question",
      difficulty: "easy",
      topics: ["memory"],
      roles: [],
      seconds: 60,
    },
  });
  for (const [position, slug] of slugs.entries()) {
    const row = { slug, kind: "single", topic: "memory", position, version: "1", contentHash: slug } as const;
    await db
      .insertInto("question")
      .values({ ...row, definition, rendered: "{}", seededAt: MORNING, retiredAt: null })
      .execute();
  }
  return slugs;
}

let source = 0;
function answer(slug: string, grade: ReviewGrade, now: number, version = "1"): Promise<void> {
  const evidence = EVIDENCE[grade];
  return recordReview(
    db,
    { visitorId, kind: "question", slug, version, source: `${source++}`, evidence },
    now,
  );
}

const queue = async (now: number) => (await reviewToday(db, visitorId, now)).queue.map((one) => one.slug);

test("twenty questions answered on the way to work bring exactly the ten that were wrong the next day", async () => {
  const slugs = await offer(20);
  for (const [index, slug] of slugs.entries()) {
    await answer(slug, index % 2 === 0 ? "again" : "good", MORNING + index * 60_000);
  }
  expect(await queue(MORNING + 3_600_000)).toEqual([]);
  const wrong = slugs.filter((_, index) => index % 2 === 0);
  expect((await queue(MORNING + DAY)).sort()).toEqual(wrong);
  const { seconds, forecast } = await reviewToday(db, visitorId, MORNING + DAY);
  expect(seconds).toBe(600);
  expect(forecast[0]?.count).toBe(10);
});

/** Answers all of a day's queue by a fixed rule: every fifth is forgotten, every seventh is hard. */
async function learn(days: number): Promise<string[][]> {
  const slugs = await offer(24);
  const history: string[][] = [];
  let answered = 0;
  for (let day = 0; day < days; day++) {
    const now = MORNING + day * DAY;
    const due = await queue(now);
    history.push(due);
    for (const slug of [...due, ...slugs.slice(day * 4, day * 4 + 4)]) {
      answered++;
      await answer(
        slug,
        answered % 5 === 0 ? "again" : answered % 7 === 0 ? "hard" : "good",
        now + answered * 1000,
      );
    }
  }
  return history;
}

describe("a learner who comes every day for five weeks", () => {
  test("meets each card on the day it is due, within the limits, and always the same ones", async () => {
    await saveSettings(db, visitorId, { newADay: 3, reviewsADay: 5 });
    const history = await learn(35);
    for (const due of history) expect(due.length).toBeLessThanOrEqual(8);
    expect(history[0]).toEqual([]);
    expect(history.flat().length).toBeGreaterThan(60);
    const days = history.map((due, day) => `${day}: ${due.map((slug) => slug.slice(-2)).join(" ")}`.trim());
    expect(days.join("\n")).toMatchInlineSnapshot(`
      "0:
      1:
      2: 04
      3: 08 06 00
      4: 15 06 01 02
      5: 16 03 05 08 04
      6: 21 07 09 15 03
      7: 19 10 11 06 09
      8: 12 13 14 16 11 03
      9: 17 18 20 21 14 08
      10: 22 23 18 09 15
      11: 22
      12: 22 11 14 04
      13: 06 03 19
      14: 18 06 09
      15: 22 09
      16: 16 21
      17: 06 09 08
      18: 06 22 13
      19: 00 20 11 13
      20: 14 09 15
      21: 06 14
      22: 02
      23: 13 01 22 05
      24: 14 06 18 02
      25: 14 09 03
      26: 09
      27: 07 10
      28: 14 12
      29: 14 09 06 17 23
      30: 02 22 13
      31: 14 17
      32: 14 09
      33:
      34: 04"
    `);

    // Another learner with the same days has the same queues, though their ids differ.
    const first = visitorId;
    ({ id: visitorId } = await createVisitor(db, MORNING));
    await saveSettings(db, visitorId, { newADay: 3, reviewsADay: 5 });
    await db.deleteFrom("question").execute();
    expect(await learn(35)).toEqual(history);
    expect((await listCards(db, visitorId)).map((one) => one.memory)).toEqual(
      (await listCards(db, first)).map((one) => one.memory),
    );
  });

  test("finds everything again after a month away, spread by the limits", async () => {
    await learn(14);
    const back = MORNING + 50 * DAY;
    const all = await queue(back);
    expect(all).toHaveLength(24);
    await saveSettings(db, visitorId, { newADay: 0, reviewsADay: 10 });
    const met: string[] = [];
    for (const day of [0, 1, 2]) {
      const { queue: due, waiting } = await reviewToday(db, visitorId, back + day * DAY);
      expect(due.length + waiting).toBeGreaterThan(0);
      for (const one of due) {
        met.push(one.slug);
        await answer(one.slug, "easy", back + day * DAY);
      }
      expect((await reviewToday(db, visitorId, back + day * DAY)).queue).toEqual([]);
    }
    expect([...met].sort()).toEqual([...all].sort());
  });
});

describe("content that changes", () => {
  test("leaves the queue while it is retired and comes back due", async () => {
    const [slug = ""] = await offer(1);
    await answer(slug, "again", MORNING);
    await db.updateTable("question").set({ retiredAt: MORNING }).execute();
    expect(await queue(MORNING + DAY)).toEqual([]);
    expect((await reviewToday(db, visitorId, MORNING + DAY)).cards).toBe(0);
    await db.updateTable("question").set({ retiredAt: null }).execute();
    expect(await queue(MORNING + 9 * DAY)).toEqual([slug]);
  });

  test("stays due in a new version, and says that it was changed until it is answered", async () => {
    const [slug = ""] = await offer(1);
    await answer(slug, "again", MORNING);
    await db.updateTable("question").set({ version: "2" }).execute();
    const [changed] = (await reviewToday(db, visitorId, MORNING + DAY)).queue;
    expect(changed?.reason).toContain("It was changed since.");
    await answer(slug, "again", MORNING + DAY, "2");
    const [after] = (await reviewToday(db, visitorId, MORNING + 2 * DAY)).queue;
    expect(after?.reason).not.toContain("changed");
  });
});

test("what was answered early takes no place from what is due", async () => {
  const slugs = await offer(4);
  for (const slug of slugs.slice(0, 2)) await answer(slug, "again", MORNING);
  for (const slug of slugs.slice(2)) await answer(slug, "easy", MORNING);
  await saveSettings(db, visitorId, { newADay: 2 });
  const tomorrow = MORNING + DAY;
  for (const slug of slugs.slice(2)) await answer(slug, "good", tomorrow);
  expect(await queue(tomorrow)).toEqual(slugs.slice(0, 2));
  await answer(slugs[0] ?? "", "good", tomorrow);
  expect(await reviewToday(db, visitorId, tomorrow)).toMatchObject({
    ...{ queue: [{ slug: slugs[1] }], waiting: 0 },
    done: [{ slug: slugs[0] }],
    order: slugs.slice(0, 2).map((one) => `question/${one}`),
  });
});

test("nobody has another's cards", async () => {
  const [slug = ""] = await offer(1);
  await answer(slug, "again", MORNING);
  const other = await createVisitor(db);
  expect(await reviewToday(db, other.id, MORNING + DAY)).toMatchObject({ queue: [], cards: 0, graded: [] });
});

test("a question that an open set keeps back is neither due nor told of until the set has ended", async () => {
  const [slug = ""] = await offer(1);
  await answer(slug, "again", MORNING);
  const set = { id: "set", visitorId, choice: "{}", feedback: "deferred", seed: "0".repeat(16) } as const;
  await db
    .insertInto("practiceSet")
    .values({ ...set, deadline: null, endedAt: null, ending: null, bytes: 0, createdAt: MORNING })
    .execute();
  const item = { setId: "set", position: 1, slug, version: "1", seed: "0".repeat(16) };
  await db
    .insertInto("practiceItem")
    .values({ ...item, answerId: null, skipped: null })
    .execute();
  expect(await reviewToday(db, visitorId, MORNING)).toMatchObject({ graded: [], cards: 0 });
  expect(await queue(MORNING + DAY)).toEqual([]);
  await db
    .updateTable("practiceSet")
    .set({ endedAt: MORNING + DAY, ending: "given_up" })
    .execute();
  expect(await queue(MORNING + DAY)).toEqual([slug]);
});

describe("a coding problem that comes back", () => {
  const key = () => ({ visitorId, slug: problem.slug, language: "typescript" as const });
  const record = (now: number) =>
    recordReview(
      db,
      { visitorId, kind: "coding", ...problem, source: `s${now}`, evidence: EVIDENCE.again },
      now,
    );

  test("has an empty editor, once a day, and what stood there is kept", async () => {
    await saveDraft(db, { ...key(), source: "// mine", ownInputs: ["[1]"], baseRevision: 0 }, MORNING);
    await record(MORNING);
    const tomorrow = MORNING + DAY;
    await beginCoding(db, visitorId, problem.slug, tomorrow);
    const starter = (await findProblem(db, problem.slug))?.starters["typescript"];
    const draft = await findDraft(db, key());
    expect(draft).toMatchObject({ source: starter, ownInputs: ["[1]"], revision: 2 });
    expect((await listDraftRevisions(db, key())).map((one) => one.source)).toEqual(["// mine"]);

    await saveDraft(db, { ...key(), source: "// new", ownInputs: [], baseRevision: 2 }, tomorrow + 1);
    await beginCoding(db, visitorId, problem.slug, tomorrow + 2);
    expect(await findDraft(db, key())).toMatchObject({ source: "// new" });
  });

  test("is left alone when it was never reviewed", async () => {
    await saveDraft(db, { ...key(), source: "// mine", ownInputs: [], baseRevision: 0 }, MORNING);
    await beginCoding(db, visitorId, problem.slug, MORNING + DAY);
    expect(await findDraft(db, key())).toMatchObject({ source: "// mine" });
    expect(await findCard(db, visitorId, { kind: "coding", slug: problem.slug })).toBeUndefined();
  });
});

test("an answer and its review are stored together, or neither is", async () => {
  const [slug = ""] = await offer(1);
  await db.schema.dropTable("reviewCard").execute();
  const fresh = { visitorId, slug, version: "1", seed: "0".repeat(16), seconds: 1, hintsOpened: 0 };
  const grade = { outcome: "right", score: 1, findings: [] } as const;
  const stored = storeAnswer(db, {
    ...fresh,
    response: { kind: "single", choice: 0 },
    grade: { ...grade, findings: [] },
  });
  await expect(stored).rejects.toThrow();
  expect(await db.selectFrom("answer").selectAll().execute()).toEqual([]);
});
