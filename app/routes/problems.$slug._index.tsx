import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useOutletContext } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { BookmarkButton } from "#app/notes/bookmark-button.tsx";
import { ownItem } from "#app/notes/own-item.server.ts";
import { reportAddress } from "#app/notes/report-address.ts";
import type { ProblemOutlet } from "#app/workspace/problem-outlet.ts";
import { Statement } from "#app/workspace/statement/statement.tsx";
import { TabError } from "#app/workspace/tab-error.tsx";
import { findProblem } from "#db/problems.ts";
import { inNotation } from "#problems/notation.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const problem = await findProblem(context.db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { statement, signatures, definition } = problem;
  const own = await ownItem(context.db, {
    visitorId: context.visitor.id,
    item: "coding",
    slug: problem.slug,
  });
  return json({ statement, signatures, sources: definition.sources, own });
}

export default function StatementTab() {
  const { statement, signatures, sources, own } = useLoaderData<typeof loader>();
  const { problem, samples, standing, language } = useOutletContext<ProblemOutlet>();
  const here = `/problems/${problem.slug}`;
  return (
    <Statement
      {...problem}
      blocks={inNotation(statement, language) ?? []}
      language={language}
      signatureBlocks={signatures[language] ?? []}
      samples={samples}
      sources={sources}
      accepted={standing.accepted}
      own={
        <div className="row wrap statement-own">
          <BookmarkButton own={own} returnTo={here} />
          <Link className="btn btn-sm" to={`${here}/note`} preventScrollReset>
            <Icon name="pen-line" />
            {own.note.text === "" ? "Write a note" : "Your note"}
          </Link>
        </div>
      }
      reportAddress={reportAddress(own, { version: problem.version }, here)}
    />
  );
}

export function ErrorBoundary() {
  return <TabError />;
}
