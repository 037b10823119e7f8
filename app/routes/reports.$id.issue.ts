import type { LoaderFunctionArgs } from "@remix-run/node";
import { issueOf } from "#app/reports/issue.server.ts";
import { findReport } from "#db/reports.ts";

/** One's own report as a Markdown file, for an issue. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const report = await findReport(context.db, context.visitor.id, params["id"] ?? "");
  if (!report) throw new Response(null, { status: 404 });
  return new Response(await issueOf(context, report), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="mistake-in-${report.slug}.md"`,
    },
  });
}
