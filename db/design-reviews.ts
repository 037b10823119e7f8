import type { Selectable } from "kysely";
import { type DraftMarks, DraftMarksSchema } from "#problems/system-design/marking/draft-marks.ts";
import { DIMENSIONS, type Dimension } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import type { DesignReviewTable } from "./tables/designs.ts";
import { inTransaction } from "./transaction.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** Times are milliseconds since 1970, UTC. */
export type DesignReview = WithoutNulls<Omit<Selectable<DesignReviewTable>, "marks" | "bytes">> & {
  marks: DraftMarks;
};

/** What a row takes besides its marks, roughly. */
export const REVIEW_ROW_BYTES = 300;

export const REVIEW_COLUMNS = [
  ...(["id", "answerId", "version", "reviewer", "visitorId", "name", "shareLinkId"] as const),
  ...(["look", "marks", "beganAt", "finishedAt", "importedId"] as const),
] as const;

/** All of one answer, the first begun first. The answer must be theirs: find it before. */
export async function listDesignReviews(db: Database, answerId: string): Promise<DesignReview[]> {
  const rows = await db
    .selectFrom("designReview")
    .select(REVIEW_COLUMNS)
    .where("answerId", "=", answerId)
    .orderBy("beganAt")
    .orderBy("id")
    .execute();
  return rows.map(designReview);
}

/** The one that somebody gives through a link, finished or not. */
export async function findSharedReview(
  db: Database,
  shareLinkId: string,
  visitorId: string,
): Promise<DesignReview | undefined> {
  const row = await db
    .selectFrom("designReview")
    .select(REVIEW_COLUMNS)
    .where("shareLinkId", "=", shareLinkId)
    .where("visitorId", "=", visitorId)
    .orderBy("beganAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && designReview(row);
}

export type MarkKeeping = "kept" | "closed" | "over_quota";

/**
 * Keeps what a reviewer has so far of one dimension; `change` gets what is kept. Only while the review is open
 * and theirs.
 */
export function keepMark(
  db: Database,
  { id, visitorId, dimension }: { id: string; visitorId: string; dimension: Dimension },
  change: (before: DraftMarks[Dimension]) => DraftMarks[Dimension],
): Promise<MarkKeeping> {
  return inTransaction(db, async (transaction): Promise<MarkKeeping> => {
    const row = await transaction
      .selectFrom("designReview")
      .select(REVIEW_COLUMNS)
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .where("finishedAt", "is", null)
      .executeTakeFirst();
    if (!row) return "closed";
    const before = designReview(row).marks;
    const marks = JSON.stringify(
      DraftMarksSchema.parse({ ...before, [dimension]: change(before[dimension]) }),
    );
    const more = Buffer.byteLength(marks) - Buffer.byteLength(row.marks);
    const most = VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES;
    if (more > 0 && (await visitorBytes(transaction, visitorId)) + more > most) return "over_quota";
    const bytes = Buffer.byteLength(marks) + REVIEW_ROW_BYTES;
    await transaction.updateTable("designReview").set({ marks, bytes }).where("id", "=", id).execute();
    return "kept";
  });
}

/** Hands in. `incomplete` where a dimension was not marked; nothing changes then. */
export function finishDesignReview(
  db: Database,
  { id, visitorId }: { id: string; visitorId: string },
  now: number = Date.now(),
): Promise<"finished" | "incomplete" | "closed"> {
  return inTransaction(db, async (transaction) => {
    const row = await transaction
      .selectFrom("designReview")
      .select(REVIEW_COLUMNS)
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .executeTakeFirst();
    if (!row) return "closed";
    if (row.finishedAt !== null) return "finished";
    const { marks } = designReview(row);
    if (DIMENSIONS.some((dimension) => marks[dimension]?.marked === undefined)) return "incomplete";
    await transaction.updateTable("designReview").set({ finishedAt: now }).where("id", "=", id).execute();
    return "finished";
  });
}

/** Somebody else's review of an answer that is the caller's, and what was said with it stays. */
export async function deleteDesignReview(db: Database, answerId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("designReview")
    .where("id", "=", id)
    .where("answerId", "=", answerId)
    .where("reviewer", "<>", "self")
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export function designReview({ marks, ...row }: Omit<Selectable<DesignReviewTable>, "bytes">): DesignReview {
  return { ...withoutNulls(row), marks: readJson(DraftMarksSchema, marks, `the marks of review ${row.id}`) };
}
