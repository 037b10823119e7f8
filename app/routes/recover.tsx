import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useActionData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import {
  faultsByField,
  GivenName,
  NewPassword,
  newPasswordFault,
} from "#app/account/account-forms.server.ts";
import { AccountPage, FormFault } from "#app/account/account-page.tsx";
import { refuseAttempt, refuseForm } from "#app/account/answer.server.ts";
import { beginSession } from "#app/account/begin-session.server.ts";
import { NameField, NewPasswordField } from "#app/account/credential-fields.tsx";
import { hashPassword } from "#app/account/password-hash.server.ts";
import { Field } from "#app/components/field.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { findAccountByName, setPassword } from "#db/accounts.ts";
import { spendRecoveryCode } from "#db/recovery-codes.ts";
import { endSessions } from "#db/sessions.ts";
import { inTransaction } from "#db/transaction.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Recover an account", description: "Set a new password.", indexed: false });

const Code = z
  .string()
  .min(1, { error: "Give one of your recovery codes." })
  .max(100, { error: "No code is as long as this." });

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, accounts } = context;
  const fields = await formFields(request);
  const Recovery = z.strictObject({ name: GivenName, code: Code, newPassword: NewPassword });
  const parsed = Recovery.safeParse(fields);
  if (!parsed.success) return refuseForm(400, faultsByField(parsed.error), fields["name"]?.slice(0, 254));
  const { name, code, newPassword } = parsed.data;
  const fault = newPasswordFault(newPassword, name, accounts.isBreached);
  if (fault !== undefined) return refuseForm(400, { newPassword: fault }, name);
  const attempt = await accounts.limits.signIn(context.address, name);
  if (!attempt.allowed) return refuseAttempt(attempt.seconds, name);
  // Before anything is looked up, so that the time says nothing about the name or the code.
  const passwordHash = await hashPassword(newPassword);
  const accountId = await inTransaction(db, async (transaction) => {
    const account = await findAccountByName(transaction, name);
    if (account?.lockedAt) return undefined;
    if (!(await spendRecoveryCode(transaction, account?.id ?? "", code)) || !account) return undefined;
    await setPassword(transaction, account.id, passwordHash);
    await endSessions(transaction, account.id);
    return account.id;
  });
  if (accountId === undefined) {
    return refuseForm(401, { form: "There is no account with this name and this code." }, name);
  }
  await attempt.succeeded();
  return redirect("/settings/account?recovered", {
    headers: await beginSession(context, request, accountId),
  });
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function Recover() {
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state !== "idle";
  return (
    <AccountPage
      title="Recover an account"
      say="A recovery code works once. Every browser that was signed in is signed out."
    >
      <Form method="post" className="account-form">
        <FormFault errors={answer?.errors} />
        <NameField initially={answer?.name} error={answer?.errors["name"]} />
        <Field
          label="Recovery code"
          hint="One of those that you were shown when you made the account."
          error={answer?.errors["code"]}
        >
          {(control) => (
            <input
              {...control}
              className="input mono"
              type="text"
              name="code"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={100}
              required
            />
          )}
        </Field>
        <NewPasswordField error={answer?.errors["newPassword"]} />
        <button className="btn btn-primary" type="submit" aria-busy={isBusy}>
          Set the new password
        </button>
      </Form>
      <p className="account-links">
        <Link className="link" to="/sign-in">
          Back to sign in
        </Link>
      </p>
    </AccountPage>
  );
}
