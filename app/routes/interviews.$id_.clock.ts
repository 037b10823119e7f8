import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { findInterview } from "#db/interviews.ts";
import { currentSection } from "#interview/clock.ts";

/** What time it is in one's own interview. A page asks after it slept, and when its own clock jumped. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const interview = await findInterview(context.db, context.visitor.id, params["id"] ?? "");
  if (!interview) throw new Response(null, { status: 404 });
  const section = currentSection(interview.sections);
  const pause = interview.pauses.find(({ endedAt }) => endedAt === undefined);
  const at = pause?.beganAt ?? Date.now();
  return json({
    hasEnded: interview.endedAt !== undefined,
    isPaused: pause !== undefined,
    section: section?.position ?? 0,
    remainingMs: Math.max(0, (section?.deadline ?? at) - at),
  });
}
