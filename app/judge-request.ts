import type { Submission } from "#db/submissions.ts";
import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import type { Language } from "#judge/verdict.ts";
import { entryIn } from "#problems/language-names.ts";
import type { KnownMistake } from "#problems/mistakes.ts";
import type { Problem } from "#problems/schema.ts";

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
  const request: JudgeRequestInput = {
    language: submission.language,
    source: submission.source,
    entry: entryIn(submission.language, definition.signature),
    limits: definition.limits,
    checker: definition.checker,
    cases: run ? [...samples, ...own] : [...problem.cases],
    fingerprints: (submission.nameMistakes ?? true) && problem.mistakes.length > 0,
    weights: run ? {} : problem.weights,
    client,
  };
  return problem.checkerFile === undefined ? request : { ...request, checkerFile: problem.checkerFile };
}
