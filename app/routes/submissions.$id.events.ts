import type { LoaderFunctionArgs } from "@remix-run/node";
import { submissionStream } from "#app/submission-stream.server.ts";
import { findSubmission } from "#db/submissions.ts";

/** Server-sent events of one's own submission: what is stored after Last-Event-ID, then what follows. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params["id"] ?? "";
  const submission = await findSubmission(context.db, id, context.visitor.id);
  if (!submission) throw new Response(null, { status: 404 });
  const release = context.openStream(context.visitor.id);
  if (!release) {
    throw new Response("Too many results are being followed at once: close other tabs of this site.", {
      status: 429,
      headers: { "retry-after": "10" },
    });
  }
  const last = Number(request.headers.get("last-event-id") ?? "-1");
  const after = Number.isSafeInteger(last) ? last : -1;
  return new Response(submissionStream(context, submission, after, release), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
