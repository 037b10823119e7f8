import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useOutletContext } from "@remix-run/react";
import type { ProblemOutlet } from "#app/workspace/problem-outlet.ts";
import { Statement } from "#app/workspace/statement/statement.tsx";
import { TabError } from "#app/workspace/tab-error.tsx";
import { findProblem } from "#db/problems.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const problem = await findProblem(context.db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { statement, signatures, definition } = problem;
  return json({ statement, signatures, sources: definition.sources });
}

export default function StatementTab() {
  const { statement, signatures, sources } = useLoaderData<typeof loader>();
  const { problem, samples, standing, language } = useOutletContext<ProblemOutlet>();
  return (
    <Statement
      {...problem}
      blocks={statement}
      language={language}
      signatureBlocks={signatures[language] ?? []}
      samples={samples}
      sources={sources}
      accepted={standing.accepted}
    />
  );
}

export function ErrorBoundary() {
  return <TabError />;
}
