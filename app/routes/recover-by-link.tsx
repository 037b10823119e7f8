import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { faultsByField, NewPassword, newPasswordFault } from "#app/account/account-forms.server.ts";
import { AccountPage, FormFault } from "#app/account/account-page.tsx";
import { refuseAttempt, refuseForm } from "#app/account/answer.server.ts";
import { beginSession } from "#app/account/begin-session.server.ts";
import { NameForManagers, NewPasswordField } from "#app/account/credential-fields.tsx";
import { hashPassword } from "#app/account/password-hash.server.ts";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { setPassword } from "#db/accounts.ts";
import { accountOfLink, spendRecoveryLink } from "#db/administer-accounts.ts";
import { endSessions } from "#db/sessions.ts";
import { inTransaction } from "#db/transaction.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Set a new password", description: "By a link of an admin.", indexed: false });

/** As db/administer-accounts.ts makes them. */
const Token = z.string().regex(/^[\w-]{43}$/);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = Token.safeParse(new URL(request.url).searchParams.get("token"));
  const account = token.success ? await accountOfLink(context.db, token.data) : undefined;
  if (!token.success || !account) throw new Response(null, { status: 404 });
  return json({ token: token.data, name: account.name });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, accounts, address } = context;
  const fields = await formFields(request);
  const parsed = z.strictObject({ token: Token, newPassword: NewPassword }).safeParse(fields);
  if (!parsed.success) return refuseForm(400, faultsByField(parsed.error));
  const { token, newPassword } = parsed.data;
  const attempt = await accounts.limits.signIn(address, `link ${token}`);
  if (!attempt.allowed) return refuseAttempt(attempt.seconds, "");
  const account = await accountOfLink(db, token);
  if (!account) throw new Response(null, { status: 404 });
  const fault = newPasswordFault(newPassword, account.name, accounts.isBreached);
  if (fault !== undefined) return refuseForm(400, { newPassword: fault });
  const passwordHash = await hashPassword(newPassword);
  const isSet = await inTransaction(db, async (transaction) => {
    if (!(await spendRecoveryLink(transaction, token))) return false;
    await setPassword(transaction, account.id, passwordHash);
    await endSessions(transaction, account.id);
    return true;
  });
  if (!isSet) throw new Response(null, { status: 404 });
  await attempt.succeeded();
  return redirect("/settings/account?recovered", {
    headers: await beginSession(context, request, account.id),
  });
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function RecoverByLink() {
  const { token, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountPage
      title="Set a new password"
      say={`For ${name}. Every browser that was signed in is signed out.`}
    >
      <Form method="post" className="account-form">
        <FormFault errors={answer?.errors} />
        <input type="hidden" name="token" value={token} />
        <NameForManagers name={name} />
        <NewPasswordField error={answer?.errors["newPassword"]} />
        <button className="btn btn-primary" type="submit">
          Set the new password
        </button>
      </Form>
    </AccountPage>
  );
}
