import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { takeProgram } from "#app/interview/take-program.server.ts";
import { refuseForm, wantsJson } from "#app/refuse-form.server.ts";
import { readSubmissionForm } from "#app/submission-form.server.ts";
import { findInterview } from "#db/interviews.ts";
import { findProblem } from "#db/problems.ts";

/** Takes a program for `?item`: 201 with its id for scripts, a redirect to the item without. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const interview = await findInterview(db, visitor.id, params["id"] ?? "");
  const position = Number(new URL(request.url).searchParams.get("item"));
  const item = interview?.items.find((one) => one.position === position && one.kind === "coding");
  const problem = item && (await findProblem(db, item.slug));
  if (!interview || !item || !problem) throw new Response(null, { status: 404 });
  const form = await readSubmissionForm(request, problem.definition, (args) =>
    context.inputFault(item.slug, args),
  );
  const taking = form.ok
    ? await takeProgram(context, interview, item, form.value, Date.now())
    : ({ taken: false, status: 400, error: form.error } as const);
  if (taking.taken) {
    return wantsJson(request)
      ? json({ submissionId: taking.id }, { status: 201 })
      : redirect(`/interviews/${interview.id}?item=${position}`, 303);
  }
  return refuseForm(request, { ...taking, sent: form.ok ? form.value.source : form.source });
}

/** There is nothing to read here: a reader is told so, and not that the address is unknown. */
export function loader() {
  throw new Response(null, { status: 405, headers: { allow: "POST" } });
}
