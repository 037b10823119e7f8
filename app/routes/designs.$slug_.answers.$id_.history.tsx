import "#app/styles/question.css";
import "#app/styles/board.css";
import "#app/styles/design-review.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { openDesign } from "#app/design/open-design.server.ts";
import { compareVersions } from "#app/design-review/history/history.server.ts";
import { type HistoryData, HistoryPage } from "#app/design-review/history/history-page.tsx";
import { ownAnswerWithVersions } from "#app/design-review/reviewed-design.server.ts";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { restoreDesignVersion, restoreOpenDesignVersion } from "#db/restore-design-version.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({ title: `Versions: ${data.head.title}`, description: data.head.title, indexed: false })
    : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug = "", id = "" } = params;
  const answer = await ownAnswerWithVersions(context, slug, id);
  const stored = await openDesign(context, slug);
  const isOpen = answer.finishedAt === undefined;
  const { title, difficulty } = stored;
  return json({
    head: { slug, title, difficulty },
    address: isOpen ? `/designs/${slug}` : `/designs/${slug}/answers/${id}`,
    isOpen,
    ...(await compareVersions(context, stored, answer, new URL(request.url).searchParams)),
  });
}

/** Puts a version in the place of what an open answer says; of a finished one it begins a new answer with it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { slug = "", id = "" } = params;
  const { db, visitor } = context;
  const answer = await ownAnswerWithVersions(context, slug, id);
  const { version } = await openDesign(context, slug);
  const number = Number((await formFields(request))["version"]);
  const wanted = { visitorId: visitor.id, slug, answerId: answer.id, number };
  const restored =
    answer.finishedAt === undefined
      ? await restoreOpenDesignVersion(db, wanted)
      : await restoreDesignVersion(db, { ...wanted, questionVersion: version });
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

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function HistoryRoute() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <HistoryPage data={data as HistoryData} error={result?.error} />;
}
