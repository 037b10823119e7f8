import { type ActionFunctionArgs, json, type LoaderFunctionArgs, replace } from "@remix-run/node";
import { type MetaFunction, useFetcher, useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { Hints } from "#app/workspace/statement/hints.tsx";
import { TabError } from "#app/workspace/tab-error.tsx";
import { findProblem } from "#db/problems.ts";
import { findVisit, openHint } from "#db/visits.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Hints: ${data.title}`, description: data.summary, indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { title, summary } = problem.definition;
  const visit = await findVisit(db, visitor.id, problem.slug);
  const opened = problem.hints.slice(0, visit?.hintsOpened ?? 0);
  return json({ title, summary, opened, count: problem.hints.length });
}

/** Opens the next hint and remembers it. Which one follows from what was opened, not from the form. */
export async function action({ params, context }: ActionFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const opened = (await findVisit(db, visitor.id, problem.slug))?.hintsOpened ?? 0;
  const next = Math.min(opened + 1, problem.hints.length);
  if (next > opened) await openHint(db, visitor.id, problem.slug, next);
  return replace(`/problems/${problem.slug}/hints`, 303);
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function HintsTab() {
  const { opened, count } = useLoaderData<typeof loader>();
  const fetcher = useFetcher();
  if (count === 0) {
    return (
      <EmptyState icon="lightbulb" title="This problem has no hints.">
        <p>Everything that is needed stands in the statement.</p>
      </EmptyState>
    );
  }
  return <Hints opened={opened} count={count} Form={fetcher.Form} isOpening={fetcher.state !== "idle"} />;
}

export function ErrorBoundary() {
  return <TabError />;
}
