import "#app/styles/question.css";
import "#app/styles/question-answer.css";
import "#app/styles/board.css";
import "#app/styles/design-review.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from "@remix-run/react";
import { MOST_FIELDS } from "#app/design-review/marking-form.server.ts";
import { type OwnResult, ownAction } from "#app/design-review/own-actions.server.ts";
import { ownPage } from "#app/design-review/own-page.server.ts";
import type { OwnReviewData } from "#app/design-review/own-review-data.ts";
import { OwnReviewPage } from "#app/design-review/own-review-page.tsx";
import { ownFinishedAnswer, reviewedDesign } from "#app/design-review/reviewed-design.server.ts";
import { formFields } from "#app/form-fields.server.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: `Review: ${data.page.head.title}`,
        description: data.page.head.title,
        indexed: false,
      })
    : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug = "", id = "" } = params;
  const answer = await ownFinishedAnswer(context, slug, id);
  const open = await reviewedDesign(context, slug);
  const { searchParams } = new URL(request.url);
  return json({
    page: await ownPage(context, open, answer, searchParams, Date.now()),
    own: await ownItem(context.db, { visitorId: context.visitor.id, item: "design", slug }),
    version: answer.version,
    address: `/designs/${slug}/answers/${id}`,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { slug = "", id = "" } = params;
  const answer = await ownFinishedAnswer(context, slug, id);
  const fields = await formFields(request, { most: MOST_FIELDS });
  return ownAction(context, request, answer, `/designs/${slug}/answers/${id}`, fields);
}

/** Where the server is away, the form stays with what was filled in. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function AnswerReviewRoute() {
  const { page, own, version, address } = useLoaderData<typeof loader>();
  const result = useActionData<OwnResult>();
  const isSending = useNavigation().formMethod === "POST";
  const [search] = useSearchParams();
  return (
    <OwnReviewPage
      page={page as OwnReviewData}
      address={address}
      view={search.get("view") ?? "found"}
      shownCheck={search.get("check") ?? undefined}
      result={result}
      isSending={isSending}
      tools={<ItemTools own={own} seen={{ version }} />}
    />
  );
}
