import { nameKey } from "./accounts.ts";
import type { Database } from "./database.ts";
import type { AccountRole } from "./roles.ts";
import { visitorBytes } from "./visitor-bytes.ts";

/** What whoever runs an instance may know of an account. Times are milliseconds since 1970, UTC. */
export type AdministeredAccount = {
  id: string;
  name: string;
  role: AccountRole;
  createdAt: number;
  lastSeenAt: number;
  lockedAt?: number;
};

/** Accounts that a page lists. */
export const ACCOUNTS_LISTED = 50;

/** Those whose name begins with the text, last seen first. */
export async function findAccounts(db: Database, text: string): Promise<AdministeredAccount[]> {
  // A range instead of `like`, in which an underscore would stand for any letter.
  const from = nameKey(text);
  const rows = await accounts(db)
    .$if(from !== "", (query) =>
      query.where("account.nameKey", ">=", from).where("account.nameKey", "<", `${from}\u{10ffff}`),
    )
    .orderBy("visitor.lastSeenAt", "desc")
    .orderBy("account.nameKey")
    .limit(ACCOUNTS_LISTED)
    .execute();
  return rows.map(administered);
}

export type AccountDetails = AdministeredAccount & {
  browsers: number;
  /** What is stored, not what it says. */
  bytes: number;
};

export async function findAdministered(db: Database, id: string): Promise<AccountDetails | undefined> {
  const row = await accounts(db)
    .select("visitor.id as visitorId")
    .where("account.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { visitorId, ...account } = row;
  const { browsers } = await db
    .selectFrom("session")
    .select((eb) => eb.fn.countAll<number>().as("browsers"))
    .where("accountId", "=", id)
    .executeTakeFirstOrThrow();
  return { ...administered(account), browsers, bytes: await visitorBytes(db, visitorId) };
}

function accounts(db: Database) {
  return db
    .selectFrom("account")
    .innerJoin("visitor", "visitor.accountId", "account.id")
    .select(["account.id", "account.name", "account.role", "account.createdAt", "account.lockedAt"])
    .select("visitor.lastSeenAt");
}

function administered({
  lockedAt,
  ...row
}: Omit<AdministeredAccount, "lockedAt"> & { lockedAt: number | null }): AdministeredAccount {
  return { ...row, ...(lockedAt === null ? {} : { lockedAt }) };
}
