import "#app/styles/interview.css";
import "#app/styles/device.css";
import "#app/styles/share.css";
import "#app/styles/report.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useRevalidator,
  useSearchParams,
} from "@remix-run/react";
import { useEffect } from "react";
import { formFields } from "#app/form-fields.server.ts";
import { deviceEvidence } from "#app/interview/report/device-evidence.server.ts";
import { endedInterview } from "#app/interview/report/ended-interview.server.ts";
import { reportOf } from "#app/interview/report/report.server.ts";
import { ReportPage } from "#app/interview/report/report-page.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { ShareCard } from "#app/sharing/share-card.tsx";
import { shareLinkViews, shareSubject } from "#app/sharing/share-links.server.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { revokeShareLink } from "#db/share-links.ts";

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
    links: await shareLinkViews(context, { subject: "interview", subjectId: interview.id }, Date.now()),
    now: Date.now(),
  });
}

type Shared = { fresh?: string; shareError?: string };

/** Makes a link to the report, or revokes one. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const interview = await endedInterview(context, params["id"]);
  if (!interview) throw new Response("The interview is still under way.", { status: 409 });
  const fields = await formFields(request);
  if (fields["intent"] === "revoke") {
    await revokeShareLink(context.db, context.visitor.id, fields["link"] ?? "");
    return redirect(`/interviews/${interview.id}/report#share`, 303);
  }
  const origin = context.env.PUBLIC_ORIGIN ?? new URL(request.url).origin;
  const subject = { subject: "interview", subjectId: interview.id } as const;
  const result: Shared = await shareSubject(context, origin, subject, fields);
  return json(result, { status: result.fresh === undefined ? 400 : 201 });
}

/** While programs are being judged, the page asks now and then. */
const ASK_MS = 2_000;

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function ReportRoute() {
  const { links, now, ...data } = useLoaderData<typeof loader>();
  const shared: Shared = useActionData<typeof action>() ?? {};
  const [search] = useSearchParams();
  const { revalidate, state } = useRevalidator();
  const isWaiting = data.report.waiting > 0;
  useEffect(() => {
    if (!isWaiting || state !== "idle") return;
    const timer = setTimeout(revalidate, ASK_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, state, revalidate]);
  return (
    <ReportPage {...data} isLate={search.has("late")}>
      <ShareCard
        links={links}
        action={`/interviews/${data.report.id}/report`}
        fresh={shared.fresh}
        error={shared.shareError}
        now={now}
      >
        Whoever has the link reads this report, without an account. They see nothing else of yours: not your
        notes, not your answers, not your other interviews.
      </ShareCard>
    </ReportPage>
  );
}
