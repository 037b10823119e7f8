import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endedInterview } from "#app/interview/report/ended-interview.server.ts";
import { reportOf } from "#app/interview/report/report.server.ts";
import { reportMarkdown } from "#interview/report/markdown.ts";

/** The report as a text. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const interview = await endedInterview(context, params["id"]);
  if (!interview) return redirect(`/interviews/${params["id"]}`);
  const report = await reportOf(context.db, context.visitor.id, interview);
  return new Response(reportMarkdown(report), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="interview-${report.id}.md"`,
    },
  });
}
