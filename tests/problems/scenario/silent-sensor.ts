import { join } from "node:path";
import { type LoadedScenario, loadScenario } from "#problems/load-scenario.ts";
import { draw } from "#problems/question/draw.ts";
import type { Response } from "#problems/question/response.ts";
import { createRenderer } from "#problems/render.ts";
import { renderScenario } from "#problems/rendered-scenario.ts";
import { answersTo, type StepAnswer, stepSeed, takeTurn } from "#problems/scenario/play.ts";
import { rightResponse } from "#scripts/scenario-check/right-response.ts";
import { SCENARIOS } from "#tests/db/fresh-database.ts";

export const SEED = "0123456789abcdef";

/** The fixture with a step of each kind over an artefact of each kind, rendered. */
export async function silentSensor() {
  const loaded = await loadScenario(join(SCENARIOS, "silent-sensor"));
  return { loaded, rendered: renderScenario(loaded, await createRenderer()) };
}

/** What is right at a step of a run, or for a single choice the place of one of its options. */
export function responseAt({ scenario }: LoadedScenario, index: number, option?: string): Response {
  const step = scenario.steps[index];
  if (!step) throw new Error(`no step ${index}`);
  const drawn = draw(step.question, stepSeed(SEED, step.id));
  if (option === undefined || step.question.kind !== "single") return rightResponse(step.question, drawn);
  const wanted = step.question.options.findIndex(({ text }) => text === option);
  return { kind: "single", choice: drawn.order.indexOf(wanted) };
}

/** The answers with one more, to the step of that index. Throws where it is refused. */
export function played(
  loaded: LoadedScenario,
  answers: readonly StepAnswer[],
  index: number,
  response: Response = responseAt(loaded, index),
): StepAnswer[] {
  const step = loaded.scenario.steps[index];
  if (!step) throw new Error(`no step ${index}`);
  const before = answersTo(step, answers);
  const taken = takeTurn(step, SEED, before, response);
  if ("refused" in taken) throw new Error(taken.refused);
  return [...answers, { ...taken, step: step.id, turn: before.length, response }];
}
