import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { objectionOf, SheetForm } from "#app/design/design-forms.server.ts";
import { openDesign } from "#app/design/open-design.server.ts";
import { sheetView } from "#app/design/sheet-view.server.ts";
import { formFields } from "#app/form-fields.server.ts";

/** A sheet as the platform reads and adds it up; nothing is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const stored = await openDesign(context, params["slug"]);
  const form = SheetForm.safeParse(await formFields(request));
  if (!form.success) return json({ error: objectionOf(form.error.issues) }, { status: 400 });
  return json({ sheet: sheetView(stored, form.data.sheet) });
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/designs/${params["slug"]}`);
}
