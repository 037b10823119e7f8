import type { AppLoadContext } from "@remix-run/node";
import { themeCookie } from "#app/theme.ts";
import { findAccount, visitorOfAccount } from "#db/accounts.ts";
import { mergeGuest } from "#db/merge/merge-guest.ts";
import { createSession, endSession } from "#db/sessions.ts";
import { findSettings } from "#db/settings.ts";
import { inTransaction } from "#db/transaction.ts";
import { deviceName } from "./device-name.ts";
import { endedVisitorCookie, sessionCookie } from "./session-cookie.ts";

type Context = Pick<AppLoadContext, "db" | "visitor" | "account" | "secure">;

/**
 * Signs the browser in under a new token, and hands over what a guest did in it before. Whatever session the
 * browser had is ended, so that a token that somebody else has put there is worth nothing. Returns the
 * headers that tell the browser. `proof`: the kept form of the password that was right a moment ago; where it is
 * another one by now, or the account is locked or gone, throws the answer 401.
 */
export async function beginSession(
  context: Context,
  request: Request,
  accountId: string,
  proof?: string,
): Promise<Headers> {
  const { db, visitor, account, secure } = context;
  const device = deviceName(request.headers.get("user-agent"));
  const { token, theme } = await inTransaction(db, async (transaction) => {
    const kept = await findAccount(transaction, accountId);
    if (!kept || kept.lockedAt !== null || (proof !== undefined && kept.passwordHash !== proof)) {
      throw new Response("This account was changed a moment ago. Sign in again.", { status: 401 });
    }
    const owner = await visitorOfAccount(transaction, accountId);
    if (account) await endSession(transaction, account.accountId, account.sessionId);
    else if (!visitor.isNew) await mergeGuest(transaction, visitor.id, owner);
    const { theme } = await findSettings(transaction, owner);
    return { token: await createSession(transaction, { accountId, device }), theme };
  });
  const headers = new Headers({ "set-cookie": sessionCookie(token, secure) });
  headers.append("set-cookie", endedVisitorCookie(secure));
  if (theme !== "system") headers.append("set-cookie", themeCookie(theme));
  return headers;
}
