import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "#app/account/require-role.server.ts";
import { AdminPage } from "#app/admin/admin-page.tsx";
import { ROLE_LABELS_OF_ACCOUNTS } from "#app/admin/role-labels.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { sayAgo } from "#app/components/format-ago.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { ACCOUNTS_LISTED, findAccounts } from "#db/administered-accounts.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Users", description: "Accounts of this instance.", indexed: false });

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRole(context, "admin");
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 254);
  const accounts = await findAccounts(context.db, query);
  return json({ query, accounts, most: ACCOUNTS_LISTED, now: Date.now() });
}

export default function Users() {
  const { query, accounts, most, now } = useLoaderData<typeof loader>();
  return (
    <AdminPage title="Users">
      <Form method="get" action="/admin/users" className="row wrap" role="search">
        <input
          // Follows the address when that changes by other means.
          key={query}
          className="input admin-search"
          type="search"
          name="q"
          aria-label="Beginning of a name"
          placeholder="Beginning of a name"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          defaultValue={query}
        />
        <button className="btn" type="submit">
          Find
        </button>
      </Form>
      {accounts.length === 0 ? (
        <EmptyState icon="search" title="No account has a name that begins so">
          <p className="sm">Guests have no name and are not listed.</p>
          <Link className="btn" to="/admin/users">
            All accounts
          </Link>
        </EmptyState>
      ) : (
        <ScrollArea className="card table-scroll" label="Accounts">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Seen</th>
              </tr>
            </thead>
            <tbody>
              {accounts.map(({ id, name, role, lastSeenAt, lockedAt }) => (
                <tr key={id}>
                  <th scope="row" className="wraps">
                    <Link to={`/admin/users/${id}`}>{name}</Link>
                  </th>
                  <td>
                    {ROLE_LABELS_OF_ACCOUNTS[role]}
                    {lockedAt !== undefined && ", locked"}
                  </td>
                  <td>{sayAgo(lastSeenAt, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {accounts.length === most && (
        <p className="cap">The {most} that were seen last. Type more of a name to find others.</p>
      )}
    </AdminPage>
  );
}
