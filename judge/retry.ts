import type { Checking } from "#judge/checking/checking.ts";
import type { ChildPool } from "#judge/process/pool.ts";
import type { JudgeEvent, JudgeRequest } from "#judge/request.ts";
import { score } from "#judge/score.ts";
import { ChildCrashed } from "#judge/program-run.ts";
import { runSubmission } from "#judge/submission-run.ts";
import { type CaseResult, submissionVerdict } from "#judge/verdict.ts";

/** How much more wall time a second attempt gets. */
const PATIENCE = 5;
/** Signals by which an engine dies of what it was given to run, rather than of the machine around it. */
const ENGINE_DEATHS = new Set(["SIGSEGV", "SIGABRT", "SIGTRAP", "SIGILL", "SIGBUS", "SIGFPE"]);

/**
 * Judges a submission, and once more on another child when the first attempt failed by our fault. What was
 * already told is not told again. A program that crashes two engines in the same case has a runtime error;
 * anything else that fails twice is a judge error.
 */
export async function* judgeWithRetry(
  request: JudgeRequest,
  pool: ChildPool,
  checking: Checking,
  onFault: (error: unknown) => void,
): AsyncGenerator<JudgeEvent, void, void> {
  const told: CaseResult[] = [];
  let started = false;
  let firstFault: unknown;
  for (let attempt = 1; ; attempt++) {
    const child = await pool.borrow();
    try {
      for await (const event of runSubmission(request, child, checking, attempt === 1 ? 1 : PATIENCE)) {
        if (event.type === "started") {
          if (!started) yield event;
          started = true;
        } else if (event.type === "done") {
          yield event;
          return;
        } else if (event.result.index >= told.length) {
          told.push(event.result);
          yield event;
        }
      }
      throw new Error("Judging ended without a verdict.");
    } catch (fault) {
      onFault(fault);
      if (attempt === 2) {
        yield* concede(request, told, firstFault, fault);
        return;
      }
      firstFault = fault;
      // Its state is unknown: whatever went wrong, this child serves nobody else.
      child.kill("time");
    } finally {
      void pool.giveBack(child);
    }
  }
}

function* concede(
  request: JudgeRequest,
  told: CaseResult[],
  first: unknown,
  second: unknown,
): Generator<JudgeEvent, void, void> {
  const crashed = sameEngineDeath(first, second);
  for (const [index, one] of request.cases.entries()) {
    if (index < told.length) continue;
    const result: CaseResult = { index, name: one.name, group: one.group, origin: one.origin, ...SKIPPED };
    if (index === told.length) {
      result.verdict = crashed ? "runtime_error" : "judge_error";
      result.cause = crashed
        ? "The program crashed the engine that ran it, twice in the same case."
        : "The judge failed, not your code. This attempt does not count.";
    }
    told.push(result);
    yield { type: "case", result };
  }
  const verdict = crashed ? submissionVerdict(told) : "judge_error";
  yield { type: "done", verdict, score: crashed ? score(request.weights, told) : 0, cpuMs: 0 };
}

const SKIPPED = { verdict: "skipped", cause: "Not run, because an earlier case ended the submission." } as const;

function sameEngineDeath(first: unknown, second: unknown): boolean {
  return (
    first instanceof ChildCrashed &&
    second instanceof ChildCrashed &&
    first.caseIndex === second.caseIndex &&
    ENGINE_DEATHS.has(second.signal ?? "")
  );
}
