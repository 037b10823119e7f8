import type { Selectable } from "kysely";
import { type Response, ResponseSchema } from "#problems/question/response.ts";
import type { ReportedFault } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import type { ItemKey } from "./item.ts";
import { readOptionalJson } from "./json-column.ts";
import { randomId } from "./random-id.ts";
import type { ReportState, ReportTable } from "./tables/notes.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** What somebody found wrong with an item, and what it takes to see the same again. */
export type Report = ItemKey & {
  id: string;
  /** As it was called. */
  title: string;
  /** Of the item, when it was seen. */
  version: string;
  /** Of a question's attempt: brings the same numbers and orders. */
  seed?: string;
  /** What the learner had answered. */
  response?: Response;
  submissionId?: string;
  /** The address that it was sent from. */
  page: string;
  fault: ReportedFault;
  words: string;
  /** Milliseconds since 1970, UTC. */
  createdAt: number;
  state: ReportState;
  /** Of whoever looked into it. */
  reply?: string;
  decidedAt?: number;
  /** Its id in the file that it was imported from. */
  importedId?: string;
};

export type NewReport = Omit<Report, "id" | "createdAt" | "importedId" | "state" | "reply" | "decidedAt"> & {
  visitorId: string;
};

export type Reporting =
  | { kind: "stored"; id: string }
  /** Nothing was stored. `freeAt`: when the next one will be taken. */
  | { kind: "too_many"; freeAt: number }
  | { kind: "over_quota" };

/** Of one visitor, within any 24 hours. */
export const REPORTS_A_DAY = 20;
const DAY_MS = 86_400_000;
/** Characters of what a report says. */
export const REPORT_LENGTH_LIMIT = 4000;
/** What a row takes besides its texts, roughly. */
const ROW_BYTES = 300;

export function storeReport(db: Database, fresh: NewReport, now: number = Date.now()): Promise<Reporting> {
  const { visitorId, seed = null, submissionId = null, response, ...rest } = fresh;
  const answered = response === undefined ? null : JSON.stringify(ResponseSchema.parse(response));
  const bytes = Buffer.byteLength(rest.words + (answered ?? "")) + ROW_BYTES;
  return inTransaction(db, async (transaction): Promise<Reporting> => {
    const recent = await transaction
      .selectFrom("report")
      .select("createdAt")
      .where("visitorId", "=", visitorId)
      .where("createdAt", ">", now - DAY_MS)
      .orderBy("createdAt", "desc")
      .limit(REPORTS_A_DAY)
      .execute();
    const oldest = recent[REPORTS_A_DAY - 1];
    if (oldest) return { kind: "too_many", freeAt: oldest.createdAt + DAY_MS };
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota" };
    }
    const id = randomId();
    await transaction
      .insertInto("report")
      .values({
        ...{ ...rest, id, visitorId, seed, submissionId, response: answered, bytes },
        ...{ isShared: 1, createdAt: now },
      })
      .execute();
    return { kind: "stored", id };
  });
}

/** The latest first. */
export async function listReports(db: Database, visitorId: string): Promise<Report[]> {
  const rows = await db
    .selectFrom("report")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  return rows.map(report);
}

/** Undefined when there is none or when it is somebody else's. */
export async function findReport(db: Database, visitorId: string, id: string): Promise<Report | undefined> {
  const row = await db
    .selectFrom("report")
    .selectAll()
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return row && report(row);
}

/** False when there is none or when it is somebody else's. */
export async function deleteReport(db: Database, visitorId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("report")
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

function report(row: Selectable<ReportTable>): Report {
  const { visitorId: _visitor, bytes: _bytes, isShared: _shared, importedId, ...kept } = row;
  const { seed, submissionId, response, reply, decidedAt, ...rest } = kept;
  const answered = readOptionalJson(ResponseSchema, response, `the response of report ${row.id}`);
  return {
    ...rest,
    ...(seed === null ? {} : { seed }),
    ...(submissionId === null ? {} : { submissionId }),
    ...(answered === null ? {} : { response: answered }),
    ...(importedId === null ? {} : { importedId }),
    ...(reply === null ? {} : { reply }),
    ...(decidedAt === null ? {} : { decidedAt }),
  };
}
