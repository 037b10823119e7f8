import type { ActionFunctionArgs } from "@remix-run/node";
import { MOST_FIELDS } from "#app/design-review/marking-form.server.ts";
import { sharedAction } from "#app/design-review/shared/shared-actions.server.ts";
import { sharedAnswer } from "#app/design-review/shared/shared-answer.server.ts";
import { formFields } from "#app/form-fields.server.ts";

/** Keeps a mentor's marks on the way, for the page's script: the page itself stays as it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const shared = await sharedAnswer(context, params["token"]);
  const fields = { ...(await formFields(request, { most: MOST_FIELDS })), intent: "keep" };
  return sharedAction(context, shared, `/shared/${params["token"]}`, fields);
}

/** There is nothing to read here. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}
