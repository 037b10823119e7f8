import type { AccountRole } from "#db/roles.ts";
import { createMember } from "./accounts.ts";
import type { RunningApp } from "./running-app.ts";

/** Somebody with an account and a role, signed in, in a browser of their own. */
export async function createWith(app: RunningApp, role: AccountRole, name: string) {
  const member = await createMember(app.origin, name);
  await app.db.updateTable("account").set({ role }).where("name", "=", name).execute();
  return member;
}
