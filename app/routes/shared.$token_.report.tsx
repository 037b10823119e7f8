import "#app/styles/interview.css";
import "#app/styles/device.css";
import "#app/styles/report.css";
import { type HeadersFunction, json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { deviceEvidence } from "#app/interview/report/device-evidence.server.ts";
import { reportOf } from "#app/interview/report/report.server.ts";
import { ReportPage } from "#app/interview/report/report-page.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { findInterview } from "#db/interviews.ts";
import { noteOpened, openShareLink } from "#db/share-links.ts";

/** For whoever looks at headers alone; the page says the same. */
export const headers: HeadersFunction = () => ({ "x-robots-tag": "noindex, nofollow" });

export const meta: MetaFunction = () =>
  pageMeta({ title: "Interview report", description: "The report of a mock interview.", indexed: false });

/**
 * A report for whoever has its link: without notes, ways to the learner's answers and other interviews. 404 for
 * a token that is wrong, expired or revoked, and where the interview is gone: all of them look the same.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const link = await openShareLink(db, params["token"] ?? "");
  const interview =
    link?.subject === "interview" ? await findInterview(db, link.visitorId, link.subjectId) : undefined;
  const endedAt = interview?.endedAt;
  if (!link || !interview || endedAt === undefined) throw new Response(null, { status: 404 });
  if (visitor.id !== link.visitorId) await noteOpened(db, link.id);
  const report = await reportOf(db, link.visitorId, { ...interview, endedAt }, { isAlone: true });
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return json({
    report: {
      ...{ ...report, notes: "", reflection: "" },
      items: report.items.map(({ address: _address, ...item }) => item),
    },
    devices: await deviceEvidence(db, link.visitorId, report.items),
    date: date.format(report.createdAt),
  });
}

export default function SharedReport() {
  return <ReportPage {...useLoaderData<typeof loader>()} isLate={false} isGuest={false} />;
}
