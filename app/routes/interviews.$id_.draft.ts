import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { writeDraftFields } from "#app/interview/draft-fields.server.ts";
import { InterviewDraftForm } from "#app/interview/draft-form.server.ts";
import { draftsOf, type InterviewDraft, saveInterviewDraft } from "#db/interview-drafts.ts";
import { findInterview } from "#db/interviews.ts";

const CLOSED = "Nothing is taken any more: this section is over. What was saved before counts.";
const FULL = "Your storage here is full: delete old submissions to have this saved.";

/** What is kept of `?item` as it stands, in the language that is asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { interviewId, position } = await ownItem({ request, params, context });
  const language = new URL(request.url).searchParams.get("language") ?? "";
  const drafts = await draftsOf(context.db, interviewId, position);
  const draft = drafts.find((one) => one.language === language);
  return json({ draft: draft && toldDraft(draft) });
}

/** Keeps what is being filled in or typed for `?item`, while its section is under way. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const own = await ownItem({ request, params, context });
  const form = InterviewDraftForm.safeParse(await formFields(request));
  if (!form.success) return json({ error: "This form is none of this page." }, { status: 400 });
  const { language, source, baseRevision } = form.data;
  const text = language === "" ? writeDraftFields(source) : source;
  if (text === undefined) return json({ error: "This form is none of this page." }, { status: 400 });
  const change = { ...own, visitorId: context.visitor.id, language, text, baseRevision };
  const saving = await saveInterviewDraft(context.db, change, Date.now());
  switch (saving.kind) {
    case "saved":
      return json(saving);
    case "conflict":
      return json({ kind: "conflict", current: toldDraft(saving.current) });
    case "closed":
      return json({ error: CLOSED }, { status: 409 });
    case "over_quota":
      return json({ error: FULL }, { status: 413 });
  }
}

function toldDraft({ language, text, revision }: InterviewDraft) {
  return language === "" ? { fields: JSON.parse(text), revision } : { source: text, ownInputs: [], revision };
}

/** Throws the answer 404 where there is no such item of theirs. */
async function ownItem({ request, params, context }: LoaderFunctionArgs) {
  const interview = await findInterview(context.db, context.visitor.id, params["id"] ?? "");
  const position = Number(new URL(request.url).searchParams.get("item"));
  const item = interview?.items.find((one) => one.position === position);
  if (!interview || !item) throw new Response(null, { status: 404 });
  return { interviewId: interview.id, position };
}
