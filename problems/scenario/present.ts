import { findingTexts } from "#problems/question/findings.ts";
import { type PresentedQuestion, present } from "#problems/question/present.ts";
import { type RevealedKey, reveal } from "#problems/question/reveal.ts";
import type { RenderedQuestion } from "#problems/rendered-question.ts";
import type { RenderedScenario } from "#problems/rendered-scenario.ts";
import type { Artefact } from "#problems/scenario/artefact-schema.ts";
import {
  answersTo,
  chosenPlace,
  hoursSpent,
  openStep,
  type StepAnswer,
  stepSeed,
} from "#problems/scenario/play.ts";
import type { Scenario, Step } from "#problems/scenario/schema.ts";
import type { ContentBlock, Outcome } from "#problems/vocabulary.ts";

export type PresentedArtefact = {
  name: string;
  kind: Artefact["kind"];
  title: string;
  html: string;
  /** It appeared with the open step or with the fact before it. */
  isNew: boolean;
};

/** A wrong turn that was taken: what was chosen, what came of it, what it cost. Html of one line. */
export type WrongTurn = { place: number; html: string; because: string; hours: number };

/** A step that was answered: the key beside the answer, and the fact that it brought to light. */
export type DoneStep = {
  id: string;
  title: string;
  prompt: ContentBlock[];
  key: RevealedKey;
  fact: ContentBlock[];
  /** What was noticed about the answer, as HTML of one line. */
  findings: string[];
  /** Titles of the artefacts that came with the fact. */
  unlocked: string[];
  outcome?: Outcome;
  /** 0 to 1. */
  score?: number;
  selfMarked: boolean;
  marks?: number[];
  wrongTurns: number;
  hours: number;
};

export type PresentedRun = {
  situation: ContentBlock[];
  artefacts: PresentedArtefact[];
  done: DoneStep[];
  /** Absent when all steps are answered. */
  open?: {
    id: string;
    title: string;
    turn: number;
    presented: PresentedQuestion;
    wrongTurns: WrongTurn[];
  };
  stepCount: number;
  hours: number;
};

/** What may be seen of a run: nothing of the open step's key, and nothing of what comes after it. */
export function presentRun(
  scenario: Scenario,
  rendered: RenderedScenario,
  seed: string,
  answers: readonly StepAnswer[],
): PresentedRun {
  const at = openStep(scenario, answers);
  const open = scenario.steps[at];
  return {
    situation: rendered.situation,
    artefacts: visibleArtefacts(scenario, rendered, at),
    done: scenario.steps
      .slice(0, at)
      .map((step, index) => doneStep(scenario, step, rendered, index, seed, answersTo(step, answers))),
    ...(open ? { open: openedStep(open, rendered, at, seed, answersTo(open, answers)) } : {}),
    stepCount: scenario.steps.length,
    hours: hoursSpent(answers),
  };
}

/** What lies on the bench while step `at` is open, in the order in which it appeared. */
export function visibleArtefacts(
  { steps, artefacts }: Scenario,
  rendered: RenderedScenario,
  at: number,
): PresentedArtefact[] {
  const appeared = steps.flatMap(({ shows, unlocks }, index) => [
    ...shows.map((name) => ({ name, isThere: index <= at, isNew: index === at })),
    ...unlocks.map((name) => ({ name, isThere: index < at, isNew: index === at - 1 })),
  ]);
  return appeared.flatMap(({ name, isThere, isNew }) => {
    const artefact = artefacts[name];
    if (!artefact || !isThere) return [];
    const { kind, title } = artefact;
    return [{ name, kind, title, html: rendered.artefacts[name] ?? "", isNew }];
  });
}

function openedStep(
  step: Step,
  rendered: RenderedScenario,
  at: number,
  seed: string,
  before: readonly StepAnswer[],
): NonNullable<PresentedRun["open"]> {
  const texts = renderedStep(rendered, at);
  const ownSeed = stepSeed(seed, step.id);
  const presented = present(step.question, texts, ownSeed);
  // Of the key only what belongs to options that were chosen and are wrong.
  const wrongTurns = before.flatMap((answer) => {
    const key = reveal(step.question, texts, ownSeed, answer.response);
    const place = chosenPlace(answer);
    const option = key.kind === "single" && place !== undefined ? key.options[place] : undefined;
    if (!option || option.isRight || place === undefined) return [];
    return [{ place, html: option.html, because: option.because, hours: answer.hours }];
  });
  return { id: step.id, title: step.title, turn: before.length, presented, wrongTurns };
}

function doneStep(
  { artefacts }: Scenario,
  step: Step,
  rendered: RenderedScenario,
  index: number,
  seed: string,
  answers: readonly StepAnswer[],
): DoneStep {
  const texts = renderedStep(rendered, index);
  const ownSeed = stepSeed(seed, step.id);
  const last = answers.at(-1);
  if (!last) throw new Error(`step ${step.id} has no answer`);
  const key = reveal(step.question, texts, ownSeed, last.response);
  const { outcome, score, selfMarked, marks } = last;
  return {
    ...{ id: step.id, title: step.title },
    prompt: present(step.question, texts, ownSeed).prompt,
    key: withAllTurns(key, answers),
    fact: key.explanation,
    findings: findingTexts(key, last.findings),
    unlocked: step.unlocks.map((name) => artefacts[name]?.title ?? name),
    ...(outcome === undefined ? {} : { outcome }),
    ...(score === undefined ? {} : { score }),
    ...(marks ? { marks } : {}),
    selfMarked,
    wrongTurns: answers.length - 1,
    hours: hoursSpent(answers),
  };
}

/** Each option that was tried is marked as chosen, not the last one alone. */
function withAllTurns(key: RevealedKey, answers: readonly StepAnswer[]): RevealedKey {
  // The fact stands beside the key, once.
  if (key.kind !== "single") return { ...key, explanation: [] };
  const tried = new Set(answers.map(chosenPlace));
  return {
    ...key,
    explanation: [],
    options: key.options.map((one, place) => ({ ...one, isChosen: tried.has(place) })),
  };
}

function renderedStep(rendered: RenderedScenario, index: number): RenderedQuestion {
  const texts = rendered.steps[index];
  if (!texts) throw new Error(`step ${index} was not rendered`);
  return texts;
}
