import type { AppLoadContext } from "@remix-run/node";
import { type ExportedRun, markStepAnswer } from "#db/scenario-runs.ts";
import { markFree } from "#problems/question/grade.ts";
import type { OpenScenario } from "./open-scenario.server.ts";

/** The writer of a free response says which points it covers. Throws the answer 400 for other forms. */
export async function markStep(
  { db }: Pick<AppLoadContext, "db">,
  { scenario }: OpenScenario,
  run: ExportedRun,
  stepId: string,
  fields: Record<string, string>,
): Promise<void> {
  const question = scenario.steps.find(({ id }) => id === stepId)?.question;
  const isAnswered = run.answers.some((one) => one.step === stepId);
  if (question?.kind !== "free" || !isAnswered) throw new Response(null, { status: 400 });
  const names = question.points.map((_, index) => `point-${index}`);
  if (Object.keys(fields).some((name) => !names.includes(name))) throw new Response(null, { status: 400 });
  const marks = names.flatMap((name, index) => (name in fields ? [index] : []));
  await markStepAnswer(db, run.id, stepId, marks, markFree(question.points, marks));
}
