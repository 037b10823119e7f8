import { beforeEach, expect, test } from "vitest";
import {
  answerStatistics,
  findAnswer,
  findAnswerToSeed,
  listAnswers,
  markAnswer,
  type NewAnswer,
  storeAnswer,
} from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { listQuestions } from "#db/questions.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase, QUESTIONS } from "./fresh-database.ts";

let db: Database;
let visitorId: string;
let base: Pick<NewAnswer, "visitorId" | "slug" | "version" | "seconds" | "hintsOpened">;
beforeEach(async () => {
  db = await freshDatabase();
  await seedQuestions(db, { directory: QUESTIONS });
  ({ id: visitorId } = await createVisitor(db));
  const version = (await listQuestions(db)).find((one) => one.slug === "where-weights")?.version ?? "";
  base = { visitorId, slug: "where-weights", version, seconds: 12, hintsOpened: 0 };
});

const seed = (number: number) => number.toString(16).padStart(16, "0");
const WRONG = { outcome: "wrong", score: 0, findings: [] } as const;
const RIGHT = { outcome: "right", score: 1, findings: [{ text: "well" }, { slip: 2 }] } as const;

function fresh(number: number, choice: number, grade: typeof WRONG | typeof RIGHT): NewAnswer {
  const findings = [...grade.findings];
  return { ...base, seed: seed(number), response: { kind: "single", choice }, grade: { ...grade, findings } };
}

async function stored(answer: NewAnswer, now?: number): Promise<string> {
  const result = await storeAnswer(db, answer, now);
  if (result.kind === "over_quota") throw new Error("over quota");
  return result.id;
}

test("an answer is read back as it was given, by its owner only", async () => {
  const id = await stored(fresh(1, 2, RIGHT), 5);
  expect(await findAnswer(db, visitorId, id)).toEqual({
    ...{ id, slug: "where-weights", version: base.version, seed: seed(1), seconds: 12, hintsOpened: 0 },
    ...{ outcome: "right", score: 1, selfMarked: false, createdAt: 5 },
    response: { kind: "single", choice: 2 },
    findings: [{ text: "well" }, { slip: 2 }],
  });
  const other = await createVisitor(db);
  expect(await findAnswer(db, other.id, id)).toBeUndefined();
  expect(await findAnswerToSeed(db, other.id, base.slug, seed(1))).toBeUndefined();
});

test("the first answer to a seed stands, also when two come at once", async () => {
  const both = await Promise.all([storeAnswer(db, fresh(1, 0, WRONG)), storeAnswer(db, fresh(1, 1, RIGHT))]);
  expect(both.map((one) => one.kind).sort()).toEqual(["existing", "stored"]);
  const { total } = await listAnswers(db, visitorId, base.slug);
  expect(total).toBe(1);
  expect(await findAnswerToSeed(db, visitorId, base.slug, seed(1))).toBe(await stored(fresh(1, 3, WRONG)));
});

test("the history has the latest first and says how many there are in all", async () => {
  for (let number = 0; number < 25; number++) await stored(fresh(number, 0, WRONG), number);
  const { answers, total } = await listAnswers(db, visitorId, base.slug);
  expect(total).toBe(25);
  expect(answers).toHaveLength(20);
  expect(answers[0]?.createdAt).toBe(24);
});

test("statistics have the latest outcome and the best score", async () => {
  await stored(fresh(1, 0, RIGHT), 1);
  await stored(fresh(2, 0, WRONG), 2);
  expect((await answerStatistics(db, visitorId)).get(base.slug)).toEqual({
    ...{ answers: 2, outcome: "wrong", score: 1, lastAnsweredAt: 2 },
  });
});

test("an answer that waits for its marks does not take the outcome of the one before it", async () => {
  const free = { ...base, slug: "why-arena", response: { kind: "free", text: "x" } } as const;
  const marked = await stored({ ...free, seed: seed(1) }, 1);
  await markAnswer(db, visitorId, marked, [0], { outcome: "partly", score: 0.6, findings: [] });
  await stored({ ...free, seed: seed(2) }, 2);
  const other = await createVisitor(db);
  await storeAnswer(db, { ...fresh(1, 0, RIGHT), visitorId: other.id }, 3);
  expect([...(await answerStatistics(db, visitorId))]).toEqual([
    ["why-arena", { answers: 2, outcome: "partly", score: 0.6, lastAnsweredAt: 2 }],
  ]);
});

test("a free response has no outcome until its writer has marked it, and may be marked again", async () => {
  const id = await stored({
    ...base,
    slug: "why-arena",
    seed: seed(1),
    response: { kind: "free", text: "x" },
  });
  expect(await findAnswer(db, visitorId, id)).not.toHaveProperty("outcome");
  expect((await answerStatistics(db, visitorId)).get("why-arena")).not.toHaveProperty("outcome");
  for (const [marks, outcome, score] of [
    [[0, 1], "partly", 0.8],
    [[], "wrong", 0],
  ] as const) {
    await markAnswer(db, visitorId, id, marks, { outcome, score, findings: [] });
    expect(await findAnswer(db, visitorId, id)).toMatchObject({ marks, outcome, score, selfMarked: true });
  }
});

test("an answer that was graded automatically can't be marked, nor somebody else's", async () => {
  const graded = await stored(fresh(1, 0, WRONG));
  await markAnswer(db, visitorId, graded, [0], { outcome: "right", score: 1, findings: [] });
  expect(await findAnswer(db, visitorId, graded)).toMatchObject({ outcome: "wrong" });
  const free = await stored({
    ...base,
    slug: "why-arena",
    seed: seed(2),
    response: { kind: "free", text: "x" },
  });
  const other = await createVisitor(db);
  await markAnswer(db, other.id, free, [0], { outcome: "right", score: 1, findings: [] });
  expect(await findAnswer(db, visitorId, free)).not.toHaveProperty("outcome");
});

test("answers count against the quota, and over it nothing is stored", async () => {
  const before = await visitorBytes(db, visitorId);
  const id = await stored(fresh(1, 0, WRONG));
  expect(await visitorBytes(db, visitorId)).toBeGreaterThan(before + 200);
  await db.updateTable("answer").set({ bytes: VISITOR_QUOTA_BYTES }).where("id", "=", id).execute();
  expect(await storeAnswer(db, fresh(2, 0, WRONG))).toEqual({ kind: "over_quota" });
  expect(await storeAnswer(db, fresh(1, 0, WRONG))).toEqual({ kind: "existing", id });
});
