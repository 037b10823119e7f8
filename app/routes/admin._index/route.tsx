import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "#app/account/require-role.server.ts";
import { AdminPage } from "#app/admin/admin-page.tsx";
import { storageBytes } from "#app/admin/storage-bytes.server.ts";
import { formatCount, formatMilliseconds } from "#app/components/format-number.ts";
import { pageMeta } from "#app/page-meta.ts";
import { countJudged, countLearners, recentWaits } from "#db/instance-statistics.ts";
import { countUnfinished } from "#db/queue.ts";
import { JudgedTable } from "./judged-table.tsx";

const DAY_MS = 86_400_000;
/** Verdicts are counted over so many days. */
const JUDGED_DAYS = 30;

export const meta: MetaFunction = () =>
  pageMeta({ title: "Instance", description: "How this instance is used.", indexed: false });

export async function loader({ context }: LoaderFunctionArgs) {
  const { role } = requireRole(context, "reviewer");
  if (role === "reviewer") throw redirect("/admin/reports");
  const { db, env } = context;
  const now = Date.now();
  return json({
    learners: await countLearners(db, [1, 7, 30], now),
    judged: await countJudged(db, now - JUDGED_DAYS * DAY_MS),
    unfinished: await countUnfinished(db),
    waits: (await recentWaits(db)) ?? null,
    bytes: await storageBytes(env.DATABASE_FILE),
  });
}

export default function Instance() {
  const { learners, judged, unfinished, waits, bytes } = useLoaderData<typeof loader>();
  return (
    <AdminPage title="Instance">
      <section aria-labelledby="learners">
        <h2 className="t-panel" id="learners">
          Learners
        </h2>
        <div className="card table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Seen within</th>
                <th scope="col" className="r">
                  With an account
                </th>
                <th scope="col" className="r">
                  Guests
                </th>
              </tr>
            </thead>
            <tbody>
              {learners.map(({ days, accounts, guests }) => (
                <tr key={days}>
                  <th scope="row">{days === 1 ? "a day" : `${days} days`}</th>
                  <td className="r num">{formatCount(accounts)}</td>
                  <td className="r num">{formatCount(guests)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <JudgedTable judged={judged} days={JUDGED_DAYS} />
      <section aria-labelledby="load">
        <h2 className="t-panel" id="load">
          Load
        </h2>
        <dl className="kv">
          <dt>Waiting or being judged</dt>
          <dd className="num">{formatCount(unfinished)}</dd>
          <dt>Wait until judging began</dt>
          <dd>
            {waits ? (
              <>
                <span className="num">{formatMilliseconds(waits.medianMs)}</span> in the middle,{" "}
                <span className="num">{formatMilliseconds(waits.slowestTwentiethMs)}</span> for the slowest
                twentieth of the last <span className="num">{formatCount(waits.measured)}</span>
              </>
            ) : (
              "Nothing was judged yet."
            )}
          </dd>
          <dt>Database on the disk</dt>
          <dd className="num">{(bytes / 1_000_000).toFixed(1)} MB</dd>
        </dl>
      </section>
    </AdminPage>
  );
}
