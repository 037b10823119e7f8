import { beforeEach, expect, test } from "vitest";
import { answerStatistics, exportAnswers } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { answerItem } from "#db/practice-answers.ts";
import { giveUpSet, settleSets } from "#db/practice-ending.ts";
import { createSet, deleteSet, findOpenSet, findSet, type NewSet } from "#db/practice-sets.ts";
import { listQuestions } from "#db/questions.ts";
import { sealedQuestions } from "#db/sealed.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase, QUESTIONS } from "./fresh-database.ts";

const START = 1_000_000;
const DEADLINE = START + 900_000;

let db: Database;
let visitorId: string;
let fresh: NewSet;
beforeEach(async () => {
  db = await freshDatabase();
  await seedQuestions(db, { directory: QUESTIONS });
  ({ id: visitorId } = await createVisitor(db));
  const choices = (await listQuestions(db)).filter(({ kind }) => kind === "single" || kind === "multiple");
  const items = choices.map(({ slug, version }, index) => ({
    slug,
    version,
    seed: `000000000000000${index}`,
  }));
  const choice = { topics: [], length: 2 };
  fresh = { visitorId, choice, feedback: "deferred", seed: "00000000000000ff", items };
});

async function created(change: Partial<NewSet> = {}, now = START): Promise<string> {
  const stored = await createSet(db, { ...fresh, ...change }, now);
  if (stored.kind !== "stored") throw new Error(stored.kind);
  return stored.id;
}

function answer(setId: string, position: number, now: number, owner = visitorId) {
  const graded = { outcome: "right", score: 1, findings: [] } as const;
  const item = { visitorId: owner, setId, position, version: fresh.items[position - 1]?.version ?? "" };
  const given = { response: { kind: "single", choice: 0 }, seconds: 5, hintsOpened: 0 } as const;
  return answerItem(db, { ...item, ...given, grade: { ...graded, findings: [] } }, now);
}

test("the last moment before the deadline counts, the deadline itself does not", async () => {
  const id = await created({ deadline: DEADLINE });
  expect(await answer(id, 1, DEADLINE - 1)).toMatchObject({ kind: "stored" });
  expect(await answer(id, 2, DEADLINE)).toEqual({ kind: "closed" });
  const set = await findSet(db, visitorId, id);
  expect(set).toMatchObject({ ending: "time_up", endedAt: DEADLINE });
  expect(set?.items.map((item) => item.answer !== undefined)).toEqual([true, false]);
});

test("a deadline that passed unseals, also while nobody has closed the set", async () => {
  const id = await created({ deadline: DEADLINE });
  await answer(id, 1, START + 1);
  const [first] = fresh.items;
  const slug = first?.slug ?? "";
  expect(await sealedQuestions(db, visitorId, DEADLINE - 1)).toEqual(
    new Map(fresh.items.map((item) => [item.slug, `/practice/${id}`])),
  );
  expect((await answerStatistics(db, visitorId, DEADLINE - 1)).has(slug)).toBe(false);
  expect((await exportAnswers(db, visitorId, DEADLINE - 1))[0]).not.toHaveProperty("outcome");
  expect(await sealedQuestions(db, visitorId, DEADLINE)).toEqual(new Map());
  expect((await answerStatistics(db, visitorId, DEADLINE)).get(slug)).toMatchObject({ outcome: "right" });
  expect((await exportAnswers(db, visitorId, DEADLINE))[0]).toMatchObject({ outcome: "right" });
});

test("what was sealed is reviewed once, as of the day on which it was answered", async () => {
  const id = await created({ deadline: DEADLINE });
  await answer(id, 1, START + 1);
  expect(await db.selectFrom("review").selectAll().execute()).toEqual([]);
  await settleSets(db, visitorId, DEADLINE + 86_400_000);
  await settleSets(db, visitorId, DEADLINE + 86_400_001);
  const reviews = await db.selectFrom("review").select(["slug", "reviewedAt"]).execute();
  expect(reviews).toEqual([{ slug: fresh.items[0]?.slug, reviewedAt: START + 1 }]);
});

test("the first answer stands, the last one ends the set, and afterwards nothing changes", async () => {
  const id = await created();
  const both = await Promise.all([answer(id, 1, START), answer(id, 1, START)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["existing", "stored"]);
  expect(await findOpenSet(db, visitorId)).toBe(id);
  await answer(id, 2, START + 9);
  expect(await findSet(db, visitorId, id)).toMatchObject({ ending: "answered", endedAt: START + 9 });
  await giveUpSet(db, visitorId, id, START + 10);
  expect(await findSet(db, visitorId, id)).toMatchObject({ ending: "answered" });
  expect(await findOpenSet(db, visitorId)).toBeUndefined();
  expect(await answer(id, 2, START + 11)).toMatchObject({ kind: "existing" });
  expect(await answer(id, 3, START + 11)).toEqual({ kind: "closed" });
});

test("nobody answers, ends or deletes somebody else's set", async () => {
  const id = await created();
  const other = await createVisitor(db);
  expect(await answer(id, 1, START, other.id)).toEqual({ kind: "closed" });
  await giveUpSet(db, other.id, id, START);
  expect(await deleteSet(db, other.id, id, START)).toBe(false);
  expect(await findSet(db, other.id, id)).toBeUndefined();
  expect(await findSet(db, visitorId, id)).not.toHaveProperty("ending");
});

test("while a set is open there is no other, and one whose time was up is in nobody's way", async () => {
  const id = await created({ deadline: DEADLINE });
  expect(await createSet(db, fresh, DEADLINE - 1)).toEqual({ kind: "open", id });
  expect(await created({}, DEADLINE)).not.toBe(id);
  expect(() => createSet(db, { ...fresh, items: [] }, DEADLINE)).toThrow("needs items");
});
