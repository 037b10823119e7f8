import { beforeEach, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import {
  exportRuns,
  findOpenRun,
  findRun,
  listRuns,
  markStepAnswer,
  type NewStepAnswer,
  startRun,
  storeStepAnswer,
} from "#db/scenario-runs.ts";
import { runStatistics } from "#db/scenario-statistics.ts";
import { findScenario, listScenarios } from "#db/scenarios.ts";
import { seedScenarios } from "#db/seed-scenarios.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { exportVisitor } from "#db/visitor-export.ts";
import { createVisitor, deleteVisitor } from "#db/visitors.ts";
import { freshDatabase, SCENARIOS } from "./fresh-database.ts";

let db: Database;
let visitorId: string;
let start: { visitorId: string; slug: string; version: string; stepCount: number };
beforeEach(async () => {
  db = await freshDatabase();
  await seedScenarios(db, { directory: SCENARIOS, now: 1 });
  ({ id: visitorId } = await createVisitor(db));
  const { slug = "", version = "", stepCount = 0 } = (await listScenarios(db))[0] ?? {};
  start = { visitorId, slug, version, stepCount };
});

let clock = 10;

async function started(): Promise<string> {
  const begun = await startRun(db, start, clock++);
  if (begun.kind !== "started") throw new Error(begun.kind);
  return begun.id;
}

function answer(runId: string, changes: Partial<NewStepAnswer> = {}): NewStepAnswer {
  return {
    ...{ runId, visitorId, step: "first-look", turn: 0, title: "First look", hours: 0.5, seconds: 9 },
    ...{ endsStep: true, outcome: "right", score: 1, selfMarked: false, findings: [] },
    response: { kind: "single", choice: 1 },
    ...changes,
  };
}

const finished = (score: number) => ({
  finished: { slug: start.slug, version: start.version, score, seconds: 60 },
});

test("a scenario is seeded once, with its texts, and found by its slug", async () => {
  expect(await seedScenarios(db, { directory: SCENARIOS })).toMatchObject({
    changed: [],
    unchanged: ["silent-sensor"],
  });
  const found = await findScenario(db, "silent-sensor");
  expect(found).toMatchObject({ title: "A sensor that went silent", stepCount: 7, position: 1 });
  expect(found?.rendered.steps).toHaveLength(7);
  expect(await findScenario(db, "none")).toBeUndefined();
});

test("a second start goes on with the run that is open, also when two come at once", async () => {
  const both = await Promise.all([startRun(db, start), startRun(db, start)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["open", "started"]);
  expect(await listRuns(db, visitorId, start.slug)).toHaveLength(1);
});

test("a new run instead of the open one keeps that; the same form sent twice begins one", async () => {
  const first = await started();
  await storeStepAnswer(db, answer(first));
  const both = await Promise.all([
    startRun(db, { ...start, instead: first }),
    startRun(db, { ...start, instead: first }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["open", "started"]);
  const left = await findRun(db, visitorId, first);
  expect(left?.leftAt).toBeDefined();
  expect(left?.answers).toHaveLength(1);
  expect(await storeStepAnswer(db, answer(first, { step: "charge" }))).toBe("existing");
});

test("the first answer to a turn stands, and an ended step takes no more", async () => {
  const runId = await started();
  const wrong = answer(runId, { endsStep: false, outcome: "wrong", score: 0, hours: 4 });
  const both = await Promise.all([storeStepAnswer(db, wrong), storeStepAnswer(db, wrong)]);
  expect([...both].sort()).toEqual(["existing", "stored"]);
  expect(await storeStepAnswer(db, answer(runId, { turn: 1 }))).toBe("stored");
  expect(await storeStepAnswer(db, answer(runId, { turn: 2 }))).toBe("existing");
  expect(await findRun(db, visitorId, runId)).toMatchObject({ stepsDone: 1, hours: 4.5 });
});

test("a run is its owner's alone", async () => {
  const runId = await started();
  const other = await createVisitor(db);
  expect(await findRun(db, other.id, runId)).toBeUndefined();
  expect(await findOpenRun(db, other.id, start.slug)).toBeUndefined();
  expect(await storeStepAnswer(db, answer(runId, { visitorId: other.id }))).toBe("existing");
  expect((await findRun(db, visitorId, runId))?.answers).toEqual([]);
});

test("the last answer finishes the run, makes its statistics and a card of the review", async () => {
  const runId = await started();
  await storeStepAnswer(db, answer(runId, finished(0.5)), 200);
  expect(await findOpenRun(db, visitorId, start.slug)).toBeUndefined();
  const again = await started();
  await storeStepAnswer(db, answer(again, finished(0.25)), 300);
  const third = await started();
  expect((await runStatistics(db, visitorId)).get(start.slug)).toEqual({
    latestScore: 0.25,
    score: 0.5,
    lastAnsweredAt: 300,
    open: { id: third, stepsDone: 0, stepCount: 7 },
  });
  const { cards } = await exportVisitor(db, visitorId);
  expect(cards).toMatchObject([{ kind: "scenario", slug: start.slug }]);
});

test("a free response is marked by its writer, as often as they like", async () => {
  const runId = await started();
  const { outcome: _outcome, score: _score, ...bare } = answer(runId);
  const free = {
    ...bare,
    step: "report",
    selfMarked: true,
    response: { kind: "free", text: "The radio." } as const,
  };
  await storeStepAnswer(db, free);
  await markStepAnswer(db, runId, "report", [0], { outcome: "partly", score: 0.5, findings: [] });
  await markStepAnswer(db, runId, "report", [0, 1], { outcome: "right", score: 1, findings: [] });
  expect((await findRun(db, visitorId, runId))?.answers[0]).toMatchObject({ marks: [0, 1], score: 1 });
});

test("runs count against the quota, are exported, and go with everything else", async () => {
  const runId = await started();
  const before = await visitorBytes(db, visitorId);
  await storeStepAnswer(db, answer(runId));
  expect(await visitorBytes(db, visitorId)).toBeGreaterThan(before);
  const { scenarioRuns } = await exportVisitor(db, visitorId);
  expect(scenarioRuns).toMatchObject([{ id: runId, answers: [{ step: "first-look", score: 1 }] }]);

  await db.updateTable("scenarioRun").set({ bytes: VISITOR_QUOTA_BYTES }).execute();
  expect(await storeStepAnswer(db, answer(runId, { step: "charge" }))).toBe("over_quota");
  expect(await startRun(db, { ...start, instead: runId })).toEqual({ kind: "over_quota" });
  expect(await findOpenRun(db, visitorId, start.slug)).toMatchObject({ id: runId });

  await deleteVisitor(db, visitorId);
  expect(await exportRuns(db, visitorId)).toEqual([]);
  expect(await db.selectFrom("stepAnswer").selectAll().execute()).toEqual([]);
});
