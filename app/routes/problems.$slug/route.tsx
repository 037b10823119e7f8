import "#app/styles/workspace.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { ReviewBar } from "#app/review/review-bar.tsx";
import { reviewSession } from "#app/review/review-session.server.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { highlightShort } from "#app/workspace/code/code-lines.server.ts";
import { attemptToRestore, draftsOf, openingLanguage } from "#app/workspace/drafts/drafts.server.ts";
import { paneSizesOfCookies } from "#app/workspace/pane-sizes.ts";
import { problemPage } from "#app/workspace/problem-page.server.ts";
import { latestResults } from "#app/workspace/results/latest-results.server.ts";
import { standingOf } from "#app/workspace/standing.server.ts";
import { samplesOf } from "#app/workspace/statement/samples.server.ts";
import { Workspace } from "#app/workspace/workspace.tsx";
import { WorkspaceBar } from "#app/workspace/workspace-bar.tsx";
import { findProblem } from "#db/problems.ts";
import { findSettings } from "#db/settings.ts";
import { hiddenGroups } from "#db/test-cases.ts";
import { openProblem } from "#db/visits.ts";

export const handle = { shell: { fill: true, Bar: WorkspaceBar } };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.problem.title, description: data.problem.summary }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { slug, version } = problem;
  const search = new URL(request.url).searchParams;
  const restored = await attemptToRestore(db, visitor.id, slug, search.get("restore"));
  const language =
    restored?.language ?? (await openingLanguage(db, visitor.id, problem, search.get("language")));
  const drafts = await draftsOf(db, visitor.id, problem);
  if (!visitor.isNew) await openProblem(db, visitor.id, slug);
  const source = restored?.source ?? drafts[language]?.source ?? problem.starters[language] ?? "";
  return json({
    problem: problemPage(problem),
    samples: await samplesOf(db, problem),
    groups: await hiddenGroups(db, slug, version),
    language,
    drafts,
    restored,
    lines: highlightShort(source, language),
    latest: await latestResults(db, visitor.id, slug),
    standing: await standingOf(db, visitor.id, problem),
    settings: await findSettings(db, visitor.id),
    sizes: paneSizesOfCookies(request.headers.get("cookie")),
    review: await reviewSession(context, request, { kind: "coding", slug }),
  });
}

/** A form of one of its tabs that did not reach the server leaves everything as it is. */
export const shouldRevalidate = keepsPageWhenUnsent;

export default function ProblemRoute() {
  const { review, ...data } = useLoaderData<typeof loader>();
  return (
    <>
      {review && <ReviewBar session={review} />}
      {/* Another problem is another workspace: nothing of the editor or the results may stay. */}
      <Workspace key={data.problem.slug} data={data} />
    </>
  );
}
