import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData, useOutletContext } from "@remix-run/react";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import type { ProblemOutlet } from "#app/workspace/problem-outlet.ts";
import { TabError } from "#app/workspace/tab-error.tsx";
import { findProblem } from "#db/problems.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Note: ${data.title}`, description: data.summary, indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { title, summary } = problem.definition;
  return json({
    title,
    summary,
    own: await ownItem(db, { visitorId: visitor.id, item: "coding", slug: problem.slug }),
  });
}

export default function NoteTab() {
  const { own } = useLoaderData<typeof loader>();
  const { problem } = useOutletContext<ProblemOutlet>();
  return <ItemTools own={own} seen={{ version: problem.version }} />;
}

export function ErrorBoundary() {
  return <TabError />;
}
