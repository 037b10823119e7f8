import type { KernelUse } from "#judge/child/native/call.ts";
import type { KernelLanguage } from "#judge/child/protocol.ts";
import { compileRequest } from "#judge/native/compile-request.ts";
import { budgetVerdict, deviceUse } from "#judge/native/device-use.ts";
import { explainWith } from "#judge/native/explain.ts";
import type { KernelCompiler, RefusedKernel } from "#judge/native/kernel-compiler.ts";
import { kernelProgram, marshalCases } from "#judge/native/kernel-program.ts";
import { sourceProgram } from "#judge/program.ts";
import type { CompileProblem, JudgeRequest, KernelRequest } from "#judge/request.ts";
import type { Prepared } from "#judge/submission-run.ts";
import type { DeviceReport } from "#judge/verdict.ts";

/** A program that can be run, with what is to be said of it besides its cases. */
export type Ready = Prepared & {
  warnings?: readonly CompileProblem[];
  /** Of a program that ran to the end in every case; one entry for each. */
  report?: (uses: readonly KernelUse[]) => DeviceReport | undefined;
};

/** Makes a submission ready to be run: C and C++ are compiled first. Throws when that failed by our fault. */
export async function prepare(
  request: JudgeRequest,
  compiler: KernelCompiler,
): Promise<Ready | { refused: RefusedKernel }> {
  const { language, native } = request;
  if (language !== "c" && language !== "cpp") return { program: sourceProgram(request) };
  if (!native) throw new Error(`A request in ${language} says nothing of its kernel.`);
  return prepareKernel(request, native, language, compiler);
}

async function prepareKernel(
  request: JudgeRequest,
  native: KernelRequest,
  language: KernelLanguage,
  compiler: KernelCompiler,
): Promise<Ready | { refused: RefusedKernel }> {
  const calls = marshalCases(request, native);
  if ("message" in calls) return { refused: { ok: false, error: calls, warnings: [] } };
  const compiled = await compiler.compile(
    compileRequest(language, request.source, "judge", request.entry, native),
  );
  if (!compiled.ok) return { refused: compiled };
  const { device } = native;
  return {
    program: kernelProgram(request, native, compiled, calls),
    explain: explainWith(compiler, request, native, language, calls),
    warnings: compiled.warnings,
    ...(device && {
      report: (uses) => {
        if (uses.length !== calls.length) return undefined;
        const use = deviceUse(compiled.facts, calls, uses);
        return { ...device, use, verdict: budgetVerdict(use, device.budget) };
      },
    }),
  };
}
