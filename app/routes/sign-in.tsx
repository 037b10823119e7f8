import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { faultsByField, GivenName, GivenPassword } from "#app/account/account-forms.server.ts";
import { AccountPage, FormFault } from "#app/account/account-page.tsx";
import { refuseAttempt, refuseForm } from "#app/account/answer.server.ts";
import { beginSession } from "#app/account/begin-session.server.ts";
import { NameField, PasswordField } from "#app/account/credential-fields.tsx";
import { isPassword } from "#app/account/password-hash.server.ts";
import { formFields } from "#app/form-fields.server.ts";
import { LocalAddress } from "#app/local-address.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { findAccountByName } from "#db/accounts.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Sign in", description: "Sign in to your account.", indexed: false });

/** Anything else than an address of this site leads to the first page. */
const Next = LocalAddress.optional().catch(undefined);
const SignInForm = z.strictObject({ name: GivenName, password: GivenPassword, next: Next });

export function loader({ request, context }: LoaderFunctionArgs) {
  const next = Next.parse(new URL(request.url).searchParams.get("next") ?? undefined);
  if (context.account) throw redirect(next ?? "/settings/account");
  return json({ next });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await formFields(request);
  const parsed = SignInForm.safeParse(fields);
  if (!parsed.success) return refuseForm(400, faultsByField(parsed.error), fields["name"]?.slice(0, 254));
  const { name, password, next } = parsed.data;
  const attempt = await context.accounts.limits.signIn(context.address, name);
  if (!attempt.allowed) return refuseAttempt(attempt.seconds, name);
  const account = await findAccountByName(context.db, name);
  const isRight = await isPassword(password, account?.passwordHash);
  if (!account || !isRight) {
    return refuseForm(401, { form: "There is no account with this name and this password." }, name);
  }
  // Only whoever has the password is told.
  if (account.lockedAt !== null) {
    return refuseForm(403, { form: "This account is locked. Ask whoever runs this server." }, name);
  }
  await attempt.succeeded();
  return redirect(next ?? "/", {
    headers: await beginSession(context, request, account.id, account.passwordHash),
  });
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state !== "idle";
  return (
    <AccountPage
      title="Sign in"
      say="What you have done in this browser as a guest is added to your account."
    >
      <Form method="post" className="account-form">
        <FormFault errors={answer?.errors} />
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <NameField initially={answer?.name} error={answer?.errors["name"]} />
        <PasswordField error={answer?.errors["password"]} />
        <button className="btn btn-primary" type="submit" aria-busy={isBusy}>
          Sign in
        </button>
      </Form>
      <p className="account-links">
        <Link className="link" to="/sign-up">
          Make an account
        </Link>
        <Link className="link" to="/recover">
          The password is lost
        </Link>
      </p>
    </AccountPage>
  );
}
