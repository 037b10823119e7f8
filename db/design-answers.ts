import type { Selectable } from "kysely";
import { z } from "zod";
import { DesignAnswerSchema } from "#problems/system-design/answer.ts";
import { type DesignAnswer, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import type { DesignAnswerTable } from "./tables/designs.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** What lists know of an answer: not what it says. Times are milliseconds since 1970, UTC. */
export type DesignAnswerEntry = WithoutNulls<
  Omit<Selectable<DesignAnswerTable>, "visitorId" | "answer" | "spent" | "bytes">
>;

export type StoredDesignAnswer = DesignAnswerEntry & {
  answer: DesignAnswer;
  /** Seconds that each section was worked at, as its pages said. */
  spent: Partial<Record<Section, number>>;
};

/** How many answers to one question a page lists. */
const HISTORY = 20;

export const ENTRY_COLUMNS = [
  ...(["id", "slug", "version", "mode", "deadline", "revision"] as const),
  ...(["startedAt", "updatedAt", "finishedAt", "leftAt", "importedId", "interviewId"] as const),
] as const;

export const SpentSchema = z.partialRecord(z.enum(SECTIONS), z.number().min(0));

/** Undefined when there is none or when it is somebody else's. */
export async function findDesignAnswer(
  db: Database,
  visitorId: string,
  id: string,
): Promise<StoredDesignAnswer | undefined> {
  const row = await full(db, visitorId).where("id", "=", id).executeTakeFirst();
  return row && designAnswer(row);
}

/**
 * The answer that is being written; a timed one also after its deadline, until it is settled. That of an
 * interview is found by its item alone.
 */
export async function findOpenDesignAnswer(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<StoredDesignAnswer | undefined> {
  const row = await full(db, visitorId)
    .where("slug", "=", slug)
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .where("interviewId", "is", null)
    .executeTakeFirst();
  return row && designAnswer(row);
}

/** To one question, the latest first. */
export async function listDesignAnswers(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<DesignAnswerEntry[]> {
  const rows = await db
    .selectFrom("designAnswer")
    .select(ENTRY_COLUMNS)
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .orderBy("startedAt", "desc")
    .orderBy("id")
    .limit(HISTORY)
    .execute();
  return rows.map(withoutNulls);
}

export function full(db: Database, visitorId: string) {
  return db
    .selectFrom("designAnswer")
    .select([...ENTRY_COLUMNS, "answer", "spent"])
    .where("visitorId", "=", visitorId);
}

export function designAnswer({
  answer,
  spent,
  ...row
}: Omit<Selectable<DesignAnswerTable>, "visitorId" | "bytes">): StoredDesignAnswer {
  return {
    ...withoutNulls(row),
    answer: readJson(DesignAnswerSchema, answer, `the answer ${row.id}`),
    spent: readJson(SpentSchema, spent, `the times of the answer ${row.id}`),
  };
}
