import { randomBytes } from "node:crypto";
import { recordAct } from "./acts.ts";
import type { Database } from "./database.ts";
import type { AccountRole } from "./roles.ts";
import { secretHash } from "./secret-hash.ts";
import { endSessions } from "./sessions.ts";
import type { ActKind } from "./tables/accounts.ts";
import { inTransaction } from "./transaction.ts";

/** An admin acts on an account that is not theirs: so that there is always one. */
type ActOn = { by: string; id: string };

const DAY_MS = 86_400_000;
/** A link is handed over by hand, which takes a while. */
const LINK_DAYS = 2;
const TOKEN_BYTES = 32;

/** Signs the account out everywhere and keeps it from signing in. Nothing is deleted. */
export function lockAccount(db: Database, act: ActOn, now: number = Date.now()): Promise<boolean> {
  return acting(db, act, "lock", now, async (transaction) => {
    await transaction.updateTable("account").set({ lockedAt: now }).where("id", "=", act.id).execute();
    await transaction.deleteFrom("recoveryLink").where("accountId", "=", act.id).execute();
    await endSessions(transaction, act.id);
  });
}

export function unlockAccount(db: Database, act: ActOn, now: number = Date.now()): Promise<boolean> {
  return acting(db, act, "unlock", now, async (transaction) => {
    await transaction.updateTable("account").set({ lockedAt: null }).where("id", "=", act.id).execute();
  });
}

export function signOutAccount(db: Database, act: ActOn, now: number = Date.now()): Promise<boolean> {
  return acting(db, act, "sign_out", now, (transaction) => endSessions(transaction, act.id));
}

export function setRole(
  db: Database,
  { role, ...act }: ActOn & { role: AccountRole },
  now: number = Date.now(),
): Promise<boolean> {
  const write = async (transaction: Database) => {
    await transaction.updateTable("account").set({ role }).where("id", "=", act.id).execute();
  };
  return acting(db, act, "role", now, write, role);
}

/** A token with which a new password may be set, once and within two days; an earlier one is good no more. */
export async function issueRecoveryLink(
  db: Database,
  act: ActOn,
  now: number = Date.now(),
): Promise<string | undefined> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const row = { tokenHash: secretHash(token), expiresAt: now + LINK_DAYS * DAY_MS };
  const isDone = await acting(db, act, "recovery_link", now, async (transaction) => {
    await transaction
      .insertInto("recoveryLink")
      .values({ accountId: act.id, ...row })
      .onConflict((conflict) => conflict.column("accountId").doUpdateSet(row))
      .execute();
  });
  return isDone ? token : undefined;
}

/** The account that a link is for, as long as it is good. */
export async function accountOfLink(
  db: Database,
  token: string,
  now: number = Date.now(),
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom("recoveryLink")
    .innerJoin("account", "account.id", "recoveryLink.accountId")
    .select(["account.id", "account.name"])
    .where("recoveryLink.tokenHash", "=", secretHash(token))
    .where("recoveryLink.expiresAt", ">", now)
    .where("account.lockedAt", "is", null)
    .executeTakeFirst();
}

/** Uses it up. False when it was used meanwhile. */
export async function spendRecoveryLink(db: Database, token: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("recoveryLink")
    .where("tokenHash", "=", secretHash(token))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * False where there is no such account, or it is the admin's own, or who acts is an admin no more: of two who act on
 * each other at the same moment the second one does nothing.
 */
function acting(
  db: Database,
  { by, id }: ActOn,
  kind: ActKind,
  now: number,
  work: (transaction: Database) => Promise<void>,
  detail?: string,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const account = await transaction
      .selectFrom("account")
      .select("id")
      .where("id", "=", id)
      .executeTakeFirst();
    const admin = await transaction
      .selectFrom("account")
      .select("id")
      .where("id", "=", by)
      .where("role", "=", "admin")
      .where("lockedAt", "is", null)
      .executeTakeFirst();
    if (!account || !admin || id === by) return false;
    await work(transaction);
    const act = { accountId: by, kind, subjectId: id };
    await recordAct(transaction, detail === undefined ? act : { ...act, detail }, now);
    return true;
  });
}
