import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { refuseForm, wantsJson } from "#app/refuse-form.server.ts";
import { readSubmissionForm } from "#app/submission-form.server.ts";
import { takeSubmission } from "#app/take-submission.server.ts";
import { findProblem } from "#db/problems.ts";

/** Takes a program for judging: 201 with its id for scripts, a redirect to its page without. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const slug = params["slug"] ?? "";
  const problem = await findProblem(context.db, slug);
  if (!problem) throw new Response(null, { status: 404 });
  const form = await readSubmissionForm(request, problem.definition, (args) =>
    context.inputFault(slug, args),
  );
  if (!form.ok) return refuseForm(request, { status: 400, error: form.error, sent: form.source });

  const fresh = { ...form.value, slug, version: problem.version, visitorId: context.visitor.id };
  const taking = await takeSubmission(context, fresh);
  if (!taking.taken) return refuseForm(request, { ...taking, sent: fresh.source });
  if (wantsJson(request)) return json({ submissionId: taking.id }, { status: 201 });
  return redirect(`/submissions/${taking.id}`, 303);
}

/** There is nothing to read here: a reader is told so, and not that the address is unknown. */
export function loader() {
  throw new Response(null, { status: 405, headers: { allow: "POST" } });
}
