import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseSealedSubmission } from "#app/interview/refuse-asked.server.ts";
import { submissionStream } from "#app/submission-stream.server.ts";
import { findSubmission } from "#db/submissions.ts";

/** Server-sent events of one's own submission: what is stored after Last-Event-ID, then what follows. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const submission = await findSubmission(context.db, params["id"] ?? "", context.visitor.id);
  if (!submission) throw new Response(null, { status: 404 });
  await refuseSealedSubmission(context, submission.id);
  const headers = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  const release = context.openStream(context.visitor.id);
  if (!release) {
    throw new Response("Too many results are being followed at once: close other tabs of this site.", {
      status: 429,
      headers: { "retry-after": "10" },
    });
  }
  // The place is free when the response is over, however it ends.
  if (context.closed.aborted) release();
  else context.closed.addEventListener("abort", release, { once: true });
  return new Response(submissionStream(context, submission, lastEventId(request)), { headers });
}

/** -1, from the beginning, for anything that was never given out as an id. */
function lastEventId(request: Request): number {
  const text = request.headers.get("last-event-id") ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}
