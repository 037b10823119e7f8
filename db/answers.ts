import type { Selectable } from "kysely";
import { z } from "zod";
import type { Finding, Grade } from "#problems/question/grade.ts";
import { type Response, ResponseSchema } from "#problems/question/response.ts";
import type { Outcome } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson, readOptionalJson } from "./json-column.ts";
import { randomId } from "./random-id.ts";
import { reviewAnswer } from "./review-evidence.ts";
import { sealedAnswers, sealedQuestions } from "./sealed.ts";
import type { AnswerTable } from "./tables/questions.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** What a learner answered to one seed of a question. Times are milliseconds since 1970, UTC. */
export type Answer = {
  id: string;
  slug: string;
  /** Of the question, when it was answered. */
  version: string;
  seed: string;
  response: Response;
  /** Absent until a free response was marked by its writer. */
  outcome?: Outcome;
  /** 0 to 1. */
  score?: number;
  selfMarked: boolean;
  findings: Finding[];
  /** The points that the writer of a free response confirmed, by index. */
  marks?: number[];
  seconds: number;
  hintsOpened: number;
  createdAt: number;
  /** Its id in the file that it was imported from. */
  importedId?: string;
};

export type NewAnswer = Pick<Answer, "slug" | "version" | "seed" | "response" | "seconds" | "hintsOpened"> & {
  visitorId: string;
  /** Absent for a free response. */
  grade?: Grade;
  /** What became of it waits for the end of a set: nothing is planned by it before. */
  isSealed?: boolean;
};

export type Storing =
  | { kind: "stored" | "existing"; id: string }
  /** Nothing was stored. */
  | { kind: "over_quota" };

/** What a row takes besides the response itself, roughly. */
const ROW_BYTES = 200;
/** How many answers to one question a page lists. */
const HISTORY = 20;

export const FindingsSchema: z.ZodType<Finding[]> = z.array(
  z.union([z.strictObject({ text: z.string() }), z.strictObject({ slip: z.number() })]),
);
export const MarksSchema = z.array(z.number().int().min(0));

/** Stores an answer. The same seed twice is the same answer: the first one stands. */
export function storeAnswer(db: Database, fresh: NewAnswer, now: number = Date.now()): Promise<Storing> {
  const { visitorId, slug, version, seed, grade, seconds, hintsOpened } = fresh;
  const response = JSON.stringify(ResponseSchema.parse(fresh.response));
  const bytes = Buffer.byteLength(response) + ROW_BYTES;
  return inTransaction(db, async (transaction): Promise<Storing> => {
    const existing = await transaction
      .selectFrom("answer")
      .select("id")
      .where("visitorId", "=", visitorId)
      .where("slug", "=", slug)
      .where("seed", "=", seed)
      .executeTakeFirst();
    if (existing) return { kind: "existing", id: existing.id };
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES)
      return { kind: "over_quota" };
    const id = randomId();
    const row = await transaction
      .insertInto("answer")
      .values({
        ...{ id, visitorId, slug, version, seed, response, seconds, hintsOpened, bytes },
        outcome: grade?.outcome ?? null,
        score: grade?.score ?? null,
        findings: JSON.stringify(grade?.findings ?? []),
        selfMarked: grade ? 0 : 1,
        marks: null,
        createdAt: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    if (!fresh.isSealed) await reviewAnswer(transaction, row, now);
    return { kind: "stored", id };
  });
}

/** The writer of a free response says which points it covers. May be corrected as often as they like. */
export function markAnswer(
  db: Database,
  visitorId: string,
  id: string,
  marks: readonly number[],
  { outcome, score }: Grade,
  now: number = Date.now(),
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const row = await transaction
      .updateTable("answer")
      .set({ marks: JSON.stringify(MarksSchema.parse(marks)), outcome, score })
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .where("selfMarked", "=", 1)
      .returningAll()
      .executeTakeFirst();
    if (row) await reviewAnswer(transaction, row, now);
  });
}

/** Undefined when there is none or when it is somebody else's. */
export async function findAnswer(db: Database, visitorId: string, id: string): Promise<Answer | undefined> {
  const row = await db
    .selectFrom("answer")
    .selectAll()
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return row && answer(row);
}

export async function findAnswerToSeed(
  db: Database,
  visitorId: string,
  slug: string,
  seed: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("answer")
    .select("id")
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .where("seed", "=", seed)
    .executeTakeFirst();
  return row?.id;
}

/** How a learner fared with one question, the latest answer first. */
export type AnswerSummary = Pick<
  Answer,
  "id" | "outcome" | "score" | "selfMarked" | "seconds" | "createdAt"
> & { isImported: boolean };

