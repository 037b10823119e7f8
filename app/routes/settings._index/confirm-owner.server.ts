import type { AppLoadContext } from "@remix-run/node";
import { tooManyTries } from "#app/account/answer.server.ts";
import { isPassword } from "#app/account/password-hash.server.ts";
import { findAccount } from "#db/accounts.ts";

type Refusal = { status: number; sentence: string; headers?: Record<string, string> };

/** Before something is done that can't be undone; undefined when it may be. A guest has no password. */
export async function confirmOwner(
  context: Pick<AppLoadContext, "db" | "account" | "accounts" | "address">,
  password = "",
): Promise<Refusal | undefined> {
  const { db, account, accounts, address } = context;
  if (!account) return undefined;
  const attempt = await accounts.limits.signIn(address, account.name);
  if (!attempt.allowed) {
    const headers = { "retry-after": String(attempt.seconds) };
    return { status: 429, sentence: tooManyTries(attempt.seconds), headers };
  }
  const kept = await findAccount(db, account.accountId);
  if (!(await isPassword(password, kept?.passwordHash))) {
    return { status: 403, sentence: "This is not the password." };
  }
  await attempt.succeeded();
  return undefined;
}
