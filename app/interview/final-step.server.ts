import type { AppLoadContext } from "@remix-run/node";
import { gradeStep } from "#app/scenario/take-step.server.ts";
import type { InterviewItem } from "#db/interviews.ts";
import { findRun, type NewStepAnswer } from "#db/scenario-runs.ts";
import { readDraftFields } from "./draft-fields.server.ts";
import { scenarioOf } from "./scenario-view.server.ts";

type Context = Pick<AppLoadContext, "db" | "scenarios" | "log">;

/**
 * The answer to the open step of a run that the fields saved last make, as of the end of their section.
 * Undefined where they make none, or were filled in for a step or turn that was answered since.
 */
export async function finalStep(
  context: Context,
  visitorId: string,
  item: InterviewItem,
  draft: string | undefined,
  endedAt: number,
): Promise<NewStepAnswer | undefined> {
  if (draft === undefined || item.runId === undefined) return undefined;
  const run = await findRun(context.db, visitorId, item.runId);
  const open = await scenarioOf(context, item.slug);
  if (!run || open?.version !== run.version) return undefined;
  const { step = "", turn = "", ...filled } = readDraftFields(draft);
  // It is timed from what was done before it.
  const opened = String(run.lastAnsweredAt ?? run.startedAt);
  const fields = { version: run.version, opened, hints: "0", ...filled };
  const graded = gradeStep(open, run, { step, turn }, fields, endedAt);
  return graded.kind === "graded" ? { ...graded.answer, visitorId } : undefined;
}
