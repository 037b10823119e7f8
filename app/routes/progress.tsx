import "#app/styles/progress.css";
import "#app/styles/weakest.css";
import "#app/styles/report.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { historyOf } from "#app/interview/report/report.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { deviceBadges } from "#app/progress/device-badges.server.ts";
import { readPeriod } from "#app/progress/periods.ts";
import { progressOf } from "#app/progress/progress.server.ts";
import { ProgressPage } from "#app/progress/progress-page.tsx";
import { reviewToday } from "#db/review-queue.ts";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Progress",
    description: "What your answers and submits say of you, with how sure that is.",
    indexed: false,
  });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  const period = readPeriod(new URL(request.url).searchParams.get("period"));
  const [progress, badges, review] = await Promise.all([
    progressOf(db, visitor.id, period.weeks, now),
    deviceBadges(db, visitor.id),
    reviewToday(db, visitor.id, now),
  ]);
  return json({
    ...{ ...progress, badges, period: period.key, now },
    forecast: review.cards > 0 ? review.forecast : [],
    interviews: await historyOf(db, visitor.id),
  });
}

export default function ProgressRoute() {
  return <ProgressPage {...useLoaderData<typeof loader>()} />;
}
