import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import {
  issueRecoveryLink,
  lockAccount,
  setRole,
  signOutAccount,
  unlockAccount,
} from "#db/administer-accounts.ts";
import { ROLES_OF_ACCOUNTS } from "#db/roles.ts";
import type { SignedIn } from "#db/sessions.ts";

export const ActForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.enum(["lock", "unlock", "sign_out", "recovery_link"]) }),
  z.strictObject({ intent: z.literal("role"), role: z.enum(ROLES_OF_ACCOUNTS) }),
]);

export type Acted = { done: string } | { link: string };

/** Does what an admin asks. Undefined where there is no such account, or it is the admin's own. */
export async function actOnAccount(
  { db, env }: Pick<AppLoadContext, "db" | "env">,
  { accountId: by }: SignedIn,
  id: string,
  form: z.infer<typeof ActForm>,
  origin: string,
): Promise<Acted | undefined> {
  const act = { by, id };
  switch (form.intent) {
    case "lock":
      return said(await lockAccount(db, act), "The account is locked and signed out everywhere.");
    case "unlock":
      return said(await unlockAccount(db, act), "The account can sign in again.");
    case "sign_out":
      return said(await signOutAccount(db, act), "All browsers of the account are signed out.");
    case "role":
      return said(await setRole(db, { ...act, role: form.role }), "The role was changed.");
    case "recovery_link": {
      const token = await issueRecoveryLink(db, act);
      const base = env.PUBLIC_ORIGIN ?? origin;
      return token === undefined ? undefined : { link: `${base}/recover-by-link?token=${token}` };
    }
  }
}

function said(isDone: boolean, done: string): Acted | undefined {
  return isDone ? { done } : undefined;
}
