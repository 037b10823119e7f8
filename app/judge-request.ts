import type { Submission } from "#db/submissions.ts";
import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import type { Language } from "#judge/verdict.ts";
import type { BudgetFile } from "#problems/budget.ts";
import type { KernelLanguage } from "#problems/kernel-vocabulary.ts";
import { entryIn } from "#problems/language-names.ts";
import type { KnownMistake } from "#problems/mistakes.ts";
import type { Problem } from "#problems/schema.ts";
import { isKernelLanguage } from "#problems/signature-text.ts";

/** What judging needs of a problem; read from the database, where the tests live. */
export type JudgeableProblem = {
  definition: Problem;
  /** Samples first, then the hidden groups. */
  cases: readonly JudgeCase[];
  weights: Record<string, number>;
  /** What a rejected program can be recognised by. */
  mistakes: readonly KnownMistake[];
  /** Absent when the problem is no longer offered. */
  reference: { language: Language; source: string } | undefined;
  checkerFile: string | undefined;
  /** The problem's own part in C, where it has one. */
  driver?: { source: string; header: string } | undefined;
  /** What kernels may use, where a device is named. */
  budgets?: BudgetFile | undefined;
};

export type ProblemSource = {
  find: (slug: string, version: string) => Promise<JudgeableProblem | undefined>;
};

/** What the reference answers, by the place of the own input. */
export type OwnAnswers = ReadonlyMap<number, { expected: string | null; expectsError: boolean }>;

/**
 * The request for one submission. *Run* takes samples and the learner's own inputs, *Submit* samples and
 * hidden cases; everything else is the same, so that the two cannot disagree.
 */
export function judgeRequest(
  problem: JudgeableProblem,
  submission: Pick<Submission, "mode" | "language" | "source" | "ownInputs"> &
    Partial<Pick<Submission, "nameMistakes">>,
  ownAnswers: OwnAnswers,
  client: JudgeRequestInput["client"],
): JudgeRequestInput {
  const { definition } = problem;
  const samples = problem.cases.filter((one) => one.origin === "sample");
  const run = submission.mode === "run";
  const own = submission.ownInputs.map((args, index): JudgeCase => {
    const answer = ownAnswers.get(index) ?? { expected: null, expectsError: false };
    return { name: `own input ${index + 1}`, group: "own inputs", origin: "own", args, ...answer };
  });
  // A kernel that has no status to return can't refuse its input.
  const canFail = !isKernelLanguage(submission.language) || definition.kernel?.failure !== undefined;
  const isJudged = (one: JudgeCase) => canFail || !one.expectsError;
  const request: JudgeRequestInput = {
    language: submission.language,
    source: submission.source,
    entry: entryIn(submission.language, definition.signature),
    limits: definition.limits,
    checker: definition.checker,
    cases: (run ? [...samples, ...own] : [...problem.cases]).filter(isJudged),
    fingerprints: (submission.nameMistakes ?? true) && problem.mistakes.length > 0,
    weights: run ? {} : weightsOf(problem.weights, problem.cases.filter(isJudged)),
    ...(isKernelLanguage(submission.language) && { native: kernelOf(problem, submission.language, run) }),
    client,
  };
  return problem.checkerFile === undefined ? request : { ...request, checkerFile: problem.checkerFile };
}

/** Without the groups of which no case is judged in this language. */
function weightsOf(weights: Record<string, number>, cases: readonly JudgeCase[]): Record<string, number> {
  const groups = new Set(cases.map((one) => one.group));
  return Object.fromEntries(Object.entries(weights).filter(([group]) => groups.has(group)));
}

/** How a problem's data reaches a function in C, and what that may use of its device. */
function kernelOf(
  { definition, driver, budgets }: JudgeableProblem,
  language: KernelLanguage,
  run: boolean,
): NonNullable<JudgeRequestInput["native"]> {
  const { kernel, device, signature } = definition;
  if (!kernel) throw new Error(`"${definition.title}" does not say how its function looks in ${language}.`);
  const budget = run ? undefined : budgets?.[language];
  return {
    kernel,
    parameters: signature.parameters.map((one) => one.name),
    ...(driver && { driver }),
    ...(device &&
      budget && {
        device: {
          target: device.target,
          budget: {
            flashBytes: budget.flashBytes,
            ramBytes: budget.ramBytes,
            instructions: budget.instructions,
            heap: device.heap,
          },
          reference: budget.reference,
        },
      }),
  };
}
