import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { readBoardFile } from "#app/design/board-file.server.ts";
import { openDesign } from "#app/design/open-design.server.ts";
import { formFields } from "#app/form-fields.server.ts";

/** The board in an exported file, for the page that asks; nothing is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await openDesign(context, params["slug"]);
  const { file = "" } = await formFields(request);
  return json(readBoardFile(file));
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/designs/${params["slug"]}`);
}
