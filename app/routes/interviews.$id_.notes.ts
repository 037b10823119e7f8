import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { NoteForm } from "#app/interview/page-form.server.ts";
import { refuseForm, wantsJson } from "#app/refuse-form.server.ts";
import { saveInterviewNote } from "#db/interview-notes.ts";

const FULL = "Your storage here is full: delete something of yours to have this kept.";

/** Keeps what a learner writes beside their interview or its report; no clock asks for it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params["id"] ?? "";
  const form = NoteForm.safeParse(await formFields(request));
  if (!form.success) return refuseForm(request, { status: 400, error: "This form is none of this page." });
  const own = { visitorId: context.visitor.id, id };
  const saving = await saveInterviewNote(context.db, own, form.data);
  if (saving === "none") throw new Response(null, { status: 404 });
  if (saving === "over_quota") return refuseForm(request, { status: 413, error: FULL });
  return wantsJson(request) ? json({ kind: "saved" }) : redirect(`/interviews/${id}`, 303);
}

/** There is nothing to read here: a reader is told so, and not that the address is unknown. */
export function loader() {
  throw new Response(null, { status: 405, headers: { allow: "POST" } });
}
