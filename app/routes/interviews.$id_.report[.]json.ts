import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endedInterview } from "#app/interview/report/ended-interview.server.ts";
import { reportOf } from "#app/interview/report/report.server.ts";

/** The report as data: times are milliseconds since 1970 (UTC) or seconds, shares are 0 to 1, scores and bars 0 to 100. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const interview = await endedInterview(context, params["id"]);
  if (!interview) return redirect(`/interviews/${params["id"]}`);
  const report = await reportOf(context.db, context.visitor.id, interview);
  return new Response(`${JSON.stringify(report, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="interview-${report.id}.json"`,
    },
  });
}
