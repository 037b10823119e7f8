import type { LoadedScenario } from "#problems/load-scenario.ts";
import { draw } from "#problems/question/draw.ts";
import type { RenderedScenario } from "#problems/rendered-scenario.ts";
import {
  expertHours,
  hoursSpent,
  runScore,
  type StepAnswer,
  stepSeed,
  takeTurn,
} from "#problems/scenario/play.ts";
import { presentRun } from "#problems/scenario/present.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { seeds } from "#scripts/question-check/seeds.ts";
import { rightResponse } from "#scripts/scenario-check/right-response.ts";

/**
 * Plays the scenario as its expert: everything is right, costs what the expert's path costs, and at no time
 * does the page hold what opens later.
 */
export function checkRunThrough({ scenario }: LoadedScenario, rendered: RenderedScenario): Finding[] {
  const [seed = ""] = seeds(1);
  const answers: StepAnswer[] = [];
  const leaks: (string | undefined)[] = [];
  const refusals: string[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    const shown = JSON.stringify(presentRun(scenario, rendered, seed, answers));
    leaks.push(...leaksAt(scenario, rendered, index, shown));
    const response = rightResponse(step.question, draw(step.question, stepSeed(seed, step.id)));
    const taken = takeTurn(step, seed, [], response);
    if ("refused" in taken) refusals.push(`${step.id}: ${taken.refused}`);
    else answers.push({ ...taken, step: step.id, turn: 0, response });
  }
  return [
    finding("the expert's path scores in full and costs what it says", [
      ...refusals,
      runScore(answers) === 1 ? undefined : `it scores ${runScore(answers)}`,
      hoursSpent(answers) === expertHours(scenario) ? undefined : `it costs ${hoursSpent(answers)} h`,
    ]),
    finding("no page of the run holds what opens later", leaks),
  ];
}

/** Keys of the open step and everything behind it. */
function leaksAt(
  { steps, artefacts }: LoadedScenario["scenario"],
  rendered: RenderedScenario,
  open: number,
  shown: string,
): (string | undefined)[] {
  const later = steps.flatMap((step, index) => {
    const texts = rendered.steps[index];
    if (!texts || index < open) return [];
    const facts = [...texts.explanation, ...texts.reference].flatMap((block) =>
      "html" in block ? [block.html] : [block.arena.title],
    );
    const prompts =
      index > open ? texts.prompt.flatMap((block) => ("html" in block ? [block.html] : [])) : [];
    const keys = [...texts.because, ...texts.slips, ...texts.points, texts.followUp];
    const evidence = [...(index > open ? step.shows : []), ...step.unlocks].map(
      (name) => rendered.artefacts[name] ?? "",
    );
    const titles = [...(index > open ? step.shows : []), ...step.unlocks].map(
      (name) => `"title":${JSON.stringify(artefacts[name]?.title ?? name)}`,
    );
    return [
      ...[...facts, ...prompts, ...keys, ...evidence].map((text) => JSON.stringify(text).slice(1, -1)),
      ...titles,
    ].filter((text) => text !== "");
  });
  const debrief = rendered.debrief.flatMap((block) =>
    "html" in block ? [JSON.stringify(block.html).slice(1, -1)] : [],
  );
  return [...later, ...debrief].map((text) =>
    shown.includes(text) ? `${steps[open]?.id}: "${text.slice(0, 60)}"` : undefined,
  );
}
