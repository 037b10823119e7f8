import type { Database } from "./database.ts";
import { randomId } from "./random-id.ts";
import { secretHash } from "./secret-hash.ts";
import { inTransaction } from "./transaction.ts";

/** How many are handed out together. */
export const RECOVERY_CODES = 8;
const GROUP = 5;

/**
 * New codes instead of those that the account had, as "xxxxx-xxxxx-xxxxx-xxxxx" with 100 random bits each.
 * They are returned this once: only their hashes are kept.
 */
export function replaceRecoveryCodes(
  db: Database,
  accountId: string,
  now: number = Date.now(),
): Promise<string[]> {
  return inTransaction(db, async (transaction) => {
    const codes = Array.from({ length: RECOVERY_CODES }, randomId);
    await transaction.deleteFrom("recoveryCode").where("accountId", "=", accountId).execute();
    await transaction
      .insertInto("recoveryCode")
      .values(codes.map((code) => ({ accountId, codeHash: secretHash(code), createdAt: now })))
      .execute();
    return codes.map((code) => (code.match(new RegExp(`.{${GROUP}}`, "g")) ?? [code]).join("-"));
  });
}

/** True when it was one of the account's codes; it never is again. Spaces, dashes and case don't matter. */
export async function spendRecoveryCode(db: Database, accountId: string, code: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("recoveryCode")
    .where("accountId", "=", accountId)
    .where("codeHash", "=", secretHash(plainCode(code)))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function countRecoveryCodes(db: Database, accountId: string): Promise<number> {
  const { codes } = await db
    .selectFrom("recoveryCode")
    .select((eb) => eb.fn.countAll<number>().as("codes"))
    .where("accountId", "=", accountId)
    .executeTakeFirstOrThrow();
  return codes;
}

/** Codes have no letter that is read as a digit; whoever types one anyway meant the digit. */
function plainCode(code: string): string {
  return code.toLowerCase().replaceAll(/[\s-]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1");
}
