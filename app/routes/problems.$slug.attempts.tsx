import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData, useOutletContext } from "@remix-run/react";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { Attempts } from "#app/workspace/attempts/attempts.tsx";
import type { ProblemOutlet } from "#app/workspace/problem-outlet.ts";
import { TabError } from "#app/workspace/tab-error.tsx";
import { findProblem } from "#db/problems.ts";
import { listSubmissions } from "#db/submissions.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Submissions: ${data.title}`, description: data.summary, indexed: false }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { slug, version, definition } = problem;
  const asked = Number(new URL(request.url).searchParams.get("page"));
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  const listed = await listSubmissions(db, visitor.id, { slug, mode: "submit", page });
  return json({
    title: definition.title,
    summary: definition.summary,
    page,
    pages: listed.pages,
    now: Date.now(),
    attempts: listed.submissions.map(
      ({ id, language, verdict, budgetVerdict, score, createdAt, ...rest }) => ({
        ...{ id, language, createdAt, isOlder: rest.version !== version },
        isImported: rest.importedId !== undefined,
        ...(verdict ? { verdict } : {}),
        ...(budgetVerdict ? { budgetVerdict } : {}),
        ...(score === undefined ? {} : { score }),
      }),
    ),
  });
}

export default function AttemptsTab() {
  const { attempts, page, pages, now } = useLoaderData<typeof loader>();
  const { problem } = useOutletContext<ProblemOutlet>();
  const base = `/problems/${problem.slug}/attempts`;
  return <Attempts base={base} attempts={attempts} page={page} pages={pages} now={now} />;
}

export function ErrorBoundary() {
  return <TabError />;
}
