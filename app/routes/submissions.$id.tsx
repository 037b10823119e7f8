import "#app/styles/workspace.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { refuseSealedSubmission } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { GradePanel } from "#app/review/grade-panel.tsx";
import { ReviewBar } from "#app/review/review-bar.tsx";
import { reviewSession } from "#app/review/review-session.server.ts";
import { reviewOfSource } from "#app/review/shown-review.server.ts";
import { Attempt } from "#app/workspace/attempts/attempt.tsx";
import { attemptPage } from "#app/workspace/attempts/attempt-page.server.ts";
import { ResendForm } from "#app/workspace/attempts/resend-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: `Submission: ${data.problem.title}`,
        description: data.problem.summary,
        indexed: false,
      })
    : [];

/** The address of a submission, for its owner; whoever else asks finds nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  await refuseSealedSubmission(context, params["id"] ?? "");
  const attempt = await attemptPage(db, visitor.id, params["id"] ?? "");
  if (!attempt) throw new Response(null, { status: 404 });
  const { problem, ...rest } = attempt;
  const item = { kind: "coding", slug: attempt.slug } as const;
  return json({
    problem,
    attempt: rest,
    review: await reviewOfSource(db, visitor.id, item, attempt.id),
    session: await reviewSession(context, request, item),
  });
}

export default function SubmissionPage() {
  const { problem, attempt, review, session } = useLoaderData<typeof loader>();
  // Judged when the page came: otherwise a page without scripts asks again until it is.
  const [isWaiting] = useState(attempt.progress.state !== "done");
  return (
    <>
      {session && <ReviewBar session={session} />}
      <main className="page submission-page attempt" id="main" tabIndex={-1}>
        {isWaiting && (
          <noscript>
            <meta httpEquiv="refresh" content="1" />
            <p className="note is-info">This page loads itself again until everything is judged.</p>
          </noscript>
        )}
        <h1 className="t-page">
          {problem.isOffered ? <Link to={`/problems/${attempt.slug}`}>{problem.title}</Link> : problem.title}
        </h1>
        <Attempt
          key={attempt.id}
          attempt={attempt}
          signature={problem.signature}
          limits={problem.limits}
          deviceName={problem.deviceName}
        >
          {review && <GradePanel review={review} title={problem.title} />}
          {problem.isOffered && (
            <p className="row wrap">
              <Link className="btn" to={`/problems/${attempt.slug}?restore=${attempt.id}`} reloadDocument>
                Put this code into the editor
              </Link>
              <Link className="btn" to={`/problems/${attempt.slug}/attempts`}>
                All submissions
              </Link>
            </p>
          )}
        </Attempt>
        <noscript>
          {problem.isOffered && (
            <ResendForm
              slug={attempt.slug}
              language={attempt.language}
              source={attempt.source}
              languages={problem.languages}
            />
          )}
        </noscript>
      </main>
    </>
  );
}
