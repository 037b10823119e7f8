import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, FormFault } from "#app/account/account-page.tsx";
import { refuseAttempt, refuseForm } from "#app/account/answer.server.ts";
import { requireAccount } from "#app/account/require-account.server.ts";
import { Field } from "#app/components/field.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { claimAdmin, isClaimOpen } from "#db/admin-claim.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Become the admin", description: "For whoever runs this server.", indexed: false });

/** There is nothing here once somebody is an admin. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await isClaimOpen(context.db))) throw new Response(null, { status: 404 });
  requireAccount(context, request);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, accounts, address } = context;
  if (!(await isClaimOpen(db))) throw new Response(null, { status: 404 });
  const { accountId, name } = requireAccount(context, request);
  const form = z.strictObject({ token: z.string().trim().max(100) }).safeParse(await formFields(request));
  if (!form.success) return refuseForm(400, { token: "This is not the token." });
  const attempt = await accounts.limits.signIn(address, `claim of ${name}`);
  if (!attempt.allowed) return refuseAttempt(attempt.seconds, name);
  if (!(await claimAdmin(db, { accountId, token: form.data.token }))) {
    return refuseForm(403, { token: "This is not the token of the last start." });
  }
  await attempt.succeeded();
  return redirect("/admin", 303);
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function ClaimAdmin() {
  const answer = useActionData<typeof action>();
  return (
    <AccountPage
      title="Become the admin"
      say="For whoever runs this server: its start has printed a token. It works once, for the first admin."
    >
      <Form method="post" className="account-form">
        <FormFault errors={answer?.errors} />
        <Field label="Token" error={answer?.errors["token"]}>
          {(control) => (
            <input
              {...control}
              className="input mono"
              type="text"
              name="token"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={100}
              required
            />
          )}
        </Field>
        <button className="btn btn-primary" type="submit">
          Become the admin
        </button>
      </Form>
    </AccountPage>
  );
}
