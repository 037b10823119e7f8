import type { Selectable } from "kysely";
import { AnswerPlaceSchema } from "#problems/system-design/marking/draft-marks.ts";
import type { AnswerPlace } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { readOptionalJson } from "./json-column.ts";
import { randomId } from "./random-id.ts";
import type { DesignCommentTable } from "./tables/designs.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** Times are milliseconds since 1970, UTC. */
export type DesignComment = WithoutNulls<Omit<Selectable<DesignCommentTable>, "place" | "bytes">> & {
  /** Absent: about the whole answer. */
  place?: AnswerPlace;
};

export type NewDesignComment = {
  answerId: string;
  visitorId: string;
  text: string;
  place?: AnswerPlace;
  /** Of the same answer; an answer to an answer joins the first comment. */
  replyTo?: string;
  /** How somebody who is not the writer of the answer came here, and how they want to be called. */
  by?: { shareLinkId: string; name: string };
};

export type Commenting =
  | { kind: "stored"; id: string }
  /** `none`: what it replies to is not there. */
  | { kind: "too_many" | "over_quota" | "none" };

/** Characters. */
export const COMMENT_LENGTH_LIMIT = 4000;
/** That stand through one link, so that nobody fills a page of somebody else's. */
export const COMMENTS_A_LINK = 200;
/** Of one reviewer, with those that were deleted, so that none keeps the others from saying something. */
export const COMMENTS_A_REVIEWER = 60;
/** What a row takes besides its text, roughly. */
const ROW_BYTES = 300;

const COLUMNS = [
  ...(["id", "answerId", "shareLinkId", "visitorId", "name", "place", "replyTo"] as const),
  ...(["text", "createdAt", "deletedAt", "importedId"] as const),
] as const;

export function addDesignComment(
  db: Database,
  fresh: NewDesignComment,
  now: number = Date.now(),
): Promise<Commenting> {
  const { answerId, visitorId, text, place, replyTo, by } = fresh;
  const said = place === undefined ? null : JSON.stringify(AnswerPlaceSchema.parse(place));
  const bytes = Buffer.byteLength(text + (said ?? "")) + ROW_BYTES;
  return inTransaction(db, async (transaction): Promise<Commenting> => {
    const thread = replyTo === undefined ? null : await threadOf(transaction, answerId, replyTo);
    if (thread === undefined) return { kind: "none" };
    if (by && (await isFull(transaction, by.shareLinkId, visitorId))) return { kind: "too_many" };
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota" };
    }
    const id = randomId();
    await transaction
      .insertInto("designComment")
      .values({
        ...{ id, answerId, visitorId, text, bytes, place: said, replyTo: thread, createdAt: now },
        ...{ shareLinkId: by?.shareLinkId ?? null, name: by?.name ?? null },
      })
      .execute();
    return { kind: "stored", id };
  });
}

/** The first said first. What was deleted is there without its words, because of what was replied to it. */
export async function listDesignComments(db: Database, answerId: string): Promise<DesignComment[]> {
  const rows = await db
    .selectFrom("designComment")
    .select(COLUMNS)
    .where("answerId", "=", answerId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(designComment);
}

/** `by`: the writer of the comment; absent: the writer of the answer, who may delete whatever was said of it. */
export async function deleteDesignComment(
  db: Database,
  { answerId, id, by }: { answerId: string; id: string; by?: string },
  now: number = Date.now(),
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("designComment")
    .set({ text: "", bytes: ROW_BYTES, deletedAt: now })
    .where("id", "=", id)
    .where("answerId", "=", answerId)
    .where("deletedAt", "is", null)
    .$if(by !== undefined, (query) => query.where("visitorId", "=", by ?? ""))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function designComment({
  place,
  ...row
}: Omit<Selectable<DesignCommentTable>, "bytes">): DesignComment {
  const about = readOptionalJson(AnswerPlaceSchema, place, `the place of comment ${row.id}`);
  return { ...withoutNulls(row), ...(about === null ? {} : { place: about }) };
}

/** The first comment of a thread; undefined where there is no such comment on this answer. */
async function threadOf(db: Database, answerId: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("designComment")
    .select(["id", "replyTo"])
    .where("id", "=", id)
    .where("answerId", "=", answerId)
    .executeTakeFirst();
  return row && (row.replyTo ?? row.id);
}

async function isFull(db: Database, shareLinkId: string, visitorId: string): Promise<boolean> {
  const said = await db
    .selectFrom("designComment")
    .select(["visitorId", "deletedAt"])
    .where("shareLinkId", "=", shareLinkId)
    .execute();
  const standing = said.filter(({ deletedAt }) => deletedAt === null).length;
  const theirs = said.filter((one) => one.visitorId === visitorId).length;
  return standing >= COMMENTS_A_LINK || theirs >= COMMENTS_A_REVIEWER;
}