export async function listAnswers(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<{ answers: AnswerSummary[]; total: number }> {
  const mine = db.selectFrom("answer").where("visitorId", "=", visitorId).where("slug", "=", slug);
  const { total } = await mine.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await mine
    .select(["id", "outcome", "score", "selfMarked", "seconds", "createdAt", "importedId"])
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(HISTORY)
    .execute();
  const answers = rows.map((row) => ({ ...summary(row), isImported: row.importedId !== null }));
  return { answers, total };
}

/** What a visitor achieved at one question. */
export type AnswerStatistics = {
  answers: number;
  /** Of the latest answer that was graded or marked. */
  outcome?: Outcome;
  /** The best, 0 to 1. */
  score?: number;
  lastAnsweredAt: number;
};

/** By slug. Questions that were never answered are absent, and so is what an open set keeps sealed. */
export async function answerStatistics(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<Map<string, AnswerStatistics>> {
  const rows = await db
    .selectFrom("answer")
    .select("slug")
    .select((eb) => [
      eb.fn.countAll<number>().as("answers"),
      eb.fn.max("score").as("score"),
      eb.fn.max("createdAt").as("lastAnsweredAt"),
    ])
    .where("visitorId", "=", visitorId)
    .where("id", "not in", sealedAnswers(db, visitorId, now))
    .groupBy("slug")
    .execute();
  const outcomes = await latestOutcomes(db, visitorId, now);
  return new Map(
    rows.map(({ slug, score, ...row }) => {
      const outcome = outcomes.get(slug);
      return [slug, { ...row, ...(outcome ? { outcome } : {}), ...(score === null ? {} : { score }) }];
    }),
  );
}

/** Of the latest answer that has one, by slug. */
async function latestOutcomes(db: Database, visitorId: string, now: number): Promise<Map<string, Outcome>> {
  const sealed = sealedAnswers(db, visitorId, now);
  const latest = db
    .selectFrom("answer")
    .select("slug")
    .select((eb) => eb.fn.max("createdAt").as("createdAt"))
    .where("visitorId", "=", visitorId)
    .where("outcome", "is not", null)
    .where("id", "not in", sealed)
    .groupBy("slug")
    .as("latest");
  const rows = await db
    .selectFrom(latest)
    .innerJoin("answer", (join) =>
      join.onRef("answer.slug", "=", "latest.slug").onRef("answer.createdAt", "=", "latest.createdAt"),
    )
    .select(["answer.slug", "answer.outcome"])
    .where("answer.visitorId", "=", visitorId)
    .where("answer.outcome", "is not", null)
    .where("answer.id", "not in", sealed)
    .$narrowType<{ outcome: Outcome }>()
    .orderBy("answer.id")
    .execute();
  return new Map(rows.map(({ slug, outcome }) => [slug, outcome]));
}

/** What became of it is told when the set that its question belongs to has ended. */
type SealedAnswer = Omit<Answer, "outcome" | "score" | "findings" | "marks"> & { isSealed: true };

/** All of a visitor's answers, the first one first. */
export async function exportAnswers(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<(Answer | SealedAnswer)[]> {
  const sealed = await sealedQuestions(db, visitorId, now);
  const rows = await db
    .selectFrom("answer")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map((row) => (sealed.has(row.slug) ? sealedAnswer(answer(row)) : answer(row)));
}

function sealedAnswer({ outcome, score, findings, marks, ...rest }: Answer): SealedAnswer {
  return { ...rest, isSealed: true };
}

function answer(row: Selectable<AnswerTable>): Answer {
  const { slug, version, seed, hintsOpened, response, findings, importedId } = row;
  const marks = readOptionalJson(MarksSchema, row.marks, `the marks of answer ${row.id}`);
  return {
    ...summary(row),
    ...{ slug, version, seed, hintsOpened },
    response: readJson(ResponseSchema, response, `answer ${row.id}`),
    findings: readJson(FindingsSchema, findings, `the findings of answer ${row.id}`),
    ...(marks === null ? {} : { marks }),
    ...(importedId === null ? {} : { importedId }),
  };
}

type SummaryRow = Pick<
  Selectable<AnswerTable>,
  "id" | "outcome" | "score" | "selfMarked" | "seconds" | "createdAt"
>;

function summary({
  id,
  outcome,
  score,
  selfMarked,
  seconds,
  createdAt,
}: SummaryRow): Omit<AnswerSummary, "isImported"> {
  return {
    ...{ id, seconds, createdAt },
    selfMarked: selfMarked === 1,
    ...(outcome === null ? {} : { outcome }),
    ...(score === null ? {} : { score }),
  };
}
