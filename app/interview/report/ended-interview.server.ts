import type { AppLoadContext } from "@remix-run/node";
import { closeOverdue } from "#app/interview/grade-ended.server.ts";
import { findInterview, type Interview } from "#db/interviews.ts";

/** One's own interview that has ended; undefined while it is under way. Throws the answer 404 where there is none. */
export async function endedInterview(
  context: Pick<AppLoadContext, "db" | "visitor" | "questions" | "scenarios" | "designs" | "log" | "queue">,
  id: string | undefined,
): Promise<(Interview & { endedAt: number }) | undefined> {
  await closeOverdue(context, context.visitor.id);
  const interview = await findInterview(context.db, context.visitor.id, id ?? "");
  if (!interview) throw new Response(null, { status: 404 });
  const { endedAt } = interview;
  return endedAt === undefined ? undefined : { ...interview, endedAt };
}
