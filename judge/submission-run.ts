import { describeCase } from "#judge/case-result.ts";
import { rule } from "#judge/case-verdict.ts";
import type { Checking } from "#judge/checking/checking.ts";
import { ERROR_FINGERPRINT } from "#judge/checking/fingerprint.ts";
import type { KernelUse } from "#judge/child/native/call.ts";
import type { Explain } from "#judge/native/explain.ts";
import type { JudgeChild } from "#judge/process/judge-child.ts";
import type { Program } from "#judge/program.ts";
import { type Ended, FIRST_ATTEMPT, ProgramRun } from "#judge/program-run.ts";
import type { CompileProblem, JudgeCase, JudgeRequest } from "#judge/request.ts";
import type { CaseResult, Verdict } from "#judge/verdict.ts";

export type RunEvent =
  | ({ type: "case" } & Judged)
  /** `cpuMs`: of all cases together. With an error of the compiler there were none. */
  | { type: "end"; cpuMs: number; compileError?: CompileProblem };

/**
 * Runs one submission on one child. Every case gives one event, in order; the last event is `end`. The
 * child goes on with the next case while answers are compared and verdicts are told. Left before its end,
 * by a fault or because nobody wants to know, it kills the child, whose state is unknown then.
 */
export async function* runSubmission(
  request: JudgeRequest,
  { program: judgedProgram, explain }: Prepared,
  child: JudgeChild,
  checking: Checking,
  attempt = FIRST_ATTEMPT,
): AsyncGenerator<RunEvent, void, void> {
  const endsAtOnce = explain === undefined;
  const program = new ProgramRun(request, judgedProgram, child, attempt, { endsAtOnce });
  const judged = request.cases.map(() => Promise.withResolvers<Judged>());
  for (const one of judged) one.promise.catch(() => {});
  const run = program.run((index, ended) =>
    judged[index]?.resolve(judgeCase(request, index, ended, checking)),
  );
  run.catch((fault) => {
    for (const one of judged) one.reject(fault);
  });

  let ended = false;
  try {
    const first = await Promise.race([run, judged[0]?.promise]);
    if (first && "message" in first) {
      ended = true;
      program.end();
      yield { type: "end", cpuMs: 0, compileError: first };
      return;
    }
    let mayExplain = explain !== undefined;
    for (const one of judged) {
      const event = await one.promise;
      if (explain && mayExplain && event.result.verdict !== "accepted") {
        mayExplain = false;
        // The child is free when all cases have been run.
        await run;
        event.result = await explain(event.result, child, attempt);
      }
      yield { type: "case", ...event };
    }
    ended = true;
    program.end();
    yield { type: "end", cpuMs: program.cpuMs };
  } finally {
    if (!ended) child.kill("ordered");
  }
}

type Judged = { result: CaseResult; answer?: string; fingerprint?: string; use?: KernelUse };

/** A program that is ready to be run, and what can explain the first case in which it fails. */
export type Prepared = { program: Program; explain?: Explain };

async function judgeCase(
  request: JudgeRequest,
  index: number,
  ended: Ended,
  checking: Checking,
): Promise<Judged> {
  const one = request.cases[index] as JudgeCase;
  const called = "verdict" in ended ? undefined : ended;
  const { answer, ...ruling } = "verdict" in ended ? ended : await rule(request, one, ended, checking);
  const result = describeCase(index, one, ruling, called, answer);
  const fingerprint = await fingerprintOf(request, one, result.verdict, answer, checking);
  return {
    result,
    ...(answer !== undefined && { answer }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(called?.use && { use: called.use }),
  };
}

/** An answer beyond this is nobody's mistake, and would only keep the thread that compares from its work. */
const LONGER_THAN_EXPECTED = { times: 3, chars: 10_000 };

/** Only of what failed by itself: beyond a limit there is no answer. No verdict depends on it, so that it may fail. */
async function fingerprintOf(
  request: JudgeRequest,
  one: JudgeCase,
  verdict: Verdict,
  answer: string | undefined,
  checking: Checking,
): Promise<string | undefined> {
  if (!request.fingerprints || one.origin === "own") return undefined;
  if (verdict === "runtime_error") return ERROR_FINGERPRINT;
  if (verdict !== "wrong_answer" || answer === undefined) return undefined;
  if (answer.length > LONGER_THAN_EXPECTED.times * (one.expected?.length ?? 0) + LONGER_THAN_EXPECTED.chars)
    return undefined;
  return checking.fingerprint({ spec: request.checker, answer }).catch(() => undefined);
}
