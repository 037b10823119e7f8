import { FolderFault } from "#problems/folder-fault.ts";
import { type LoadedScenario, loadScenario } from "#problems/load-scenario.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { renderScenario } from "#problems/rendered-scenario.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { checkOfKind } from "#scripts/question-check/check-question.ts";
import { checkRunThrough } from "#scripts/scenario-check/run-through.ts";

const COMPLETE = "the folder is complete, follows the schema and renders";
/** Texts that shall be told, not written about. */
const MOST_SITUATION_WORDS = 260;
let renderer: Promise<Renderer> | undefined;

/**
 * Proves what can be proved of a scenario's folder: form, artefacts, keys, formulas, prose. A folder that
 * can't be read gives one finding that lists what to mend.
 */
export async function checkScenario(directory: string): Promise<Finding[]> {
  try {
    const loaded = await loadScenario(directory);
    renderer ??= createRenderer();
    const rendered = renderScenario(loaded, await renderer);
    const claims = [...checkSteps(loaded), ...checkStory(loaded)];
    // What can't be drawn can't be played either.
    const isSound = claims.every((one) => one.faults.length === 0);
    return [finding(COMPLETE, []), ...claims, ...(isSound ? checkRunThrough(loaded, rendered) : [])];
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    return [finding(COMPLETE, error.faults)];
  }
}

/** Each step is held to what a question of its kind is held to. */
function checkSteps({ scenario }: LoadedScenario): Finding[] {
  return scenario.steps.flatMap(({ id, question }) =>
    checkOfKind(question).map(({ claim, faults }) => ({ claim: `${id}: ${claim}`, faults })),
  );
}

function checkStory({ scenario, situation }: LoadedScenario): Finding[] {
  const { steps } = scenario;
  const words = situation.split(/\s+/).filter(Boolean).length;
  const visible = steps.map((_, index) =>
    steps
      .slice(0, index + 1)
      .flatMap(({ shows, unlocks }, at) => (at < index ? [...shows, ...unlocks] : shows)),
  );
  return [
    finding("the situation is told in few words", [
      words > MOST_SITUATION_WORDS
        ? `it has ${words} words; ${MOST_SITUATION_WORDS} are the most`
        : undefined,
    ]),
    finding(
      "an artefact is there when a number is computed",
      steps.map(({ id, question }, index) =>
        question.kind === "numeric" && visible[index]?.length === 0
          ? `${id}: nothing is shown before it`
          : undefined,
      ),
    ),
    finding("something is unlocked or shown on the way", [
      steps.slice(1).every(({ shows }) => shows.length === 0) &&
      steps.every(({ unlocks }) => unlocks.length === 0)
        ? "all artefacts lie there from the beginning"
        : undefined,
    ]),
  ];
}
