import { sql } from "kysely";
import { DesignAnswerSchema } from "#problems/system-design/answer.ts";
import type { DesignAnswer, VersionReason } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** A version without what it says. */
export type DesignVersionEntry = {
  /** Counted from 1 within its answer; numbers of forgotten versions are not given again. */
  number: number;
  reason: VersionReason;
  name?: string;
  createdAt: number;
};
export type DesignVersion = DesignVersionEntry & { answer: DesignAnswer };

/** While somebody writes, what stood before is kept once in this time. */
export const VERSION_SPACING_MS = 5 * 60_000;
/** Of one answer; the oldest that nobody asked for go first. */
export const VERSIONS_KEPT = 200;
/** What versions that nobody asked for may take of the quota, for each answer. */
const UNASKED_BYTES = 3_000_000;
/** What a row takes besides the answer, roughly. */
export const ROW_BYTES = 200;

/** The newest first. The answer must be theirs: find it before. */
export async function listDesignVersions(db: Database, answerId: string): Promise<DesignVersionEntry[]> {
  const rows = await db
    .selectFrom("designAnswerVersion")
    .select(["number", "reason", "name", "createdAt"])
    .where("answerId", "=", answerId)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ name, ...row }) => ({ ...row, ...(name === null ? {} : { name }) }));
}

/** The answer must be theirs: find it before. */
export async function findDesignVersion(
  db: Database,
  answerId: string,
  number: number,
): Promise<DesignVersion | undefined> {
  const row = await db
    .selectFrom("designAnswerVersion")
    .selectAll()
    .where("answerId", "=", answerId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row) return undefined;
  const { answerId: _answer, name, answer, ...rest } = row;
  return {
    ...rest,
    ...(name === null ? {} : { name }),
    answer: readJson(DesignAnswerSchema, answer, `version ${number} of the answer ${answerId}`),
  };
}

export type VersionKeeping = { kind: "kept"; number: number } | { kind: "none" | "over_quota" };

/** Keeps what the answer says now under a name. */
export function keepDesignVersion(
  db: Database,
  { visitorId, id, name }: { visitorId: string; id: string; name: string },
  now: number = Date.now(),
): Promise<VersionKeeping> {
  return inTransaction(db, async (transaction): Promise<VersionKeeping> => {
    const row = await transaction
      .selectFrom("designAnswer")
      .select("answer")
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .executeTakeFirst();
    if (!row) return { kind: "none" };
    const bytes = Buffer.byteLength(row.answer) + ROW_BYTES;
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota" };
    }
    const version = { answerId: id, answer: row.answer, reason: "kept" as const, name };
    return { kind: "kept", number: await storeVersion(transaction, version, now) };
  });
}

type NewVersion = { answerId: string; answer: string; reason: VersionReason; name?: string };

/** Keeps a text as the next version, forgets what is beyond the limits, and counts what all of it takes. */
export async function storeVersion(db: Database, version: NewVersion, now: number): Promise<number> {
  const { answerId, answer, reason, name = null } = version;
  const last = await lastVersion(db, answerId);
  const number = (last?.number ?? 0) + 1;
  await db
    .insertInto("designAnswerVersion")
    .values({ answerId, number, answer, reason, name, createdAt: now })
    .execute();
  await forgetBeyondLimits(db, answerId);
  await countBytes(db, answerId);
  return number;
}

/** Keeps what stood until now, unless a version was kept just before or says the same. */
export async function keepNowAndThen(
  db: Database,
  before: { answerId: string; answer: string },
  now: number,
): Promise<void> {
  const last = await lastVersion(db, before.answerId);
  if (last && (last.createdAt > now - VERSION_SPACING_MS || last.answer === before.answer)) return;
  await storeVersion(db, { ...before, reason: "automatic" }, now);
}

/** What an answer and its versions take of the quota. */
export async function countBytes(db: Database, answerId: string): Promise<void> {
  const versions = db
    .selectFrom("designAnswerVersion")
    .select(sql<number>`coalesce(sum(octet_length(answer) + ${ROW_BYTES}), 0)`.as("bytes"))
    .where("answerId", "=", answerId);
  await db
    .updateTable("designAnswer")
    .set({ bytes: sql<number>`octet_length(answer) + ${ROW_BYTES} + (${versions})` })
    .where("id", "=", answerId)
    .execute();
}

function lastVersion(db: Database, answerId: string) {
  return db
    .selectFrom("designAnswerVersion")
    .select(["number", "answer", "createdAt"])
    .where("answerId", "=", answerId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Every second of the oldest goes, so that what is left still reaches back to the beginning. */
async function forgetBeyondLimits(db: Database, answerId: string): Promise<void> {
  const rows = await db
    .selectFrom("designAnswerVersion")
    .select(["number", "reason", sql<number>`octet_length(answer)`.as("bytes")])
    .where("answerId", "=", answerId)
    .orderBy("number")
    .execute();
  const unasked = rows.filter(({ reason }) => reason === "automatic" || reason === "conflict");
  const bytes = unasked.reduce((sum, one) => sum + one.bytes, 0);
  if (rows.length <= VERSIONS_KEPT && bytes <= UNASKED_BYTES) return;
  const older = unasked.slice(0, Math.ceil(unasked.length / 2));
  const gone = older.filter((_one, index) => index % 2 === 1 || older.length === 1);
  if (gone.length === 0) return;
  await db
    .deleteFrom("designAnswerVersion")
    .where("answerId", "=", answerId)
    .where(
      "number",
      "in",
      gone.map(({ number }) => number),
    )
    .execute();
}

/** The version as which an answer was finished. Throws where it was not. */
export async function finishedVersion(db: Database, answerId: string): Promise<number> {
  const { number } = await db
    .selectFrom("designAnswerVersion")
    .select("number")
    .where("answerId", "=", answerId)
    .where("reason", "=", "finished")
    .executeTakeFirstOrThrow();
  return number;
}
