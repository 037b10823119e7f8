import type { KernelCall, KernelFault } from "#judge/child/native/call.ts";
import type { KernelLanguage } from "#judge/child/protocol.ts";
import { compileRequest } from "#judge/native/compile-request.ts";
import { faultName, faultSentence } from "#judge/native/fault-text.ts";
import type { KernelCompiler } from "#judge/native/kernel-compiler.ts";
import { kernelProgram } from "#judge/native/kernel-program.ts";
import type { JudgeChild } from "#judge/process/judge-child.ts";
import { type Attempt, type Ended, ProgramRun } from "#judge/program-run.ts";
import { JudgeClosed, type JudgeRequest, type KernelRequest } from "#judge/request.ts";
import type { CaseResult } from "#judge/verdict.ts";

/** Adds to the result of a case that failed what the compiler's checks say of it. Never makes it worse. */
export type Explain = (result: CaseResult, child: JudgeChild, attempt: Attempt) => Promise<CaseResult>;

/** Runs a failed case once more, compiled with checks for undefined behaviour. */
export function explainWith(
  compiler: KernelCompiler,
  request: JudgeRequest,
  native: KernelRequest,
  language: KernelLanguage,
  calls: readonly KernelCall[],
): Explain {
  return async (result, child, attempt) => {
    if (result.verdict !== "wrong_answer" && result.verdict !== "runtime_error") return result;
    const one = request.cases[result.index];
    const call = calls[result.index];
    if (!one || !call || !child.alive) return result;
    try {
      const asked = compileRequest(language, request.source, "explain", request.entry, native);
      const compiled = await compiler.compile(asked);
      if (!compiled.ok || !child.alive) return result;
      const alone = { ...request, cases: [one] };
      const program = kernelProgram(alone, native, compiled, [call]);
      const ends: Ended[] = [];
      await new ProgramRun(alone, program, child, attempt).run((_index, end) => ends.push(end));
      const [ended] = ends;
      if (!ended || "verdict" in ended || ended.outcome.kind !== "fault") return result;
      return explained(result, ended.outcome.fault, request.source);
    } catch (fault) {
      if (fault instanceof JudgeClosed) throw fault;
      // It is a courtesy: the verdict stands without it.
      return result;
    }
  };
}

function explained(result: CaseResult, fault: KernelFault, source: string): CaseResult {
  const { line = 0, column = 0 } = fault;
  // Said by a process in which the program ran: only a place that exists is passed on.
  const exists = column >= 1 && column <= (source.split("\n")[line - 1]?.length ?? 0) + 1;
  const frames = exists ? [{ line, column }] : [];
  if (!exists && !fault.what.startsWith("undefined")) return result;
  const told = exists ? fault : { ...fault, line: undefined, column: undefined };
  const sentence = faultSentence(told, false).replace(
    /^The program was/,
    "Run again with the compiler's checks, it was",
  );
  return {
    ...result,
    cause: `${result.cause} ${sentence}`,
    error: { name: faultName(fault), message: result.origin === "hidden" ? "" : sentence, frames },
  };
}
