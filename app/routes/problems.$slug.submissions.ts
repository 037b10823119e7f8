import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { readSubmissionForm, type SubmissionForm } from "#app/submission-form.server.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { findProblem } from "#db/problems.ts";
import { countUnfinished } from "#db/queue.ts";

/** Submissions of one visitor that may wait or run at the same time. */
const UNFINISHED_A_VISITOR = 10;

/** Takes a program for judging: 201 with its id for scripts, a redirect to its page without. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = params["slug"] ?? "";
  const problem = await findProblem(context.db, slug);
  if (!problem) throw new Response(null, { status: 404 });
  const form = await readSubmissionForm(request, problem.definition, (args) => context.inputFault(slug, args));
  if (!form.ok) return refuse(request, 400, form.error);

  const busy = await tooBusy(context.db, context.env.QUEUE_LIMIT, context.visitor.id);
  if (busy) return refuse(request, busy.status, busy.error, busy.retryAfterSeconds);
  const insertion = await insertSubmission(context.db, stored(form.value, slug, problem.version, context.visitor.id));
  if (insertion.kind === "over_quota") {
    return refuse(request, 413, "Your storage here is full: delete old submissions or export them in the settings.");
  }
  const { id } = insertion.submission;
  context.queue.enqueue(id, context.address);
  if (wantsJson(request)) return json({ submissionId: id }, { status: 201 });
  return redirect(`/submissions/${id}`, 303);
}

function stored(form: SubmissionForm, slug: string, version: string, visitorId: string) {
  return { ...form, slug, version, visitorId };
}

async function tooBusy(db: Parameters<typeof countUnfinished>[0], limit: number, visitorId: string) {
  if ((await countUnfinished(db, visitorId)) >= UNFINISHED_A_VISITOR) {
    const error = `${UNFINISHED_A_VISITOR} of your submissions are still waiting. Send this one when some are judged.`;
    return { status: 429, error, retryAfterSeconds: 5 };
  }
  if ((await countUnfinished(db)) >= limit) {
    const error = "The judge has more submissions waiting than it takes. Your code is safe; try again in 20 s.";
    return { status: 503, error, retryAfterSeconds: 20 };
  }
  return undefined;
}

function refuse(request: Request, status: number, error: string, retryAfterSeconds?: number) {
  const headers = retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  if (wantsJson(request)) return json({ error, retryAfterSeconds }, { status, headers });
  throw new Response(error, { status, headers });
}

function wantsJson(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("application/json");
}
