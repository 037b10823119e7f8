/** How a run goes: which step is open, what an answer is worth and costs. Pure. */
import { createHash } from "node:crypto";
import { draw } from "#problems/question/draw.ts";
import { type Finding, grade, type Refusal } from "#problems/question/grade.ts";
import type { Response, ResponseOf } from "#problems/question/response.ts";
import type { Scenario, Step } from "#problems/scenario/schema.ts";
import type { Outcome } from "#problems/vocabulary.ts";

/** One answer to a step. A single choice may take several turns; the others take one. */
export type StepAnswer = {
  step: string;
  /** Counted from 0 within the step. */
  turn: number;
  response: Response;
  /** What it cost at the bench. */
  hours: number;
  /** False for a wrong turn: the learner chooses again. */
  endsStep: boolean;
  /** Absent until a free response was marked by its writer. */
  outcome?: Outcome;
  /** 0 to 1; of the step, where the answer ends it. */
  score?: number;
  selfMarked: boolean;
  findings: Finding[];
  /** The points that the writer of a free response confirmed, by index. */
  marks?: number[];
};

/** What a step of a single choice is worth after 0, 1, 2 wrong turns. */
const WORTH = [1, 1 / 2, 1 / 4];

/** The answers to one step, in the order of their turns. */
export function answersTo(step: Step, answers: readonly StepAnswer[]): StepAnswer[] {
  return answers.filter((one) => one.step === step.id).sort((a, b) => a.turn - b.turn);
}

/** The index of the step that waits for an answer; the number of steps when the run is finished. */
export function openStep({ steps }: Pick<Scenario, "steps">, answers: readonly StepAnswer[]): number {
  const ended = new Set(answers.filter((one) => one.endsStep).map((one) => one.step));
  const open = steps.findIndex(({ id }) => !ended.has(id));
  return open < 0 ? steps.length : open;
}

/** What a step of a run is drawn from. */
export function stepSeed(runSeed: string, stepId: string): string {
  return createHash("sha256").update(`${runSeed}\n${stepId}`).digest("hex").slice(0, 16);
}

/**
 * Grades the answer to a step after `before`, the earlier turns. Throws when the response is one to another
 * kind of question.
 */
export function takeTurn(
  step: Step,
  runSeed: string,
  before: readonly StepAnswer[],
  response: Response,
): Omit<StepAnswer, "step" | "turn" | "response" | "marks"> | Refusal {
  const { question, hours } = step;
  if (question.kind === "free") return { hours, endsStep: true, selfMarked: true, findings: [] };
  const drawn = draw(question, stepSeed(runSeed, step.id));
  const graded = grade(question, drawn, response);
  if ("refused" in graded) return graded;
  if (question.kind !== "single") return { ...graded, hours, endsStep: true, selfMarked: false };
  const place = (response as ResponseOf<"single">).choice;
  if (before.some((one) => chosenPlace(one) === place)) {
    return { refused: "You have tried this one: choose another." };
  }
  if (graded.outcome === "wrong") {
    const cost = step.wrongTurns[drawn.order[place] ?? -1] ?? hours;
    return { ...graded, hours: cost, endsStep: false, selfMarked: false };
  }
  const score = WORTH[before.length] ?? 0;
  const outcome = score === 1 ? "right" : score > 0 ? "partly" : "wrong";
  return { outcome, score, findings: [], hours, endsStep: true, selfMarked: false };
}

/** Where somebody clicked in a single choice. */
export function chosenPlace({ response }: Pick<StepAnswer, "response">): number | undefined {
  return response.kind === "single" ? response.choice : undefined;
}

/** Hours at the bench so far, wrong turns included. */
export function hoursSpent(answers: readonly StepAnswer[]): number {
  return rounded(answers.reduce((sum, { hours }) => sum + hours, 0));
}

/** What the expert's path costs. */
export function expertHours({ steps }: Pick<Scenario, "steps">): number {
  return rounded(steps.reduce((sum, { hours }) => sum + hours, 0));
}

/** A run counts as right from this score on. */
const RIGHT_FROM = 0.8;

/** The mean over the ended steps that are graded automatically, 0 to 1; two at least are, in a finished run. */
export function runScore(answers: readonly StepAnswer[]): number {
  const scores = answers.flatMap(({ endsStep, selfMarked, score }) =>
    endsStep && !selfMarked && score !== undefined ? [score] : [],
  );
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
}

/** What became of a finished run, in the words of an answer. */
export function runOutcome(score: number): Outcome {
  if (score >= RIGHT_FROM) return "right";
  return score > 0 ? "partly" : "wrong";
}

/** Tenths of an hour, not what adding them in binary leaves. */
function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
