/** What a plan shows of a learner, over a database with the questions of the fixtures. */
import { beforeEach, describe, expect, test } from "vitest";
import { planOf } from "#app/plan/plan.server.ts";
import { makePlan } from "#app/plan/save-plan.server.ts";
import { storeAnswer } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { listQuestions } from "#db/questions.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase, QUESTIONS } from "#tests/db/fresh-database.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;

let db: Database;
let visitorId: string;
beforeEach(async () => {
  db = await freshDatabase();
  await seedQuestions(db, { directory: QUESTIONS });
  ({ id: visitorId } = await createVisitor(db));
  await makePlan(db, visitorId, { role: "tinyml", days: 6, minutes: 45, daysOff: [] }, NOW);
});

const viewOn = async (now: number) => {
  const view = await planOf(db, visitorId, { now });
  if (!view) throw new Error("there is no plan");
  return view;
};

async function answer(slug: string, at: number): Promise<void> {
  const question = (await listQuestions(db)).find((one) => one.slug === slug);
  const stored = await storeAnswer(
    db,
    {
      ...{ visitorId, slug, version: question?.version ?? "", seed: "0".repeat(16) },
      ...{ seconds: 30, hintsOpened: 0, response: { kind: "single", choice: 0 } },
      grade: { outcome: "right", score: 1, findings: [] },
    },
    at,
  );
  expect(stored.kind).not.toBe("over_quota");
}

describe("a plan", () => {
  test("keeps today as it began while it is being worked on", async () => {
    const before = (await viewOn(NOW)).days[0];
    const block = before?.blocks.find(({ kind }) => kind === "question");
    const slug = block?.to.split("/").at(-1) ?? "";
    await answer(slug, NOW + 1);
    const after = (await viewOn(NOW + 2)).days[0];
    expect(after?.blocks.map(({ kind, say, seconds }) => [kind, say, seconds])).toEqual(
      before?.blocks.map(({ kind, say, seconds }) => [kind, say, seconds]),
    );
    const same = after?.blocks.find(({ say }) => say === block?.say);
    expect(same?.items).toEqual({ done: 1, of: block?.items?.of });
    expect(same?.isDone || same?.to !== block?.to).toBe(true);
  });

  test("tells the next day what was done, and plans none of it again", async () => {
    const first = (await viewOn(NOW)).days[0]?.blocks.find(({ kind }) => kind === "question");
    const slug = first?.to.split("/").at(-1) ?? "";
    await answer(slug, NOW + 1);
    const { days, past, daysLeft, change } = await viewOn(NOW + DAY);
    expect(daysLeft).toBe(5);
    expect(past).toMatchObject([{ items: 1, topics: [first?.say] }]);
    expect(days.flatMap(({ blocks }) => blocks).map(({ to }) => to)).not.toContain(`/questions/${slug}`);
    expect(change).toContain("spread over the 5 days left");
  });

  test("plans nothing that was retired", async () => {
    await db.updateTable("question").set({ retiredAt: NOW }).execute();
    const { days } = await viewOn(NOW);
    expect(days).toHaveLength(6);
    expect(days.flatMap(({ blocks }) => blocks).filter(({ items }) => items !== undefined)).toEqual([]);
  });
});
