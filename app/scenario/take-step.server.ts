import type { AppLoadContext } from "@remix-run/node";
import { readAnswerForm } from "#app/question/answer-form.server.ts";
import { type ExportedRun, storeStepAnswer } from "#db/scenario-runs.ts";
import { answersTo, openStep, runScore, takeTurn } from "#problems/scenario/play.ts";
import type { OpenScenario } from "./open-scenario.server.ts";

export type StepTaken =
  /** The answer was taken: it ended its step, or was a wrong turn. */
  | { kind: "ended" | "turned"; step: string }
  /** Somebody was there before, in another tab perhaps: that answer stands. */
  | { kind: "repeated" }
  | { kind: "refused"; status: 400 | 413; error: string };

/** Nobody thinks for longer; a page that was left open says nothing about the answer. */
const MOST_SECONDS = 3600;

/** Grades and keeps the answer to a turn of a run's open step. The run must be of the scenario's version. */
export async function takeStep(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  { scenario, slug, version }: OpenScenario,
  run: ExportedRun,
  asked: { step: string; turn: string },
  fields: Record<string, string>,
  now: number = Date.now(),
): Promise<StepTaken> {
  const known = scenario.steps.find(({ id }) => id === asked.step);
  const form = known && readAnswerForm(known.question, fields);
  if (!known || !form || !/^\d$/.test(asked.turn)) {
    return refused("This form is none of this page. Load the page again and answer anew.");
  }
  const step = scenario.steps[openStep(scenario, run.answers)];
  const before = answersTo(known, run.answers);
  const isOver = run.finishedAt !== undefined || run.leftAt !== undefined || step?.id !== known.id;
  if (isOver || before.length !== Number(asked.turn)) return { kind: "repeated" };
  if ("missing" in form) return refused(form.missing);

  const taken = takeTurn(known, run.seed, before, form.response);
  if ("refused" in taken) return refused(taken.refused);
  const answer = { ...taken, step: known.id, turn: before.length, response: form.response };
  const seconds = Math.min(MOST_SECONDS, Math.max(0, Math.round((now - form.opened) / 1000)));
  const answers = [...run.answers, answer];
  const isLast = openStep(scenario, answers) === scenario.steps.length;
  const total = run.answers.reduce((sum, one) => sum + one.seconds, seconds);
  const stored = await storeStepAnswer(
    db,
    {
      ...{ ...answer, runId: run.id, visitorId: visitor.id, title: known.title, seconds },
      ...(isLast ? { finished: { slug, version, score: runScore(answers), seconds: total } } : {}),
    },
    now,
  );
  if (stored === "over_quota") {
    const error = "Your storage here is full: export or delete what you have in the settings.";
    return { kind: "refused", status: 413, error };
  }
  if (stored === "existing") return { kind: "repeated" };
  return { kind: taken.endsStep ? "ended" : "turned", step: known.id };
}

function refused(error: string): StepTaken {
  return { kind: "refused", status: 400, error };
}
