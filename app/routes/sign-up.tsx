import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  Form,
  Link,
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useNavigation,
} from "@remix-run/react";
import { z } from "zod";
import { faultsByField, NewName, NewPassword, newPasswordFault } from "#app/account/account-forms.server.ts";
import { AccountPage, FormFault } from "#app/account/account-page.tsx";
import { type FormAnswer, refuseAttempt, refuseForm } from "#app/account/answer.server.ts";
import { beginSession } from "#app/account/begin-session.server.ts";
import { NameField, NewPasswordField } from "#app/account/credential-fields.tsx";
import { hashPassword } from "#app/account/password-hash.server.ts";
import { RecoveryCodeList } from "#app/account/recovery-code-list.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { createAccount } from "#db/accounts.ts";
import { replaceRecoveryCodes } from "#db/recovery-codes.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Make an account", description: "Keep your work on every device.", indexed: false });

export function loader({ context }: LoaderFunctionArgs) {
  if (context.account) throw redirect("/settings/account");
  return json({});
}

// The codes are shown by this page, which nobody who is signed in is otherwise led to.
export const shouldRevalidate: ShouldRevalidateFunction = (change) =>
  hasCodes(change.actionResult) ? false : keepsPageWhenUnsent(change);

/** A `clientAction` has no status: what it answers tells whether the account was made. */
function hasCodes(result: unknown): boolean {
  return typeof result === "object" && result !== null && "codes" in result;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visitor, accounts } = context;
  if (context.account) throw redirect("/settings/account");
  const fields = await formFields(request);
  const parsed = z.strictObject({ name: NewName, newPassword: NewPassword }).safeParse(fields);
  if (!parsed.success) return refuseForm(400, faultsByField(parsed.error), fields["name"]?.slice(0, 254));
  const { name, newPassword } = parsed.data;
  const fault = newPasswordFault(newPassword, name, accounts.isBreached);
  if (fault !== undefined) return refuseForm(400, { newPassword: fault }, name);
  const attempt = await accounts.limits.signUp(context.address);
  if (!attempt.allowed) return refuseAttempt(attempt.seconds, name);
  const passwordHash = await hashPassword(newPassword);
  const account = await createAccount(db, { visitorId: visitor.id, name, passwordHash });
  if (!account) return refuseForm(409, { name: "Somebody has this name. Choose another." }, name);
  const codes = await replaceRecoveryCodes(db, account.id);
  const headers = await beginSession(context, request, account.id);
  return json<FormAnswer>({ codes, name, errors: {} }, { status: 201, headers });
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;

export default function SignUp() {
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state !== "idle";
  if (answer?.codes) {
    return (
      <AccountPage title="Your account is there" say={`You are signed in as ${answer.name}.`}>
        <RecoveryCodeList codes={answer.codes} />
        <p>
          <Link className="btn btn-primary" to="/">
            I have kept them
          </Link>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title="Make an account"
      say="Everything that you have done in this browser is kept, and you can go on with it anywhere."
    >
      <Form method="post" className="account-form">
        <FormFault errors={answer?.errors} />
        <NameField
          initially={answer?.name}
          hint="Nothing is ever sent to an address; it is only a name."
          error={answer?.errors["name"]}
        />
        <NewPasswordField label="Password" error={answer?.errors["newPassword"]} />
        <button className="btn btn-primary" type="submit" aria-busy={isBusy}>
          Make an account
        </button>
      </Form>
      <p className="account-links">
        <Link className="link" to="/sign-in">
          I have one: sign in
        </Link>
      </p>
    </AccountPage>
  );
}
