import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "#app/account/require-role.server.ts";
import { ACT_LABELS } from "#app/admin/act-labels.ts";
import { AdminPage } from "#app/admin/admin-page.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { sayAgo } from "#app/components/format-ago.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { listActs } from "#db/acts.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Acts", description: "What those with a role did.", indexed: false });

export async function loader({ context }: LoaderFunctionArgs) {
  requireRole(context, "admin");
  return json({ acts: await listActs(context.db), now: Date.now() });
}

const GONE = "an account that is gone";

export default function Acts() {
  const { acts, now } = useLoaderData<typeof loader>();
  return (
    <AdminPage title="Acts">
      <p className="sm dim">Every change that somebody with a role made, the latest 200 of them.</p>
      {acts.length === 0 ? (
        <EmptyState icon="list" title="Nobody has changed anything">
          <p className="sm">Roles, locks, links and decisions on reports are written down here.</p>
        </EmptyState>
      ) : (
        <ScrollArea className="card table-scroll" label="Acts">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>
              {acts.map(({ id, kind, by, on, detail, createdAt }) => (
                <tr key={id}>
                  <td>
                    <time dateTime={new Date(createdAt).toISOString()}>{sayAgo(createdAt, now)}</time>
                  </td>
                  <td>{by ?? GONE}</td>
                  <td className="wraps">
                    {ACT_LABELS[kind]}
                    {kind !== "report" && kind !== "claim" && ` ${on ?? GONE}`}
                    {detail !== undefined && `: ${detail}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </AdminPage>
  );
}
