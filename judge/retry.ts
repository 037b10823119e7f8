import type { Checking } from "#judge/checking/checking.ts";
import type { KernelUse } from "#judge/child/native/call.ts";
import type { KernelCompiler } from "#judge/native/kernel-compiler.ts";
import { prepare, type Ready } from "#judge/prepare.ts";
import { KIND_OF_LANGUAGE } from "#judge/process/child-kind.ts";
import type { JudgeChild } from "#judge/process/judge-child.ts";
import type { ChildPool } from "#judge/process/pool.ts";
import type { ChildPools } from "#judge/process/pools.ts";
import { AnswersLost, ChildCrashed, FIRST_ATTEMPT, Starved } from "#judge/program-run.ts";
import { JudgeClosed, type JudgeEvent, type JudgeRequest } from "#judge/request.ts";
import { score, withinBudget } from "#judge/score.ts";
import { type RunEvent, runSubmission } from "#judge/submission-run.ts";
import { type CaseResult, submissionVerdict } from "#judge/verdict.ts";

const RETRIES = 1;
/** How much more wall time another attempt gets. */
const PATIENCE = 10;
/** Signals by which an engine dies of what it was given to run, rather than of the machine around it. */
const ENGINE_DEATHS = new Set(["SIGSEGV", "SIGABRT", "SIGTRAP", "SIGILL", "SIGBUS", "SIGFPE"]);

/**
 * Judges a submission, and once more on another child when that failed by our fault; when the machine was
 * too busy to give the program its time, once more with patience. What was already told is not told again,
 * and counts. A program that crashes two engines in the same case has a runtime error; anything else that
 * fails twice is a judge error. Throws JudgeClosed and nothing else.
 */
export async function* judgeWithRetry(
  request: JudgeRequest,
  pools: ChildPools,
  checking: Checking,
  compiler: KernelCompiler,
  onFault: (error: unknown) => void,
): AsyncGenerator<JudgeEvent, void, void> {
  yield { type: "started" };
  const prepared = await prepare(request, compiler).catch((fault: unknown) => {
    if (fault instanceof JudgeClosed) throw fault;
    onFault(fault);
    return { fault };
  });
  if ("fault" in prepared) {
    yield* concede(request, [], [prepared.fault]);
    return;
  }
  if ("refused" in prepared) {
    const { error, warnings } = prepared.refused;
    yield { type: "done", verdict: "compile_error", score: 0, compileError: error, warnings, cpuMs: 0 };
    return;
  }
  const told: CaseResult[] = [];
  const uses: KernelUse[] = [];
  const faults: unknown[] = [];
  let attempt = FIRST_ATTEMPT;
  for (;;) {
    let pool: ChildPool | undefined;
    let child: JudgeChild | undefined;
    try {
      ({ pool } = await pools.open(KIND_OF_LANGUAGE[request.language]));
      child = await pool.borrow();
      for await (const event of runSubmission(request, prepared, child, checking, attempt)) {
        if (event.type === "end") {
          yield conclude(request, told, event, prepared, uses);
          return;
        }
        if (event.result.index < told.length) continue;
        told.push(event.result);
        const { use, ...rest } = event;
        if (use) uses.push(use);
        yield rest;
      }
      throw new Error("Judging ended without a verdict.");
    } catch (fault) {
      if (fault instanceof JudgeClosed) throw fault;
      attempt = { ...attempt, heldMs: 0 };
      // A limit that a program passed it will pass again, and then it is known where.
      if (fault instanceof AnswersLost) continue;
      onFault(fault);
      // That the machine was busy is no failure, unless patience did not help.
      if (!(fault instanceof Starved) || attempt.patience > 1) faults.push(fault);
      if (faults.length > RETRIES) {
        yield* concede(request, told, faults);
        return;
      }
      attempt = { ...attempt, patience: PATIENCE };
    } finally {
      if (pool && child) void pool.giveBack(child);
    }
  }
}

function conclude(
  request: JudgeRequest,
  told: readonly CaseResult[],
  end: RunEvent & { type: "end" },
  { warnings, report }: Ready,
  uses: readonly KernelUse[],
): JudgeEvent {
  const { compileError, cpuMs } = end;
  if (!compileError) {
    const verdict = submissionVerdict(told);
    const device = verdict === "accepted" ? report?.(uses) : undefined;
    return {
      type: "done",
      verdict,
      score: withinBudget(score(request.weights, told), device?.verdict),
      cpuMs: Math.round(cpuMs),
      ...(warnings && warnings.length > 0 && { warnings }),
      ...(device && { device }),
    };
  }
  // The first attempt compiled and had cases to tell of: one of the two is wrong, and it is not known which.
  if (told.length > 0) throw new Error("A source compiled once and once not.");
  return { type: "done", verdict: "compile_error", score: 0, compileError, cpuMs: 0 };
}

function* concede(
  request: JudgeRequest,
  told: CaseResult[],
  faults: readonly unknown[],
): Generator<JudgeEvent, void, void> {
  const crashed = areOneEngineDeath(faults);
  const atFault = told.length;
  for (const [index, one] of request.cases.entries()) {
    if (index < atFault) continue;
    const ruling = index > atFault ? SKIPPED : crashed ? CRASHED : FAILED;
    const result: CaseResult = { index, name: one.name, group: one.group, origin: one.origin, ...ruling };
    told.push(result);
    yield { type: "case", result };
  }
  const verdict = crashed ? submissionVerdict(told) : "judge_error";
  yield { type: "done", verdict, score: crashed ? score(request.weights, told) : 0, cpuMs: 0 };
}

const SKIPPED = {
  verdict: "skipped",
  cause: "Not run, because an earlier case ended the submission.",
} as const;
const CRASHED = {
  verdict: "runtime_error",
  cause: "The program crashed the engine that ran it, twice in the same case.",
} as const;
const FAILED = {
  verdict: "judge_error",
  cause: "The judge failed, not your code. This attempt does not count.",
} as const;

function areOneEngineDeath(faults: readonly unknown[]): boolean {
  const crashes = faults.filter((fault) => fault instanceof ChildCrashed);
  const last = crashes.at(-1);
  return (
    crashes.length === faults.length &&
    crashes.every(
      (crash) =>
        ENGINE_DEATHS.has(crash.signal ?? "") && (crash.caseIndex === last?.caseIndex || crash.orLater),
    )
  );
}
