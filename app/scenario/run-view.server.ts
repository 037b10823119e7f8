import type { ExportedRun } from "#db/scenario-runs.ts";
import { type Debrief, debriefOf } from "#problems/scenario/debrief.ts";
import { hoursSpent } from "#problems/scenario/play.ts";
import { type PresentedRun, presentRun } from "#problems/scenario/present.ts";
import type { Outcome } from "#problems/vocabulary.ts";
import type { OpenScenario } from "./open-scenario.server.ts";

/** A step that was ended, as far as the answers alone tell. */
export type KeptStep = {
  step: string;
  title: string;
  outcome?: Outcome;
  /** 0 to 1. */
  score?: number;
  wrongTurns: number;
  hours: number;
};

/** What the page of a run shows. Nothing in it is ahead of the learner. */
export type RunView =
  | { state: "open"; run: PresentedRun }
  /** `isCut`: by the end of an interview's section, before its last step. */
  | { state: "finished"; run: PresentedRun; debrief: Debrief; isCut: boolean }
  /** Another version is stored now, or another run was begun instead: what was answered is all that is left. */
  | { state: "changed" | "left"; kept: KeptStep[]; hours: number; score?: number };

/** `isOfInterview`: an interview has asked for the run, and is over; then the run is over as well. */
export function runView(
  { version, scenario, rendered }: OpenScenario,
  stored: ExportedRun,
  isOfInterview: boolean,
): RunView {
  const { seed, answers, finishedAt, leftAt, score } = stored;
  if (stored.version !== version || (leftAt !== undefined && !isOfInterview)) {
    return {
      state: stored.version === version ? "left" : "changed",
      kept: keptSteps(stored),
      hours: hoursSpent(answers),
      ...(score === undefined ? {} : { score }),
    };
  }
  const run = presentRun(scenario, rendered, seed, answers);
  const isCut = leftAt !== undefined;
  if (finishedAt === undefined && !isCut) return { state: "open", run };
  return { state: "finished", run, debrief: debriefOf(scenario, rendered, answers, run.done), isCut };
}

function keptSteps({ answers }: ExportedRun): KeptStep[] {
  const steps = Map.groupBy(answers, (one) => one.step);
  return [...steps].map(([step, turns]) => {
    const last = turns.at(-1);
    return {
      step,
      title: last?.title ?? step,
      ...(last?.endsStep && last.outcome !== undefined ? { outcome: last.outcome } : {}),
      ...(last?.endsStep && last.score !== undefined ? { score: last.score } : {}),
      wrongTurns: turns.filter((one) => !one.endsStep).length,
      hours: hoursSpent(turns),
    };
  });
}
