import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaFunction, useLoaderData, useOutletContext } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { Attempt } from "#app/workspace/attempts/attempt.tsx";
import { attemptPage } from "#app/workspace/attempts/attempt-page.server.ts";
import type { ProblemOutlet } from "#app/workspace/problem-outlet.ts";
import { TabError } from "#app/workspace/tab-error.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Submission: ${data.title}`, description: data.summary, indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const attempt = await attemptPage(context.db, context.visitor.id, params["id"] ?? "");
  if (!attempt || attempt.slug !== params["slug"]) throw new Response(null, { status: 404 });
  const { problem, ...rest } = attempt;
  return json({ title: problem.title, summary: problem.summary, attempt: rest });
}

export default function AttemptTab() {
  const { attempt } = useLoaderData<typeof loader>();
  const { problem, onRestore } = useOutletContext<ProblemOutlet>();
  const base = `/problems/${problem.slug}`;
  return (
    <article className="attempts attempt">
      <p>
        <Link className="link sm" to={`${base}/attempts`} preventScrollReset>
          All submissions
        </Link>
      </p>
      <h2 className="vh">Submission</h2>
      <Attempt
        key={attempt.id}
        attempt={attempt}
        signature={problem.signature}
        limits={problem.limits}
        deviceName={problem.target?.name}
      >
        <p>
          <Link
            className="btn"
            to={`${base}?restore=${attempt.id}`}
            reloadDocument
            onClick={(event) => {
              event.preventDefault();
              onRestore(attempt.language, attempt.source);
            }}
          >
            <Icon name="corner-down-left" />
            Put this code into the editor
          </Link>
        </p>
      </Attempt>
    </article>
  );
}

export function ErrorBoundary() {
  return <TabError />;
}
