import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAskedData } from "#app/interview/refuse-asked.server.ts";
import { NoteForm, objection } from "#app/notes/note-form.server.ts";
import { takeNote } from "#app/notes/take-note.server.ts";
import { ItemKeySchema } from "#db/item.ts";
import { findNote } from "#db/notes.ts";

/** One's own note as it stands. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const key = ItemKeySchema.safeParse(params);
  if (!key.success) throw json({ error: "There is nothing of this name." }, { status: 404 });
  await refuseAskedData(context, key.data);
  const note = await findNote(context.db, { ...key.data, visitorId: context.visitor.id });
  return json({ draft: note && kept(note) });
}

/** Keeps what was written. Where another tab saved before, the answer is a conflict with its text. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const key = ItemKeySchema.safeParse(params);
  if (key.success) await refuseAskedData(context, key.data);
  const form = NoteForm.safeParse(await formFields(request));
  if (!form.success) return json({ error: objection(form.error.issues) }, { status: 400 });
  const saving = await takeNote(context, params, form.data);
  if ("error" in saving) return json({ error: saving.error }, { status: saving.status });
  return json(saving.kind === "saved" ? saving : { kind: saving.kind, current: kept(saving.current) });
}

/** As the keeper of drafts, which keeps notes as well, calls it. */
function kept({ text, revision }: { text: string; revision: number }) {
  return { source: text, ownInputs: [], revision };
}
