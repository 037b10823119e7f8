import type { JudgeableProblem } from "#app/judge-request.ts";
import { casePositions, createMistakeNaming } from "#app/name-mistake.ts";
import { hashOf } from "#problems/folder.ts";
import type { LoadedProblem } from "#problems/load.ts";
import {
  type KnownMistake,
  knownMistakes,
  type Mistakes,
  type Outcomes,
  showsInAnswers,
  writeMistakes,
} from "#problems/mistakes.ts";
import type { WrongSolution } from "#problems/wrong-solutions.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import type { Trial } from "#scripts/problem-check/trial.ts";

export type Tried = { wrong: WrongSolution; trial: Trial };

/** What `mistakes.json` must hold, from what the judge said to the wrong solutions. */
export function mistakesOf(
  tried: readonly Tried[],
  { cases }: Pick<JudgeableProblem, "cases">,
  version: string,
): Mistakes {
  const positionOf = casePositions(cases);
  const shown = tried.filter(({ wrong }) => showsInAnswers(wrong));
  const entries = shown.map(({ wrong, trial }): [string, Mistakes["mistakes"][string]] => {
    const outcomes: Outcomes = {};
    for (const [index, result] of trial.cases.entries()) {
      const [position, fingerprint] = [positionOf(result), trial.fingerprints[index]];
      if (position !== undefined && fingerprint !== undefined) outcomes[position] = fingerprint;
    }
    return [wrong.file, { source: hashOf(wrong.source), outcomes }];
  });
  return { version, mistakes: Object.fromEntries(entries) };
}

/** Claims about mistakes: each can be told by its answers, and is stored as it is. */
export function checkMistakes(
  loaded: LoadedProblem,
  problem: JudgeableProblem,
  tried: readonly Tried[],
  version: string,
): Finding[] {
  const current = mistakesOf(tried, problem, version);
  const known = knownMistakes(current, loaded.wrongSolutions, version);
  const shown = tried.filter(({ wrong }) => showsInAnswers(wrong));
  const hints = loaded.hints.match(/^## /gm)?.length ?? 0;
  return [
    finding(
      `each of ${shown.length} wrong solutions is named by its answers`,
      shown.map((one) => namingFault(one, problem, known)),
    ),
    finding(
      "mistakes.json is up to date",
      loaded.mistakes && writeMistakes(loaded.mistakes) === writeMistakes(current)
        ? []
        : [`write it: npm run problems -- mistakes ${loaded.slug}`],
    ),
    finding(
      "the hints that wrong solutions point to exist",
      loaded.wrongSolutions.map(({ file, hint = 1 }) =>
        hint >= 1 && hint <= hints ? undefined : `${file} points to hint ${hint} of ${hints}`,
      ),
    ),
  ];
}

/** Why a learner with this very program would not hear of its mistake. */
function namingFault(
  { wrong, trial }: Tried,
  { cases }: JudgeableProblem,
  mistakes: readonly KnownMistake[],
): string | undefined {
  const naming = createMistakeNaming({ cases, mistakes });
  for (const [index, result] of trial.cases.entries()) {
    const fingerprint = trial.fingerprints[index];
    naming.add({ type: "case", result, ...(fingerprint !== undefined && { fingerprint }) });
  }
  if (naming.mistake()?.name === wrong.name) return undefined;
  const failed = trial.cases.filter((one) => one.verdict !== "accepted");
  const [only] = failed;
  if (!only) return undefined;
  if (failed.length === 1) {
    return `${wrong.file} fails in "${only.name}" of "${only.group}" alone: add another case of that kind`;
  }
  const silent = failed.find((one) => trial.fingerprints[one.index] === undefined);
  if (silent) {
    return `${wrong.file} ends "${silent.name}" of "${silent.group}" without an answer (${silent.verdict})`;
  }
  return `${wrong.file} answers like another one: add a case on which they differ`;
}
