import { type ActionFunctionArgs, type AppLoadContext, json, type LoaderFunctionArgs } from "@remix-run/node";
import { objectionOf, SaveForm, SpentForm } from "#app/design/design-forms.server.ts";
import { takeAnswer } from "#app/design/take-answer.server.ts";
import { formFields } from "#app/form-fields.server.ts";
import { findDesignAnswer, type StoredDesignAnswer } from "#db/design-answers.ts";
import { addSectionTime } from "#db/save-design-answer.ts";
import { interviewAsking } from "#db/sealed.ts";

/** One's own answer as it stands. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get("id") ?? "";
  const stored = await findDesignAnswer(context.db, context.visitor.id, id);
  if (!stored || stored.slug !== params["slug"]) throw notFound();
  await refuseOutside(context, stored);
  return json({ draft: kept(stored) });
}

/** Keeps what was written, or how long it took. Where another tab saved before, nothing is overwritten. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const id = new URL(request.url).searchParams.get("id") ?? "";
  const stored = await findDesignAnswer(db, visitor.id, id);
  if (!stored || stored.slug !== params["slug"]) throw notFound();
  await refuseOutside(context, stored);
  const fields = await formFields(request);
  const spent = SpentForm.safeParse(fields);
  if (spent.success) {
    await addSectionTime(db, { visitorId: visitor.id, id, spent: spent.data.spent });
    return json({ kind: "noted" });
  }
  const form = SaveForm.safeParse(fields);
  if (!form.success) return json({ error: objectionOf(form.error.issues) }, { status: 400 });
  const { answer, baseRevision, keep } = form.data;
  const taken = await takeAnswer(context, { id, answer, baseRevision, keep: keep === "1" });
  if (taken.kind === "refused") return json({ error: taken.error }, { status: taken.status });
  return json(taken.kind === "saved" ? taken : { kind: taken.kind, current: kept(taken.current) });
}

/** While an interview asks the question, the answer that it owns is the only one that is read and written. */
async function refuseOutside(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  { slug, interviewId }: StoredDesignAnswer,
): Promise<void> {
  const asking = await interviewAsking(db, visitor.id, { item: "design", slug });
  if (asking === undefined || asking === interviewId) return;
  throw json(
    { error: "An interview asks this question: your answer waits until it is over." },
    { status: 409 },
  );
}

function notFound(): Response {
  return json({ error: "There is no such answer." }, { status: 404 });
}

/** As the keeper of the page calls it. */
function kept({ answer, revision }: StoredDesignAnswer) {
  return { ...answer, revision };
}
