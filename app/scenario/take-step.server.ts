import type { AppLoadContext } from "@remix-run/node";
import { readAnswerForm } from "#app/question/answer-form.server.ts";
import { type ExportedRun, type NewStepAnswer, storeStepAnswer } from "#db/scenario-runs.ts";
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

/** A step of a scenario and how many answers it had before, as an address or a draft says it. */
export type AskedStep = { step: string; turn: string };

type Graded =
  | { kind: "graded"; answer: Omit<NewStepAnswer, "visitorId"> }
  | Extract<StepTaken, { kind: "repeated" | "refused" }>;

/** Grades and keeps the answer to a turn of a run's open step. The run must be of the scenario's version. */
export async function takeStep(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  open: OpenScenario,
  run: ExportedRun,
  asked: AskedStep,
  fields: Record<string, string>,
  now: number = Date.now(),
): Promise<StepTaken> {
  const graded = gradeStep(open, run, asked, fields, now);
  if (graded.kind !== "graded") return graded;
  const { answer } = graded;
  const stored = await storeStepAnswer(db, { ...answer, visitorId: visitor.id }, now);
  if (stored === "over_quota") {
    const error = "Your storage here is full: export or delete what you have in the settings.";
    return { kind: "refused", status: 413, error };
  }
  if (stored === "existing") return { kind: "repeated" };
  return { kind: answer.endsStep ? "ended" : "turned", step: answer.step };
}

/** What the answer to a turn of a run's open step is worth and does to the run. Stores nothing. */
export function gradeStep(
  { scenario, slug, version }: OpenScenario,
  run: ExportedRun,
  asked: AskedStep,
  fields: Record<string, string>,
  now: number,
): Graded {
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
  return {
    kind: "graded",
    answer: {
      ...{ ...answer, runId: run.id, title: known.title, seconds },
      ...(isLast ? { finished: { slug, version, score: runScore(answers), seconds: total } } : {}),
    },
  };
}

function refused(error: string): Extract<StepTaken, { kind: "refused" }> {
  return { kind: "refused", status: 400, error };
}
