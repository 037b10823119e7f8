import type { Database } from "./database.ts";

/** Who may do what, the least first. The browser borrows the type alone. */
export const ROLES_OF_ACCOUNTS = ["learner", "reviewer", "admin"] as const;
export type AccountRole = (typeof ROLES_OF_ACCOUNTS)[number];

/** Whoever may do something may do it as anything above, too. */
export function isAtLeast(role: AccountRole, least: AccountRole): boolean {
  return ROLES_OF_ACCOUNTS.indexOf(role) >= ROLES_OF_ACCOUNTS.indexOf(least);
}

export async function hasAdmin(db: Database): Promise<boolean> {
  const admin = await db.selectFrom("account").select("id").where("role", "=", "admin").executeTakeFirst();
  return admin !== undefined;
}
