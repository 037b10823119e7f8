import { randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import type { Database } from "./database.ts";
import { randomId } from "./random-id.ts";
import { secretHash } from "./secret-hash.ts";
import type { ShareLinkTable } from "./tables/sharing.ts";
import { inTransaction } from "./transaction.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** What can be shared: the subject is named by this word and its id. */
export const SHARE_SUBJECTS = ["design_answer", "interview"] as const;
export type ShareSubject = (typeof SHARE_SUBJECTS)[number];

/** Times are milliseconds since 1970, UTC. The token is in none of it: nobody keeps it. */
export type ShareLink = WithoutNulls<Omit<Selectable<ShareLinkTable>, "tokenHash">>;

export type NewShareLink = {
  visitorId: string;
  subject: ShareSubject;
  subjectId: string;
  version?: number;
  fromName?: string;
  expiresAt: number;
};

export type Sharing =
  /** The token is told this once. */
  { kind: "shared"; id: string; token: string } | { kind: "too_many" };

/** 256 bits; as base64url 43 characters. */
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
/** Links of one visitor that open something at this moment. */
export const OPEN_LINKS_LIMIT = 30;
/** Being opened is written down at most this often. */
const OPENED_INTERVAL_MS = 60_000;

const COLUMNS = [
  ...(["id", "visitorId", "subject", "subjectId", "version", "fromName"] as const),
  ...(["createdAt", "expiresAt", "revokedAt", "openedAt"] as const),
] as const;

/** The subject must be the visitor's: find it before. */
export function createShareLink(
  db: Database,
  fresh: NewShareLink,
  now: number = Date.now(),
): Promise<Sharing> {
  const { version = null, fromName = null, ...rest } = fresh;
  return inTransaction(db, async (transaction): Promise<Sharing> => {
    const { open } = await transaction
      .selectFrom("shareLink")
      .select((eb) => eb.fn.countAll<number>().as("open"))
      .where("visitorId", "=", fresh.visitorId)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", now)
      .executeTakeFirstOrThrow();
    if (open >= OPEN_LINKS_LIMIT) return { kind: "too_many" };
    const id = randomId();
    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    const tokenHash = secretHash(token);
    await transaction
      .insertInto("shareLink")
      .values({ ...rest, id, version, fromName, tokenHash, createdAt: now })
      .execute();
    return { kind: "shared", id, token };
  });
}

/** The link that a token opens. Undefined, whatever the reason: wrong, expired or revoked. */
export async function openShareLink(
  db: Database,
  token: string,
  now: number = Date.now(),
): Promise<ShareLink | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = await db
    .selectFrom("shareLink")
    .select(COLUMNS)
    .where("tokenHash", "=", secretHash(token))
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return row && withoutNulls(row);
}

/** Remembers that somebody else looked, to the minute. */
export async function noteOpened(db: Database, id: string, now: number = Date.now()): Promise<void> {
  await db
    .updateTable("shareLink")
    .set({ openedAt: now })
    .where("id", "=", id)
    .where((eb) => eb.or([eb("openedAt", "is", null), eb("openedAt", "<=", now - OPENED_INTERVAL_MS)]))
    .execute();
}

/** Of one subject, the latest first; also those that open nothing any more. */
export async function listShareLinks(
  db: Database,
  visitorId: string,
  { subject, subjectId }: { subject: ShareSubject; subjectId: string },
): Promise<ShareLink[]> {
  const rows = await db
    .selectFrom("shareLink")
    .select(COLUMNS)
    .where("visitorId", "=", visitorId)
    .where("subject", "=", subject)
    .where("subjectId", "=", subjectId)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  return rows.map(withoutNulls);
}

/** From now on the link opens nothing. False when there is none of theirs that is open. */
export async function revokeShareLink(
  db: Database,
  visitorId: string,
  id: string,
  now: number = Date.now(),
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("shareLink")
    .set({ revokedAt: now })
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** All of a visitor's links, the first one first. */
export async function exportShareLinks(
  db: Database,
  visitorId: string,
): Promise<Omit<ShareLink, "visitorId">[]> {
  const rows = await db
    .selectFrom("shareLink")
    .select(COLUMNS)
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const { visitorId: _visitor, ...link } = withoutNulls(row);
    return link;
  });
}
