import { describeCase } from "#judge/case-result.ts";
import { rule } from "#judge/case-verdict.ts";
import type { Checking } from "#judge/checking/checking.ts";
import type { JudgeChild } from "#judge/process/judge-child.ts";
import { type Ended, ProgramRun } from "#judge/program-run.ts";
import type { JudgeCase, JudgeEvent, JudgeRequest } from "#judge/request.ts";
import { score } from "#judge/score.ts";
import { type CaseResult, submissionVerdict } from "#judge/verdict.ts";

/**
 * Judges one submission on one child. Every case gives one event, in order; the last event is `done`. The
 * child goes on with the next case while answers are compared and verdicts are told.
 */
export async function* runSubmission(
  request: JudgeRequest,
  child: JudgeChild,
  checking: Checking,
  patience = 1,
): AsyncGenerator<JudgeEvent, void, void> {
  const program = new ProgramRun(request, child, patience);
  const judged = request.cases.map(() => Promise.withResolvers<Judged>());
  for (const one of judged) one.promise.catch(() => {});
  const run = program.run((index, ended) => judged[index]?.resolve(judgeCase(request, index, ended, checking)));
  run.catch((fault) => {
    for (const one of judged) one.reject(fault);
  });

  yield { type: "started" };
  const first = await Promise.race([run, judged[0]?.promise]);
  if (first && "message" in first) {
    program.end();
    yield { type: "done", verdict: "compile_error", score: 0, compileError: first, cpuMs: 0 };
    return;
  }
  const results: CaseResult[] = [];
  for (const one of judged) {
    const { result, answer } = await one.promise;
    results.push(result);
    yield answer === undefined ? { type: "case", result } : { type: "case", result, answer };
  }
  program.end();
  const points = score(request.weights, results);
  yield { type: "done", verdict: submissionVerdict(results), score: points, cpuMs: program.cpuMs };
}

type Judged = { result: CaseResult; answer: string | undefined };

async function judgeCase(request: JudgeRequest, index: number, ended: Ended, checking: Checking): Promise<Judged> {
  const one = request.cases[index] as JudgeCase;
  const called = "verdict" in ended ? undefined : ended;
  const { answer, ...ruling } = "verdict" in ended ? ended : await rule(request, one, ended.outcome, checking);
  return { result: describeCase(index, one, ruling, called, answer), answer };
}
