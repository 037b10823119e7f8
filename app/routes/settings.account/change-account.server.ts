import { type AppLoadContext, json, redirect } from "@remix-run/node";
import { faultsByField, newPasswordFault } from "#app/account/account-forms.server.ts";
import { type Faults, tooManyTries } from "#app/account/answer.server.ts";
import { beginSession } from "#app/account/begin-session.server.ts";
import { hashPassword, isPassword } from "#app/account/password-hash.server.ts";
import { requireAccount } from "#app/account/require-account.server.ts";
import { endedSessionCookie } from "#app/account/session-cookie.ts";
import { FORGET_COPIES } from "#app/forget-copies.ts";
import { formFields } from "#app/form-fields.server.ts";
import { findAccount, renameAccount, setPassword } from "#db/accounts.ts";
import { replaceRecoveryCodes } from "#db/recovery-codes.ts";
import { endSession, endSessions } from "#db/sessions.ts";
import { inTransaction } from "#db/transaction.ts";
import { AccountForm } from "./account-form.server.ts";

/** What became of a form, by its intent. */
export type Change = { intent: string; errors: Faults; done?: string; codes?: string[] };

/** Whatever could lock the owner out asks for the password once more. */
export async function changeAccount(context: AppLoadContext, request: Request) {
  const { db, accounts, secure } = context;
  const mine = requireAccount(context, request);
  const fields = await formFields(request);
  const intent = String(fields["intent"]).slice(0, 20);
  const refuse = (status: number, errors: Faults) => json<Change>({ intent, errors }, { status });
  const refuseTries = (seconds: number) => {
    const headers = { "retry-after": String(seconds) };
    return json<Change>({ intent, errors: { form: tooManyTries(seconds) } }, { status: 429, headers });
  };
  const parsed = AccountForm.safeParse(fields);
  if (!parsed.success) return refuse(400, faultsByField(parsed.error));
  const form = parsed.data;

  if ("password" in form) {
    const attempt = await accounts.limits.signIn(context.address, mine.name);
    if (!attempt.allowed) return refuseTries(attempt.seconds);
    const account = await findAccount(db, mine.accountId);
    if (!(await isPassword(form.password, account?.passwordHash)))
      return refuse(403, { password: "This is not the password." });
    await attempt.succeeded();
  }

  switch (form.intent) {
    case "rename": {
      // It tells which names there are, as making an account does.
      const attempt = await accounts.limits.signUp(context.address);
      if (!attempt.allowed) return refuseTries(attempt.seconds);
      if (await renameAccount(db, mine.accountId, form.name)) return done(intent, "The name was changed.");
      return refuse(409, { name: "Somebody has this name. Choose another." });
    }
    case "password": {
      const fault = newPasswordFault(form.newPassword, mine.name, accounts.isBreached);
      if (fault !== undefined) return refuse(400, { newPassword: fault });
      const passwordHash = await hashPassword(form.newPassword);
      await inTransaction(db, async (transaction) => {
        await setPassword(transaction, mine.accountId, passwordHash);
        await endSessions(transaction, mine.accountId);
      });
      const headers = await beginSession(context, request, mine.accountId);
      return done(intent, "The password was changed. Every other browser is signed out.", headers);
    }
    case "codes": {
      const codes = await replaceRecoveryCodes(db, mine.accountId);
      return json<Change>({ intent, errors: {}, codes });
    }
    case "revoke": {
      if (form.session === mine.sessionId) throw redirect("/settings/account");
      const ended = await endSession(db, mine.accountId, form.session);
      if (!ended) return refuse(404, { form: "This browser is signed out already." });
      return done(intent, "The browser is signed out.");
    }
    case "everywhere": {
      await endSessions(db, mine.accountId);
      const headers = new Headers({ "set-cookie": endedSessionCookie(secure) });
      headers.append("set-cookie", FORGET_COPIES);
      throw redirect("/settings?signed-out", { headers });
    }
  }
}

function done(intent: string, sentence: string, headers: Headers = new Headers()) {
  return json<Change>({ intent, errors: {}, done: sentence }, { headers });
}
