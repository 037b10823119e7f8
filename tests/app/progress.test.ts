import { beforeEach, describe, expect, test } from "vitest";
import { progressOf } from "#app/progress/progress.server.ts";
import { markAnswer, storeAnswer } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { storeDesignScore } from "#db/design-scores.ts";
import { finishDesignAnswer } from "#db/finish-design-answer.ts";
import { itemRecords } from "#db/item-records.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { listQuestions } from "#db/questions.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase, QUESTIONS } from "#tests/db/fresh-database.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;

let db: Database;
let visitorId: string;
let versions: Map<string, string>;
beforeEach(async () => {
  db = await freshDatabase();
  await seedQuestions(db, { directory: QUESTIONS });
  ({ id: visitorId } = await createVisitor(db));
  versions = new Map((await listQuestions(db)).map(({ slug, version }) => [slug, version]));
});

let seeds = 0;
async function answer(slug: string, score: number, at: number, visitor = visitorId): Promise<string> {
  const seed = (++seeds).toString(16).padStart(16, "0");
  const outcome = score === 1 ? "right" : score === 0 ? "wrong" : "partly";
  const stored = await storeAnswer(
    db,
    {
      ...{ visitorId: visitor, slug, version: versions.get(slug) ?? "", seed, seconds: 30, hintsOpened: 0 },
      response: { kind: "single", choice: 0 },
      grade: { outcome, score, findings: [] },
    },
    at,
  );
  if (stored.kind === "over_quota") throw new Error("over quota");
  return stored.id;
}

describe("progress", () => {
  test("of somebody who answered nothing claims nothing", async () => {
    const progress = await progressOf(db, visitorId, 16, NOW);
    expect(progress.attempts).toBe(0);
    expect(progress.rating).toBeUndefined();
    expect(progress.line).toEqual([]);
    expect(progress.topics.every(({ estimate }) => estimate === undefined)).toBe(true);
  });

  test("estimates a topic from its own answers, with a band that is wide while they are few", async () => {
    await answer("where-weights", 1, NOW - DAY);
    const { topics, rating, weakest } = await progressOf(db, visitorId, 16, NOW);
    const estimated = topics.flatMap(({ estimate }) => (estimate ? [estimate] : []));
    expect(estimated.length).toBeGreaterThan(0);
    for (const { share, low, high } of estimated) {
      expect(share).toBeGreaterThan(0.5);
      expect(high - low).toBeGreaterThan(0.5);
    }
    expect(rating?.rating).toBeGreaterThan(1500);
    expect(weakest).toEqual([]);
  });

  test("counts a right answer after a wrong one of the same week as practice", async () => {
    await answer("where-weights", 0, NOW - 2 * DAY);
    await answer("where-weights", 1, NOW - DAY);
    const { attempts, rating, weakest, activity } = await progressOf(db, visitorId, 16, NOW);
    expect(attempts).toBe(2);
    expect(activity).toHaveLength(2);
    expect(rating).toMatchObject({ matches: 1 });
    expect(rating?.rating).toBeLessThan(1500);
    expect(weakest).toMatchObject([{ slug: "where-weights", score: 0, met: 1 }]);
  });

  test("never holds another visitor's answers", async () => {
    const other = await createVisitor(db);
    await answer("where-weights", 0, NOW - DAY, other.id);
    expect((await progressOf(db, visitorId, undefined, NOW)).attempts).toBe(0);
  });

  test("keeps what a learner marked apart from every rating", async () => {
    const free = (await listQuestions(db)).find(({ kind }) => kind === "free");
    const slug = free?.slug ?? "";
    const stored = await storeAnswer(
      db,
      {
        ...{ visitorId, slug, version: free?.version ?? "", seed: "f".repeat(16), seconds: 60 },
        ...{ hintsOpened: 0, response: { kind: "free", text: "because" } },
      },
      NOW - DAY,
    );
    expect((await progressOf(db, visitorId, 16, NOW)).attempts).toBe(0);
    if (stored.kind === "over_quota") throw new Error("over quota");
    await markAnswer(db, visitorId, stored.id, [0], { outcome: "partly", score: 0.5, findings: [] });
    const progress = await progressOf(db, visitorId, 16, NOW);
    expect(progress.selfMarked).toEqual({ answers: 1, meanScore: 0.5 });
    expect(progress.rating).toBeUndefined();
  });
});

test("an item's record holds the first answer of each learner, once there are enough of them", async () => {
  for (const score of [0, 0, 1]) {
    const { id } = await createVisitor(db);
    await answer("where-weights", score, NOW - DAY, id);
    await answer("where-weights", 1, NOW, id);
  }
  const record = (await itemRecords(db, 3)).question.get("where-weights");
  expect(record?.learners).toBe(3);
  expect(record?.meanScore).toBeCloseTo(1 / 3, 12);
  expect((await itemRecords(db, 4)).question.size).toBe(0);
});

describe("a learner who brought the first attempt in a file", () => {
  async function design(at: number): Promise<string> {
    const start = { visitorId, slug: "quiet-sensor", version: "1", mode: "practice", minutes: 45 } as const;
    const opened = await openDesignAnswer(db, start, at);
    if (opened.kind !== "started") throw new Error(opened.kind);
    await finishDesignAnswer(db, visitorId, opened.id, at);
    const counts = { rowsRight: 1, rowsAsked: 2, totalsHeld: 0, totalsAsked: 0 };
    await storeDesignScore(db, opened.id, { score: 0.5, ...counts, checksHeld: 0, checksAsked: 0 }, at);
    return opened.id;
  }

  test("says nothing of a question", async () => {
    const first = await answer("where-weights", 1, NOW - DAY);
    await answer("where-weights", 0, NOW);
    expect((await itemRecords(db, 1)).question.get("where-weights")).toEqual({ learners: 1, meanScore: 1 });
    await db.updateTable("answer").set({ importedId: "theirs" }).where("id", "=", first).execute();
    expect((await itemRecords(db, 1)).question.size).toBe(0);
  });

  test("nor of a design", async () => {
    const first = await design(NOW - DAY);
    await design(NOW);
    expect((await itemRecords(db, 1)).design.get("quiet-sensor")).toEqual({ learners: 1, meanScore: 0.5 });
    await db.updateTable("designAnswer").set({ importedId: "theirs" }).where("id", "=", first).execute();
    expect((await itemRecords(db, 1)).design.size).toBe(0);
  });
});
