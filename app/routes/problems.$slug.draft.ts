import { type ActionFunctionArgs, type AppLoadContext, json, type LoaderFunctionArgs } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAskedData } from "#app/interview/refuse-asked.server.ts";
import { DraftForm, LanguageForm } from "#app/workspace/drafts/draft-form.server.ts";
import { listDraftRevisions } from "#db/draft-revisions.ts";
import { findDraft, saveDraft } from "#db/drafts.ts";
import { findProblem } from "#db/problems.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { rememberLanguage } from "#db/visits.ts";
import { LANGUAGES } from "#judge/verdict.ts";

/** One's own draft as it stands; with `?versions` the earlier texts too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const language = LANGUAGES.find((one) => one === search.get("language"));
  if (!language) throw json({ error: "Name the language of the draft." }, { status: 400 });
  await refuseAskedData(context, { item: "coding", slug: params["slug"] ?? "" });
  const key = { visitorId: context.visitor.id, slug: params["slug"] ?? "", language };
  const draft = await findDraft(context.db, key);
  if (!search.has("versions")) return json({ draft });
  const versions = await listDraftRevisions(context.db, key);
  return json({ draft, versions, now: Date.now() });
}

/** Keeps what was typed. Where somebody else saved before, the answer is a conflict with the other text. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const slug = params["slug"] ?? "";
  const problem = await findProblem(db, slug);
  if (!problem) throw json({ error: "There is no such problem any more." }, { status: 404 });
  await refuseAskedData(context, { item: "coding", slug });
  const fields = await formFields(request);
  const remembered = LanguageForm.safeParse(fields);
  if (remembered.success) {
    await rememberLanguage(db, visitor.id, slug, remembered.data.language);
    return json({ kind: "remembered" });
  }
  const form = DraftForm.safeParse(fields);
  if (!form.success) return json({ error: sentence(form.error.issues) }, { status: 400 });
  if (!problem.definition.languages.includes(form.data.language)) {
    return json({ error: `This problem is not judged in ${form.data.language}.` }, { status: 400 });
  }
  if ((await visitorBytes(db, visitor.id)) > VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES) {
    return json(
      { error: "Your storage here is full: delete old submissions to have this saved." },
      { status: 413 },
    );
  }
  return json(await save(context, slug, form.data));
}

async function save({ db, visitor }: AppLoadContext, slug: string, form: DraftForm) {
  const { writer, keep, ...text } = form;
  const saving = await saveDraft(db, {
    ...text,
    visitorId: visitor.id,
    slug,
    ...(writer ? { writer } : {}),
    ...(keep ? { keep: true } : {}),
  });
  if (saving.kind === "saved") {
    if (saving.revision === 1) await rememberLanguage(db, visitor.id, slug, form.language);
    return saving;
  }
  const { source, ownInputs, revision } = saving.current;
  return { kind: saving.kind, current: { source, ownInputs, revision } };
}

/** Of several objections the one that a learner can do something about. */
function sentence(issues: readonly { message: string }[]): string {
  return (
    issues.find((one) => one.message.endsWith("."))?.message ??
    "The draft was not sent in a form that is understood."
  );
}
