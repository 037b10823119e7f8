import { randomBytes } from "node:crypto";
import type { Database } from "./database.ts";
import { randomId } from "./random-id.ts";
import type { AccountRole } from "./roles.ts";
import { secretHash } from "./secret-hash.ts";

/** Who is signed in, and whose work they see. */
export type SignedIn = {
  sessionId: string;
  accountId: string;
  name: string;
  visitorId: string;
  role: AccountRole;
};

/** Times are milliseconds since 1970, UTC. */
export type Session = { id: string; device: string; createdAt: number; lastSeenAt: number };

const DAY_MS = 86_400_000;
/** A browser that was not seen for so long has to sign in again. */
export const SESSION_IDLE_DAYS = 90;
/** Being seen is written down at most this often. */
const TOUCH_INTERVAL_MS = 60_000;
const TOKEN_BYTES = 32;
/** Of one account; the one that was not seen for longest goes first. */
const SESSIONS_KEPT = 50;

/** Signs a browser in. The token is known to that browser alone: here only its hash is kept. */
export async function createSession(
  db: Database,
  { accountId, device }: { accountId: string; device: string },
  now: number = Date.now(),
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  await db
    .insertInto("session")
    .values({
      ...{ id: randomId(), accountId, device, tokenHash: secretHash(token) },
      ...{ createdAt: now, lastSeenAt: now },
    })
    .execute();
  const kept = db
    .selectFrom("session")
    .select("id")
    .where("accountId", "=", accountId)
    .orderBy("lastSeenAt", "desc")
    .limit(SESSIONS_KEPT);
  await db.deleteFrom("session").where("accountId", "=", accountId).where("id", "not in", kept).execute();
  return token;
}

/** Undefined for a token that is no longer good, or never was. Remembers that the browser was here. */
export async function findSession(
  db: Database,
  token: string,
  now: number = Date.now(),
): Promise<SignedIn | undefined> {
  const row = await db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.accountId")
    .innerJoin("visitor", "visitor.accountId", "account.id")
    .select(["session.id as sessionId", "session.accountId", "session.lastSeenAt"])
    .select(["account.name", "account.role", "visitor.id as visitorId"])
    .where("session.tokenHash", "=", secretHash(token))
    .where("account.lockedAt", "is", null)
    .where("session.lastSeenAt", ">", now - SESSION_IDLE_DAYS * DAY_MS)
    .executeTakeFirst();
  if (!row) return undefined;
  const { lastSeenAt, ...signedIn } = row;
  if (lastSeenAt <= now - TOUCH_INTERVAL_MS) {
    await db.updateTable("session").set({ lastSeenAt: now }).where("id", "=", row.sessionId).execute();
  }
  return signedIn;
}

/** Where an account is signed in, last seen first. */
export function listSessions(db: Database, accountId: string, now: number = Date.now()): Promise<Session[]> {
  return db
    .selectFrom("session")
    .select(["id", "device", "createdAt", "lastSeenAt"])
    .where("accountId", "=", accountId)
    .where("lastSeenAt", ">", now - SESSION_IDLE_DAYS * DAY_MS)
    .orderBy("lastSeenAt", "desc")
    .orderBy("id")
    .execute();
}

/** Ends one session of the account, else nothing. False when it has no such session. */
export async function endSession(db: Database, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("session")
    .where("accountId", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends every session of the account, but for the one that is to stay. */
export async function endSessions(db: Database, accountId: string, except?: string): Promise<void> {
  await db
    .deleteFrom("session")
    .where("accountId", "=", accountId)
    .$if(except !== undefined, (query) => query.where("id", "<>", except ?? ""))
    .execute();
}

/** Forgets the sessions of browsers that would have to sign in again anyway. */
export async function deleteIdleSessions(db: Database, now: number = Date.now()): Promise<void> {
  await db
    .deleteFrom("session")
    .where("lastSeenAt", "<=", now - SESSION_IDLE_DAYS * DAY_MS)
    .execute();
}
