import { randomBytes } from "node:crypto";
import { recordAct } from "./acts.ts";
import type { Database } from "./database.ts";
import { hasAdmin } from "./roles.ts";
import { secretHash } from "./secret-hash.ts";
import { inTransaction } from "./transaction.ts";

const TOKEN_BYTES = 32;

/**
 * While nobody is an admin: a new token with which one account may become the first, instead of the one before.
 * Only its hash is kept. Undefined, and no token is good any more, once there is an admin.
 */
export function offerAdminClaim(db: Database, now: number = Date.now()): Promise<string | undefined> {
  return inTransaction(db, async (transaction) => {
    await transaction.deleteFrom("adminClaim").execute();
    if (await hasAdmin(transaction)) return undefined;
    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    await transaction
      .insertInto("adminClaim")
      .values({ tokenHash: secretHash(token), createdAt: now })
      .execute();
    return token;
  });
}

/** Whether somebody could still become the first admin. */
export async function isClaimOpen(db: Database): Promise<boolean> {
  const claim = await db.selectFrom("adminClaim").select("createdAt").executeTakeFirst();
  return claim !== undefined && !(await hasAdmin(db));
}

/** Makes the account the first admin. Once: false for every other token, and for every other time. */
export function claimAdmin(
  db: Database,
  { accountId, token }: { accountId: string; token: string },
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    if (await hasAdmin(transaction)) return false;
    const { numDeletedRows } = await transaction
      .deleteFrom("adminClaim")
      .where("tokenHash", "=", secretHash(token))
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await transaction.updateTable("account").set({ role: "admin" }).where("id", "=", accountId).execute();
    await recordAct(transaction, { accountId, kind: "claim", subjectId: accountId }, now);
    return true;
  });
}
