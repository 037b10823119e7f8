import type { LoadedProblem } from "#problems/load.ts";
import { isOverBudget } from "#problems/wrong-solutions.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import type { Tried } from "#scripts/problem-check/mistakes.ts";
import type { Attempt } from "#scripts/problem-check/trial.ts";

/** What the judge says to each wrong solution, one after the other: some measure time. */
export async function tryWrongSolutions(
  wrongSolutions: LoadedProblem["wrongSolutions"],
  attempt: Attempt,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const wrong of wrongSolutions) {
    tried.push({ wrong, trial: await attempt(wrong.language, wrong.source) });
  }
  return tried;
}

/** Claims about mistakes as programs: the judge says to each what its folder says. */
export function checkWrongSolutions(all: readonly Tried[]): Finding[] {
  const tried = all.filter(({ wrong }) => !isOverBudget(wrong));
  const faults: string[] = [];
  const onlyHidden: string[] = [];
  const outputs = new Map<string, string>();
  const twins: string[] = [];
  for (const { wrong, trial } of tried) {
    if (trial.verdict !== wrong.verdict) faults.push(`${wrong.file} is ${trial.verdict}: ${trial.detail}`);
    if (
      trial.cases.length > 0 &&
      trial.cases.every((one) => one.origin === "hidden" || one.verdict === "accepted")
    ) {
      onlyHidden.push(wrong.name);
    }
    const output = JSON.stringify(trial.cases.map((one, index) => trial.answers[index] ?? one.verdict));
    const twin = outputs.get(output);
    // One mistake may be shown in several languages.
    if (twin && twin !== wrong.name && trial.verdict === "wrong_answer")
      twins.push(`${wrong.name} and ${twin} answer alike on every case`);
    outputs.set(output, wrong.name);
  }
  return [
    finding(`each of ${tried.length} wrong solutions gets its declared verdict`, faults),
    finding("there are at least five wrong solutions", tried.length < 5 ? [`there are ${tried.length}`] : []),
    finding(
      `${onlyHidden.length} wrong solutions are caught only by hidden tests`,
      onlyHidden.length === 0 ? ["at least one must pass the samples and fail a hidden case"] : [],
    ),
    finding("no two wrong solutions answer alike", twins),
  ];
}
