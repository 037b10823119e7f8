import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  Link,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "#app/account/require-role.server.ts";
import { AdminPage } from "#app/admin/admin-page.tsx";
import { REPORT_STATE_LABELS, REPORT_STATES } from "#app/admin/report-states.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { isUnsent, keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import {
  countSharedReports,
  decideReport,
  listSharedReports,
  REPLY_LENGTH_LIMIT,
} from "#db/shared-reports.ts";
import { ReportToDecide } from "./report-to-decide.tsx";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Reports", description: "Mistakes that learners reported.", indexed: false });

const State = z.enum(REPORT_STATES);
const Decision = z.strictObject({
  id: z.string().max(40),
  state: State,
  reply: z.string().trim().max(REPLY_LENGTH_LIMIT),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRole(context, "reviewer");
  const asked = State.safeParse(new URL(request.url).searchParams.get("state"));
  const state = asked.data ?? "open";
  const reports = await listSharedReports(context.db, state);
  return json({ state, reports, counts: await countSharedReports(context.db), now: Date.now() });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = requireRole(context, "reviewer");
  const form = Decision.safeParse(await formFields(request));
  if (!form.success) throw new Response("This form is none of this page.", { status: 400 });
  const isDecided = await decideReport(context.db, { by: accountId, ...form.data });
  if (!isDecided) throw new Response(null, { status: 404 });
  return redirect(`/admin/reports${new URL(request.url).search}`, 303);
}

/** While the server is away, a reply stays as it was written. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function Reports() {
  const { state, reports, counts, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof clientAction>();
  return (
    <AdminPage title="Reports">
      <nav aria-label="State of the reports">
        <div className="segmented admin-nav">
          {REPORT_STATES.map((one) => (
            <Link
              key={one}
              to={`/admin/reports?state=${one}`}
              aria-current={one === state ? "page" : undefined}
            >
              {REPORT_STATE_LABELS[one]} <span className="num">{counts[one]}</span>
            </Link>
          ))}
        </div>
      </nav>
      <div role="alert">{isUnsent(answer) && <Notice meaning="limit">{answer.error}</Notice>}</div>
      {reports.length === 0 ? (
        <EmptyState icon="flag" title={state === "open" ? "No report waits" : "No report is here yet"}>
          <p className="sm">
            {state === "open"
              ? "What learners report from a problem, question or answer comes here, the oldest first."
              : "What was decided stays here, the latest first."}
          </p>
        </EmptyState>
      ) : (
        <ul className="admin-list">
          {reports.map((report) => (
            <ReportToDecide key={`${report.id} ${report.state}`} report={report} now={now} />
          ))}
        </ul>
      )}
    </AdminPage>
  );
}
