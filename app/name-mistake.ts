import type { JudgeableProblem } from "#app/judge-request.ts";
import { isSameFingerprint } from "#judge/checking/fingerprint.ts";
import type { JudgeEvent } from "#judge/request.ts";
import type { CaseResult } from "#judge/verdict.ts";
import type { KnownMistake } from "#problems/mistakes.ts";

/** One failing case may have many causes that all look alike there. */
const FEWEST_FAILURES = 2;

/** How one case of the problem ended. */
type Ending = {
  /** Among the problem's cases. */
  position: number;
  accepted: boolean;
  fingerprint: string | undefined;
};

/** Takes what the judge tells of a submission and recognises a known mistake in it. */
export function createMistakeNaming({ cases, mistakes }: Pick<JudgeableProblem, "cases" | "mistakes">) {
  const positionOf = casePositions(cases);
  const endings: Ending[] = [];
  return {
    add({ result, fingerprint }: Extract<JudgeEvent, { type: "case" }>): void {
      const position = positionOf(result);
      // A learner's own input has no place among the cases.
      if (position === undefined) return;
      endings.push({ position, accepted: result.verdict === "accepted", fingerprint });
    },
    /** The one mistake that the submission answers like. Undefined when there is none, or more than one. */
    mistake: (): KnownMistake | undefined => recognise(mistakes, endings),
  };
}

function recognise(known: readonly KnownMistake[], endings: readonly Ending[]): KnownMistake | undefined {
  const failed = endings.filter((one) => !one.accepted);
  if (failed.length < FEWEST_FAILURES) return undefined;
  // Whatever met a limit or was not run any more could have answered anything.
  if (failed.some((one) => one.fingerprint === undefined)) return undefined;
  const [first, ...others] = known.filter((mistake) => endings.every((one) => endsAlike(mistake, one)));
  return others.every((other) => other.name === first?.name) ? first : undefined;
}

/** A mistake that fails where the submission is right is another one, however alike they fail elsewhere. */
function endsAlike({ outcomes }: KnownMistake, { position, accepted, fingerprint }: Ending): boolean {
  const outcome = outcomes[position];
  if (accepted || fingerprint === undefined) return outcome === undefined;
  return outcome !== undefined && isSameFingerprint(outcome, fingerprint);
}

/** Finds a result's place among the problem's cases by its names: not every language is judged by every case. */
export function casePositions(cases: JudgeableProblem["cases"]) {
  const positions = new Map(cases.map((one, position) => [caseKey(one), position]));
  return (result: CaseResult): number | undefined => positions.get(caseKey(result));
}

function caseKey({ origin, group, name }: Pick<CaseResult, "origin" | "group" | "name">): string {
  return JSON.stringify([origin, group, name]);
}
