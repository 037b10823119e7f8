import type { ActionFunctionArgs } from "@remix-run/node";
import { MOST_FIELDS } from "#app/design-review/marking-form.server.ts";
import { ownAction } from "#app/design-review/own-actions.server.ts";
import { ownFinishedAnswer } from "#app/design-review/reviewed-design.server.ts";
import { formFields } from "#app/form-fields.server.ts";

/** Keeps marks on the way, for the page's script: the page itself stays as it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { slug = "", id = "" } = params;
  const answer = await ownFinishedAnswer(context, slug, id);
  const fields = { ...(await formFields(request, { most: MOST_FIELDS })), intent: "keep" };
  return ownAction(context, request, answer, `/designs/${slug}/answers/${id}`, fields);
}

/** There is nothing to read here. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}
