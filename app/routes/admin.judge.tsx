import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "#app/account/require-role.server.ts";
import { AdminPage } from "#app/admin/admin-page.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { sayAgo } from "#app/components/format-ago.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { recentJudgeErrors } from "#db/instance-statistics.ts";
import { languageLabel } from "#judge/verdict.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Judge", description: "How the judge is doing.", indexed: false });

export async function loader({ context }: LoaderFunctionArgs) {
  requireRole(context, "admin");
  const { workers, working, waiting, layers, pools } = context.judge.status();
  const { node, v8 } = process.versions;
  return json({
    status: { workers, working, waiting, layers: ["permission model", ...layers], pools },
    versions: { node, v8 },
    errors: await recentJudgeErrors(context.db),
    now: Date.now(),
  });
}

export default function JudgeHealth() {
  const { status, versions, errors, now } = useLoaderData<typeof loader>();
  const { workers, working, waiting, layers, pools } = status;
  return (
    <AdminPage title="Judge">
      <section aria-labelledby="now">
        <h2 className="t-panel" id="now">
          Now
        </h2>
        <dl className="kv">
          <dt>At work</dt>
          <dd>
            <span className="num">{working}</span> of <span className="num">{workers}</span> workers
          </dd>
          <dt>Waiting</dt>
          <dd className="num">{waiting}</dd>
          <dt>Processes kept for</dt>
          <dd>{pools.join(", ")}</dd>
          <dt>Isolation</dt>
          <dd>
            {layers.join(", ")};{" "}
            <Link className="link" to="/self-check">
              all layers
            </Link>
          </dd>
          <dt>Versions</dt>
          <dd className="num">
            Node {versions.node}, V8 {versions.v8}
          </dd>
        </dl>
      </section>
      <section aria-labelledby="errors">
        <h2 className="t-panel" id="errors">
          Failures of the judge
        </h2>
        {errors.length === 0 ? (
          <EmptyState icon="check" title="The judge has not failed">
            <p className="sm">A submission that it gives up on ends as a judge error, with its cause here.</p>
          </EmptyState>
        ) : (
          <ScrollArea className="card table-scroll" label="Failures of the judge">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Problem</th>
                  <th scope="col">Language</th>
                  <th scope="col">Cause</th>
                </tr>
              </thead>
              <tbody>
                {errors.map(({ slug, language, cause, finishedAt }) => (
                  <tr key={`${finishedAt} ${slug}`}>
                    <td>{sayAgo(finishedAt, now)}</td>
                    <td>
                      <Link to={`/problems/${slug}`}>{slug}</Link>
                    </td>
                    <td>{languageLabel(language)}</td>
                    <td className="wraps">{cause}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        )}
      </section>
    </AdminPage>
  );
}
