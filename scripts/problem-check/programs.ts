import type { JudgeableProblem } from "#app/judge-request.ts";
import { casePositions } from "#app/name-mistake.ts";
import { check } from "#judge/checking/check.ts";
import type { Judge } from "#judge/judge.ts";
import { decodeValue } from "#judge/value.ts";
import type { Language } from "#judge/verdict.ts";
import { judgedCases, problemVersion } from "#problems/judged-cases.ts";
import type { LoadedProblem } from "#problems/load.ts";
import type { CheckerSpec } from "#problems/schema.ts";
import { checkBudget } from "#scripts/problem-check/budgets.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { checkMistakes } from "#scripts/problem-check/mistakes.ts";
import { type Attempt, type Trial, tryProgram } from "#scripts/problem-check/trial.ts";
import { checkWrongSolutions, tryWrongSolutions } from "#scripts/problem-check/wrong-solutions.ts";

/** A reference may use this share of the time limit: slower machines and other solutions need the rest. */
const REFERENCE_SHARE = 1 / 3;

/** Claims about programs: references are accepted, mistakes and non-answers get exactly what they deserve. */
export async function checkPrograms(
  judge: Judge,
  loaded: LoadedProblem,
  problem: JudgeableProblem,
): Promise<Finding[]> {
  const attempt = (language: Language, source: string) => tryProgram(judge, problem, language, source);
  const tried = await tryWrongSolutions(loaded.wrongSolutions, attempt);
  const version = problemVersion(loaded, await judgedCases(loaded));
  return [
    ...(await checkReferences(loaded, problem, attempt)),
    ...(await checkNonAnswers(loaded, problem, attempt)),
    ...checkWrongSolutions(tried),
    ...checkMistakes(loaded, problem, tried, version),
    ...(await checkBudget(loaded, problem.budgets, tried, attempt)),
  ];
}

async function checkReferences(
  loaded: LoadedProblem,
  problem: JudgeableProblem,
  attempt: Attempt,
): Promise<Finding[]> {
  const { languages, limits } = loaded.definition;
  const faults: string[] = [];
  const slow: string[] = [];
  let first: Trial | undefined;
  for (const language of languages) {
    const source = loaded.solutions[language] ?? "";
    const [once, again] = [await attempt(language, source), await attempt(language, source)];
    for (const trial of [once, again]) {
      if (trial.verdict !== "accepted") faults.push(`${language}: ${trial.verdict}, ${trial.detail}`);
    }
    const changed = again.answers.findIndex((answer, index) => answer !== once.answers[index]);
    if (changed >= 0)
      faults.push(`${language}: answers "${once.cases[changed]?.name}" now so, now otherwise`);
    first ??= once;
    const [expected, received] = [answersByCase(problem, first), answersByCase(problem, once)];
    const other = problem.cases.findIndex(
      (one, index) =>
        received.has(index) &&
        !agree(loaded.definition.checker, one.args, expected.get(index), received.get(index)),
    );
    if (other >= 0) faults.push(`${language}: another answer to "${problem.cases[other]?.name}"`);
    const slowest = Math.max(0, ...once.cases.map((one) => one.cpuMs ?? 0));
    if (slowest > limits.timeMs * REFERENCE_SHARE)
      slow.push(`${language}: ${slowest.toFixed()} of ${limits.timeMs} ms`);
  }
  return [
    finding(`the references in ${languages.join(", ")} are accepted twice and agree`, faults),
    finding("the references leave two thirds of the time limit", slow),
  ];
}

/** Not every language is judged by every case: some can't refuse an input. */
function answersByCase({ cases }: JudgeableProblem, trial: Trial): Map<number, string | undefined> {
  const positionOf = casePositions(cases);
  return new Map(trial.cases.map((one, index) => [positionOf(one) ?? -1, trial.answers[index]]));
}

/** Languages add up numbers in other orders, which the problem's own tolerance allows for. */
function agree(
  checker: CheckerSpec,
  args: string,
  expected: string | undefined,
  received: string | undefined,
): boolean {
  if (expected === undefined || received === undefined) return expected === received;
  const spec = checker.kind === "custom" ? ({ kind: "exact" } as const) : checker;
  const input = { expected: decodeValue(expected), received: decodeValue(received) };
  return check(spec, { args: decodeValue(args) as unknown[], ...input }) === undefined;
}

async function checkNonAnswers(
  loaded: LoadedProblem,
  problem: JudgeableProblem,
  attempt: Attempt,
): Promise<Finding[]> {
  const { entry, parameters } = loaded.definition.signature;
  const firstExpected = problem.cases.find((one) => one.expected !== null)?.expected ?? "null";
  const programs: [string, Language, string][] = [
    ...loaded.definition.languages.map((language): [string, Language, string] => [
      `the starter in ${language}`,
      language,
      loaded.starters[language] ?? "",
    ]),
    ["an empty file", "javascript", ""],
    ["zero", "javascript", `export function ${entry}() { return 0; }`],
    [
      "zeros in the shape of the answer",
      "javascript",
      `export function ${entry}() { return ${zeros(firstExpected)}; }`,
    ],
    [
      "the first sample's answer",
      "javascript",
      `export function ${entry}() { return ${literal(firstExpected)}; }`,
    ],
    [
      "echo of the input",
      "javascript",
      `export function ${entry}(${parameters.map((one) => one.name).join(", ")}) { return ${parameters[0]?.name}; }`,
    ],
    ["an error always", "javascript", `export function ${entry}() { throw new Error("no"); }`],
  ];
  const faults: string[] = [];
  for (const [what, language, source] of programs) {
    const { verdict } = await attempt(language, source);
    if (verdict === "accepted" || verdict === "judge_error") faults.push(`${what} is ${verdict}`);
  }
  return [finding("starters, an empty file, zeros, a constant, echo and an error are not accepted", faults)];
}

function zeros(encoded: string): string {
  return (
    JSON.stringify(decodeValue(encoded), (_key, value: unknown) => (typeof value === "number" ? 0 : value)) ??
    "0"
  );
}

function literal(encoded: string): string {
  return JSON.stringify(decodeValue(encoded)) ?? "undefined";
}
