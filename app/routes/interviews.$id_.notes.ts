import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { NoteForm } from "#app/interview/page-form.server.ts";
import { saveInterviewNote } from "#db/interview-notes.ts";

const FULL = "Your storage here is full: delete something of yours to have this kept.";

/** Keeps what a learner writes beside their interview or its report; no clock asks for it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params["id"] ?? "";
  const form = NoteForm.safeParse(await formFields(request));
  if (!form.success) throw new Response("This form is none of this page.", { status: 400 });
  const own = { visitorId: context.visitor.id, id };
  const saving = await saveInterviewNote(context.db, own, form.data);
  if (saving === "none") throw new Response(null, { status: 404 });
  const wantsJson = (request.headers.get("accept") ?? "").includes("application/json");
  if (saving === "over_quota") {
    if (wantsJson) return json({ error: FULL }, { status: 413 });
    throw new Response(FULL, { status: 413 });
  }
  return wantsJson ? json({ kind: "saved" }) : redirect(`/interviews/${id}`, 303);
}

/** There is nothing to read here: a reader is told so, and not that the address is unknown. */
export function loader() {
  throw new Response(null, { status: 405, headers: { allow: "POST" } });
}
