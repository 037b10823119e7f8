import { randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import type { Grade } from "#problems/question/grade.ts";
import { ResponseSchema } from "#problems/question/response.ts";
import { runOutcome, type StepAnswer } from "#problems/scenario/play.ts";
import { FindingsSchema, MarksSchema } from "./answers.ts";
import type { Database } from "./database.ts";
import { readJson, readOptionalJson } from "./json-column.ts";
import { randomId } from "./random-id.ts";
import { recordReview } from "./review.ts";
import type { ScenarioRunTable, StepAnswerTable } from "./tables/scenarios.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** One way through a scenario. Times are milliseconds since 1970, UTC. */
export type ScenarioRun = WithoutNulls<Omit<Selectable<ScenarioRunTable>, "visitorId" | "bytes">>;

/** An answer with when and how long, and the title that its step had. */
export type StoredStepAnswer = StepAnswer & { title: string; seconds: number; createdAt: number };

export type ExportedRun = ScenarioRun & { answers: StoredStepAnswer[] };

/** What a row takes besides the response itself, roughly. */
const ROW_BYTES = 200;
/** How many runs of one scenario a page lists. */
const HISTORY = 20;

const COLUMNS = [
  "id",
  "slug",
  "version",
  "seed",
  "stepCount",
  "stepsDone",
  "hours",
  "score",
  "startedAt",
  "lastAnsweredAt",
  "finishedAt",
  "leftAt",
  "importedId",
] as const;

export type Starting = { kind: "started" | "open"; id: string } | { kind: "over_quota" };

type Start = {
  visitorId: string;
  slug: string;
  version: string;
  stepCount: number;
  /** The open run that is given up for the new one. */
  instead?: string;
};

/** Begins a run, or finds the one that is open: there is one at most. */
export function startRun(db: Database, start: Start, now: number = Date.now()): Promise<Starting> {
  const { visitorId, slug, version, stepCount, instead } = start;
  return inTransaction(db, async (transaction): Promise<Starting> => {
    const open = await findOpenRun(transaction, visitorId, slug);
    if (open && open.id !== instead) return { kind: "open", id: open.id };
    if ((await visitorBytes(transaction, visitorId)) + ROW_BYTES > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota" };
    }
    if (open) {
      await transaction.updateTable("scenarioRun").set({ leftAt: now }).where("id", "=", open.id).execute();
    }
    const id = randomId();
    const seed = randomBytes(8).toString("hex");
    await transaction
      .insertInto("scenarioRun")
      .values({ id, visitorId, slug, version, seed, stepCount, bytes: ROW_BYTES, startedAt: now })
      .execute();
    return { kind: "started", id };
  });
}

export async function findOpenRun(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<ScenarioRun | undefined> {
  const row = await db
    .selectFrom("scenarioRun")
    .select(COLUMNS)
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .executeTakeFirst();
  return row && withoutNulls(row);
}

/** Undefined when there is none or when it is somebody else's. */
export async function findRun(db: Database, visitorId: string, id: string): Promise<ExportedRun | undefined> {
  const row = await db
    .selectFrom("scenarioRun")
    .select(COLUMNS)
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  if (!row) return undefined;
  const answers = await db.selectFrom("stepAnswer").selectAll().where("runId", "=", id).execute();
  return { ...withoutNulls(row), answers: answers.sort(byTime).map(stepAnswer) };
}

/** The latest first. */
export async function listRuns(db: Database, visitorId: string, slug: string): Promise<ScenarioRun[]> {
  const rows = await db
    .selectFrom("scenarioRun")
    .select(COLUMNS)
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .orderBy("startedAt", "desc")
    .orderBy("id")
    .limit(HISTORY)
    .execute();
  return rows.map(withoutNulls);
}

export type NewStepAnswer = Omit<StoredStepAnswer, "createdAt" | "marks"> & {
  runId: string;
  visitorId: string;
  /** What the run is worth with this answer, and how long it took, where it is the last one. */
  finished?: { slug: string; version: string; score: number; seconds: number };
};

export type StepStoring = "stored" | "existing" | "over_quota";

/**
 * Stores the answer to a step's turn and what it does to the run. The same turn twice is the same answer:
 * the first one stands.
 */
export function storeStepAnswer(
  db: Database,
  fresh: NewStepAnswer,
  now: number = Date.now(),
): Promise<StepStoring> {
  const { runId, visitorId, step, turn, title, seconds, hours, endsStep, selfMarked, finished } = fresh;
  const response = JSON.stringify(ResponseSchema.parse(fresh.response));
  const bytes = Buffer.byteLength(response) + ROW_BYTES;
  return inTransaction(db, async (transaction): Promise<StepStoring> => {
    const existing = await transaction
      .selectFrom("stepAnswer")
      .select("turn")
      .where("runId", "=", runId)
      .where("step", "=", step)
      .where((eb) => eb.or([eb("turn", "=", turn), eb("endsStep", "=", 1)]))
      .executeTakeFirst();
    if (existing) return "existing";
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES) return "over_quota";
    const { numUpdatedRows } = await transaction
      .updateTable("scenarioRun")
      .set((eb) => ({
        hours: eb("hours", "+", hours),
        stepsDone: eb("stepsDone", "+", endsStep ? 1 : 0),
        bytes: eb("bytes", "+", bytes),
        lastAnsweredAt: now,
        ...(finished ? { finishedAt: now, score: finished.score } : {}),
      }))
      .where("id", "=", runId)
      .where("visitorId", "=", visitorId)
      .where("finishedAt", "is", null)
      .where("leftAt", "is", null)
      .executeTakeFirst();
    // Left for another run meanwhile, in another tab.
    if (numUpdatedRows === 0n) return "existing";
    await transaction
      .insertInto("stepAnswer")
      .values({
        ...{ runId, step, turn, title, seconds, hours, response },
        endsStep: endsStep ? 1 : 0,
        selfMarked: selfMarked ? 1 : 0,
        outcome: fresh.outcome ?? null,
        score: fresh.score ?? null,
        findings: JSON.stringify(fresh.findings),
        marks: null,
        createdAt: now,
      })
      .execute();
    if (finished) {
      const { slug, version, ...result } = finished;
      const evidence = { ...result, outcome: runOutcome(finished.score), hintsOpened: 0, wrongAttempts: 0 };
      const review = { visitorId, kind: "scenario" as const, slug, version, source: runId, evidence };
      await recordReview(transaction, review, now);
    }
    return "stored";
  });
}

/** The writer of a free response says which points it covers. The run must be theirs: find it before. */
export async function markStepAnswer(
  db: Database,
  runId: string,
  step: string,
  marks: readonly number[],
  { outcome, score }: Grade,
): Promise<void> {
  await db
    .updateTable("stepAnswer")
    .set({ marks: JSON.stringify(MarksSchema.parse(marks)), outcome, score })
    .where("runId", "=", runId)
    .where("step", "=", step)
    .where("selfMarked", "=", 1)
    .execute();
}

/** All of a visitor's runs, the first one first. */
export async function exportRuns(db: Database, visitorId: string): Promise<ExportedRun[]> {
  const rows = await db
    .selectFrom("scenarioRun")
    .select(COLUMNS)
    .where("visitorId", "=", visitorId)
    .orderBy("startedAt")
    .orderBy("id")
    .execute();
  const answers = await db
    .selectFrom("stepAnswer")
    .innerJoin("scenarioRun", "scenarioRun.id", "stepAnswer.runId")
    .selectAll("stepAnswer")
    .where("scenarioRun.visitorId", "=", visitorId)
    .execute();
  const byRun = Map.groupBy(answers.sort(byTime), (row) => row.runId);
  return rows.map((row) => ({ ...withoutNulls(row), answers: (byRun.get(row.id) ?? []).map(stepAnswer) }));
}

function byTime(a: Selectable<StepAnswerTable>, b: Selectable<StepAnswerTable>): number {
  return a.createdAt - b.createdAt || a.turn - b.turn;
}

function stepAnswer(row: Selectable<StepAnswerTable>): StoredStepAnswer {
  const { step, turn, title, hours, seconds, createdAt, outcome, score } = row;
  const place = `step ${step} of run ${row.runId}`;
  const marks = readOptionalJson(MarksSchema, row.marks, `the marks of ${place}`);
  return {
    ...{ step, turn, title, hours, seconds, createdAt },
    endsStep: row.endsStep === 1,
    selfMarked: row.selfMarked === 1,
    response: readJson(ResponseSchema, row.response, place),
    findings: readJson(FindingsSchema, row.findings, `the findings of ${place}`),
    ...(outcome === null ? {} : { outcome }),
    ...(score === null ? {} : { score }),
    ...(marks === null ? {} : { marks }),
  };
}
