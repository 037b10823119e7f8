/** The expert's path beside the learner's. For runs that are over only: it tells every key. */
import type { RevealedKey } from "#problems/question/reveal.ts";
import type { RenderedScenario } from "#problems/rendered-scenario.ts";
import { escaped } from "#problems/scenario/escape.ts";
import { expertHours, hoursSpent, runScore, type StepAnswer } from "#problems/scenario/play.ts";
import type { DoneStep } from "#problems/scenario/present.ts";
import type { Scenario, Step } from "#problems/scenario/schema.ts";
import type { ContentBlock, Outcome } from "#problems/vocabulary.ts";

/** One side of a step: what was chosen, as HTML of one line each, and what it cost. */
type Choice = { lines: string[]; hours: number };

export type PathStep = {
  id: string;
  title: string;
  expert: Choice;
  learner: Choice & { outcome?: Outcome; score?: number; selfMarked: boolean; wrongTurns: number };
};

export type Debrief = {
  blocks: ContentBlock[];
  /** HTML of one line each. */
  sources: string[];
  path: PathStep[];
  /** Both of the steps of the path. */
  expertHours: number;
  learnerHours: number;
  /** 0 to 1. */
  score: number;
};

/** `done` are the steps of the run that were ended, as presented. */
export function debriefOf(
  scenario: Scenario,
  rendered: RenderedScenario,
  answers: readonly StepAnswer[],
  done: readonly DoneStep[],
): Debrief {
  const ended = new Set(done.map(({ id }) => id));
  return {
    blocks: rendered.debrief,
    sources: rendered.sources,
    path: scenario.steps.flatMap((step, index) => {
      const mine = done[index];
      return mine ? [pathStep(step, mine, wrongFirst(step, answers))] : [];
    }),
    expertHours: expertHours({ steps: scenario.steps.slice(0, done.length) }),
    learnerHours: hoursSpent(answers.filter(({ step }) => ended.has(step))),
    score: runScore(answers),
  };
}

function pathStep(step: Step, mine: DoneStep, order: readonly number[]): PathStep {
  const { id, title, outcome, score, selfMarked, wrongTurns, hours, key } = mine;
  return {
    ...{ id, title },
    expert: { lines: expertLines(key), hours: step.hours },
    learner: {
      ...{ lines: learnerLines(key, order), hours, selfMarked, wrongTurns },
      ...(outcome === undefined ? {} : { outcome }),
      ...(score === undefined ? {} : { score }),
    },
  };
}

/** The places that were chosen in a single choice, in the order in which they were. */
function wrongFirst(step: Step, answers: readonly StepAnswer[]): number[] {
  return answers
    .filter((one) => one.step === step.id)
    .sort((a, b) => a.turn - b.turn)
    .flatMap(({ response }) => (response.kind === "single" ? [response.choice] : []));
}

function expertLines(key: RevealedKey): string[] {
  switch (key.kind) {
    case "single":
    case "multiple":
      return key.options.filter(({ isRight }) => isRight).map(({ html }) => html);
    case "numeric":
      return [escaped(key.answer)];
    case "ordering":
      return key.items.map(({ html }) => html);
    case "matching":
      return key.pairs.map(({ html, right }) => `${html} → ${escaped(right)}`);
    case "free":
      return key.points.map(({ html }) => html);
  }
}

function learnerLines(key: RevealedKey, order: readonly number[]): string[] {
  switch (key.kind) {
    case "single":
      return order.map((place) => key.options[place]?.html ?? "");
    case "multiple":
      return key.options.filter(({ isChosen }) => isChosen).map(({ html }) => html);
    case "numeric":
      return [escaped(key.typed)];
    case "ordering":
      return [...key.items].sort((a, b) => a.place - b.place).map(({ html }) => html);
    case "matching":
      return key.pairs.map(({ html, chosen }) => `${html} → ${escaped(chosen)}`);
    case "free":
      return [];
  }
}
