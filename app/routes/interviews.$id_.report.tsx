import "#app/styles/interview.css";
import "#app/styles/device.css";
import "#app/styles/report.css";
import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData, useRevalidator, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { deviceEvidence } from "#app/interview/report/device-evidence.server.ts";
import { endedInterview } from "#app/interview/report/ended-interview.server.ts";
import { reportOf } from "#app/interview/report/report.server.ts";
import { ReportPage } from "#app/interview/report/report-page.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { findSettings, zoneOf } from "#db/settings.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Interview report", description: "The report of a mock interview.", indexed: false });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, visitor, account } = context;
  const interview = await endedInterview(context, params["id"]);
  if (!interview) return redirect(`/interviews/${params["id"]}`);
  const report = await reportOf(db, visitor.id, interview);
  const zone = zoneOf(await findSettings(db, visitor.id));
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: zone });
  return json({
    report,
    devices: await deviceEvidence(db, visitor.id, report.items),
    date: date.format(report.createdAt),
    isGuest: account === undefined,
  });
}

/** While programs are being judged, the page asks now and then. */
const ASK_MS = 2_000;

export default function ReportRoute() {
  const data = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { revalidate, state } = useRevalidator();
  const isWaiting = data.report.waiting > 0;
  useEffect(() => {
    if (!isWaiting || state !== "idle") return;
    const timer = setTimeout(revalidate, ASK_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, state, revalidate]);
  return <ReportPage {...data} isLate={search.has("late")} />;
}
