import "#app/styles/question.css";
import "#app/styles/question-answer.css";
import "#app/styles/board.css";
import "#app/styles/design-review.css";
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
  useParams,
  useSearchParams,
} from "@remix-run/react";
import { MOST_FIELDS } from "#app/design-review/marking-form.server.ts";
import { type SharedResult, sharedAction } from "#app/design-review/shared/shared-actions.server.ts";
import { sharedAnswer } from "#app/design-review/shared/shared-answer.server.ts";
import type { SharedData } from "#app/design-review/shared/shared-data.ts";
import { sharedPage } from "#app/design-review/shared/shared-page.server.ts";
import { SharedReviewPage } from "#app/design-review/shared/shared-review-page.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { openShareLink } from "#db/share-links.ts";

/** For whoever looks at headers alone; the page says the same. */
export const headers: HeadersFunction = () => ({ "x-robots-tag": "noindex, nofollow" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Review: ${data.head.title}`, description: data.head.title, indexed: false }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = await openShareLink(context.db, params["token"] ?? "");
  if (link?.subject === "interview") return redirect(`/shared/${params["token"]}/report`);
  const shared = await sharedAnswer(context, params["token"]);
  const { searchParams } = new URL(request.url);
  return json(await sharedPage(context, shared, searchParams, Date.now()));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const shared = await sharedAnswer(context, params["token"]);
  return sharedAction(
    context,
    shared,
    `/shared/${params["token"]}`,
    await formFields(request, { most: MOST_FIELDS }),
  );
}

/** Where the server is away, the form stays with what was filled in. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function SharedRoute() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<SharedResult>();
  const isSending = useNavigation().formMethod === "POST";
  const { token = "" } = useParams();
  const [search] = useSearchParams();
  return (
    <SharedReviewPage
      page={page as SharedData}
      address={`/shared/${token}`}
      view={search.get("view") ?? "read"}
      shownCheck={search.get("check") ?? undefined}
      result={result}
      isSending={isSending}
    />
  );
}
