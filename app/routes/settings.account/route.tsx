import "#app/styles/account.css";
import "#app/styles/settings.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaFunction, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { RecoveryCodeList } from "#app/account/recovery-code-list.tsx";
import { requireAccount } from "#app/account/require-account.server.ts";
import { Notice } from "#app/components/notice.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { Section } from "#app/routes/settings._index/section.tsx";
import { countRecoveryCodes } from "#db/recovery-codes.ts";
import { listSessions } from "#db/sessions.ts";
import { changeAccount } from "./change-account.server.ts";
import { CodesForm, PasswordForm, RenameForm } from "./password-forms.tsx";
import { SessionList } from "./session-list.tsx";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Account", description: "Name, password and signed-in browsers.", indexed: false });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { accountId, sessionId, name } = requireAccount(context, request);
  const sessions = (await listSessions(db, accountId)).map(({ id, device, lastSeenAt }) => {
    return { id, device, lastSeenAt, isThis: id === sessionId };
  });
  const codes = await countRecoveryCodes(db, accountId);
  return json({ name, sessions, codes, now: Date.now() });
}

export function action({ request, context }: ActionFunctionArgs) {
  return changeAccount(context, request);
}

export default function Account() {
  const { name, sessions, codes, now } = useLoaderData<typeof loader>();
  const change = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { intent, done, codes: fresh } = change ?? {};
  const faults = (of: string) => (intent === of ? change?.errors : undefined);
  return (
    <main className="page settings" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">Account</h1>
        <Link className="btn" to="/settings">
          All settings
        </Link>
      </header>
      <div role="status">
        {done !== undefined && <Notice meaning="pass">{done}</Notice>}
        {search.has("recovered") && done === undefined && (
          <Notice meaning="pass">The new password is set. {left(codes)}</Notice>
        )}
      </div>
      <Section title="Name" say={`You are signed in as ${name}.`}>
        <RenameForm name={name} errors={faults("rename")} />
      </Section>
      <Section title="Password" say="Changing it signs every other browser out.">
        <PasswordForm name={name} errors={faults("password")} />
      </Section>
      <Section title="Recovery codes" say={`${left(codes)} New codes replace the old ones.`}>
        {fresh ? <RecoveryCodeList codes={fresh} /> : <CodesForm name={name} errors={faults("codes")} />}
      </Section>
      <Section title="Signed-in browsers" say="After 90 days without a visit a browser is signed out.">
        {intent === "revoke" && change?.errors["form"] && (
          <Notice meaning="info">{change.errors["form"]}</Notice>
        )}
        <SessionList sessions={sessions} now={now} />
      </Section>
    </main>
  );
}

function left(codes: number): string {
  return codes === 1 ? "1 recovery code is left." : `${codes} recovery codes are left.`;
}
