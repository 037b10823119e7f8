import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  Link,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { requireRole } from "#app/account/require-role.server.ts";
import { AdminPage } from "#app/admin/admin-page.tsx";
import { ROLE_LABELS_OF_ACCOUNTS } from "#app/admin/role-labels.ts";
import { sayAgo } from "#app/components/format-ago.ts";
import { formatCount } from "#app/components/format-number.ts";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { isUnsent, keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { findAdministered } from "#db/administered-accounts.ts";
import { AccountActs } from "./account-acts.tsx";
import { ActForm, actOnAccount } from "./act-on-account.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.account.name, description: "An account.", indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { accountId } = requireRole(context, "admin");
  const account = await findAdministered(context.db, params["id"] ?? "");
  if (!account) throw new Response(null, { status: 404 });
  return json({ account, isOwn: account.id === accountId, now: Date.now() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const admin = requireRole(context, "admin");
  const form = ActForm.safeParse(await formFields(request));
  if (!form.success) throw new Response("This form is none of this page.", { status: 400 });
  const { origin } = new URL(request.url);
  const acted = await actOnAccount(context, admin, params["id"] ?? "", form.data, origin);
  if (!acted) throw new Response(null, { status: 404 });
  return json(acted);
}

/** While the server is away, the page stays. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function User() {
  const { account, isOwn, now } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof clientAction>();
  const { name, role, createdAt, lastSeenAt, lockedAt, browsers, bytes } = account;
  return (
    <AdminPage title={name}>
      <div role="status">
        {acted && "done" in acted && <Notice meaning="pass">{acted.done}</Notice>}
        {isUnsent(acted) && <Notice meaning="limit">{acted.error}</Notice>}
        {acted && "link" in acted && (
          <Notice meaning="limit">
            <p>
              Give this link to the owner of the account. It is shown this once, sets a new password once, and
              is good for two days.
            </p>
            <p className="mono admin-link">{acted.link}</p>
          </Notice>
        )}
      </div>
      <dl className="kv">
        <dt>Role</dt>
        <dd>{ROLE_LABELS_OF_ACCOUNTS[role]}</dd>
        <dt>Made</dt>
        <dd>{sayAgo(createdAt, now)}</dd>
        <dt>Seen</dt>
        <dd>{sayAgo(lastSeenAt, now)}</dd>
        <dt>Signed-in browsers</dt>
        <dd className="num">{browsers}</dd>
        <dt>Storage</dt>
        <dd className="num">{formatCount(Math.ceil(bytes / 1000))} kB</dd>
        <dt>State</dt>
        <dd>{lockedAt === undefined ? "Open" : `Locked ${sayAgo(lockedAt, now)}`}</dd>
      </dl>
      <p className="sm dim">
        What somebody answered, drafted or noted is theirs: it is shown to nobody else.
      </p>
      {isOwn ? (
        <Notice meaning="info">
          This is your own account. Another admin changes its role or locks it, so that there is always one.
        </Notice>
      ) : (
        <AccountActs role={role} isLocked={lockedAt !== undefined} />
      )}
      <p>
        <Link className="link sm" to="/admin/users">
          All users
        </Link>
      </p>
    </AdminPage>
  );
}
