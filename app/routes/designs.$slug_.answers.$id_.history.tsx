import "#app/styles/question.css";
import "#app/styles/board.css";
import "#app/styles/design-review.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { compareVersions } from "#app/design-review/history/history.server.ts";
import { type HistoryData, HistoryPage } from "#app/design-review/history/history-page.tsx";
import { headOf, ownFinishedAnswer, reviewedDesign } from "#app/design-review/reviewed-design.server.ts";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { restoreDesignVersion } from "#db/restore-design-version.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({ title: `Versions: ${data.head.title}`, description: data.head.title, indexed: false })
    : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug = "", id = "" } = params;
  const answer = await ownFinishedAnswer(context, slug, id);
  const open = await reviewedDesign(context, slug);
  const { searchParams } = new URL(request.url);
  return json({
    head: headOf(open),
    address: `/designs/${slug}/answers/${id}`,
    ...(await compareVersions(context, open, answer.id, searchParams)),
  });
}

/** Begins a new answer with what a version says. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { slug = "", id = "" } = params;
  const { db, visitor } = context;
  const answer = await ownFinishedAnswer(context, slug, id);
  const { version } = await reviewedDesign(context, slug);
  const fields = await formFields(request);
  const number = Number(fields["version"]);
  const restored = await restoreDesignVersion(db, {
    ...{ visitorId: visitor.id, slug, questionVersion: version, answerId: answer.id, number },
  });
  switch (restored) {
    case "restored":
      return redirect(`/designs/${slug}`, 303);
    case "none":
      throw new Response("There is no such version.", { status: 400 });
    case "open":
      return json(
        { error: "You have an open answer to this question: finish or leave it first, then restore." },
        { status: 409 },
      );
    case "over_quota":
      return json(
        { error: "Your storage is full: delete something of yours in the settings, then restore." },
        { status: 507 },
      );
  }
}

export default function HistoryRoute() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <HistoryPage data={data as HistoryData} error={result?.error} />;
}
