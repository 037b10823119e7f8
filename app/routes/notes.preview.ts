import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { objection, PreviewForm } from "#app/notes/note-form.server.ts";
import { renderNote } from "#app/notes/render-note.server.ts";

/** A note as it will look; nothing is kept. */
export async function action({ request }: ActionFunctionArgs) {
  const form = PreviewForm.safeParse(await formFields(request));
  if (!form.success) return json({ error: objection(form.error.issues) }, { status: 400 });
  return json({ html: renderNote(form.data.text) });
}

export function loader() {
  return redirect("/notes");
}
