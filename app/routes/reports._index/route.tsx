import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, type MetaFunction, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { issueOf } from "#app/reports/issue.server.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { deleteReport, listReports } from "#db/reports.ts";
import { ReportEntry } from "./report-entry.tsx";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Reported mistakes", description: "The mistakes that you reported.", indexed: false });

export async function loader({ context }: LoaderFunctionArgs) {
  const reports = await listReports(context.db, context.visitor.id);
  const entries = await Promise.all(
    reports.map(async (report) => {
      const { id, item, slug, title, fault, words, page, createdAt, state, reply } = report;
      const text = await issueOf(context, report);
      return {
        ...{ id, item, slug, title, fault, words, page, createdAt, text, state },
        ...(reply === undefined ? {} : { reply }),
      };
    }),
  );
  return json({ entries, now: Date.now() });
}

/** Deletes one's own report. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = z.strictObject({ id: z.string().max(40) }).safeParse(await formFields(request));
  const isDeleted = form.success && (await deleteReport(context.db, context.visitor.id, form.data.id));
  if (!isDeleted) throw new Response(null, { status: 404 });
  return redirect("/reports", 303);
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function Reports() {
  const { entries, now } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const sent = search.get("sent");
  return (
    <main className="page notes" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">Reported mistakes</h1>
      </header>
      {entries.length === 0 ? (
        <EmptyState icon="flag" title="You have not reported a mistake">
          <p className="sm">
            Every problem, question and answer has “Report a mistake”. What you report is kept here, ready as
            the text of an issue.
          </p>
          <Link className="btn" to="/problems">
            Problems and questions
          </Link>
        </EmptyState>
      ) : (
        <>
          {entries.some(({ id }) => id === sent) && (
            <Notice meaning="pass">
              The report is kept. Its text below is what whoever keeps the content needs.
            </Notice>
          )}
          <ul className="notes-list">
            {entries.map((entry) => (
              <ReportEntry key={entry.id} entry={entry} now={now} isOpen={entry.id === sent} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
