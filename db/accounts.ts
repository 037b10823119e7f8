import type { Selectable } from "kysely";
import type { Database } from "./database.ts";
import { randomId } from "./random-id.ts";
import type { AccountTable } from "./tables/accounts.ts";
import { inTransaction } from "./transaction.ts";

/** Times are milliseconds since 1970, UTC. */
export type Account = Omit<Selectable<AccountTable>, "nameKey">;

const COLUMNS = [
  ...(["id", "name", "passwordHash", "createdAt", "passwordChangedAt"] as const),
  ...(["role", "lockedAt"] as const),
] as const;

/** A name as it is compared: "ADMIN", "admin" and the same in full-width letters are one. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/**
 * Makes the guest an account of theirs; all that is theirs stays where it is. Undefined when somebody has the
 * name, or when the visitor is no guest any more.
 */
export function createAccount(
  db: Database,
  { visitorId, name, passwordHash }: { visitorId: string; name: string; passwordHash: string },
  now: number = Date.now(),
): Promise<Account | undefined> {
  return inTransaction(db, async (transaction) => {
    const guest = await transaction
      .selectFrom("visitor")
      .select("id")
      .where("id", "=", visitorId)
      .where("accountId", "is", null)
      .executeTakeFirst();
    if (!guest) return undefined;
    const key = { name, nameKey: nameKey(name) };
    const account = await transaction
      .insertInto("account")
      .values({
        ...{ ...key, id: randomId(), passwordHash },
        ...{ createdAt: now, passwordChangedAt: now },
      })
      .onConflict((conflict) => conflict.column("nameKey").doNothing())
      .returning(COLUMNS)
      .executeTakeFirst();
    if (!account) return undefined;
    await transaction
      .updateTable("visitor")
      .set({ accountId: account.id })
      .where("id", "=", visitorId)
      .execute();
    return account;
  });
}

export function findAccountByName(db: Database, name: string): Promise<Account | undefined> {
  return db.selectFrom("account").select(COLUMNS).where("nameKey", "=", nameKey(name)).executeTakeFirst();
}

export function findAccount(db: Database, id: string): Promise<Account | undefined> {
  return db.selectFrom("account").select(COLUMNS).where("id", "=", id).executeTakeFirst();
}

/** The visitor to whom an account's work belongs. */
export async function visitorOfAccount(db: Database, accountId: string): Promise<string> {
  const { id } = await db
    .selectFrom("visitor")
    .select("id")
    .where("accountId", "=", accountId)
    .executeTakeFirstOrThrow();
  return id;
}

/** False when somebody else has the name. */
export function renameAccount(db: Database, id: string, name: string): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const other = await findAccountByName(transaction, name);
    if (other && other.id !== id) return false;
    await transaction
      .updateTable("account")
      .set({ name, nameKey: nameKey(name) })
      .where("id", "=", id)
      .execute();
    return true;
  });
}

/** The caller ends the sessions that knew the old one. A link that would set another one is good no more. */
export async function setPassword(
  db: Database,
  id: string,
  passwordHash: string,
  now: number = Date.now(),
): Promise<void> {
  await db
    .updateTable("account")
    .set({ passwordHash, passwordChangedAt: now })
    .where("id", "=", id)
    .execute();
  await db.deleteFrom("recoveryLink").where("accountId", "=", id).execute();
}
