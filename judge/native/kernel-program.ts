import type { Called } from "#judge/case-result.ts";
import type { CallReturns, KernelCall } from "#judge/child/native/call.ts";
import type { CompileError } from "#judge/child/protocol.ts";
import type { CompiledKernel } from "#judge/native/kernel-compiler.ts";
import { DoesNotFit, marshalCall } from "#judge/native/marshal.ts";
import { type KernelResult, unmarshalResult } from "#judge/native/unmarshal.ts";
import type { Program } from "#judge/program.ts";
import type { JudgeRequest, KernelRequest } from "#judge/request.ts";
import { decodeValue, encodeValue, isRecord } from "#judge/value.ts";
import { kernelEntry } from "#problems/kernel-vocabulary.ts";

/** Every case is called twice, with different bytes in all memory that is nobody's. */
const CALLS_PER_CASE = 2;

/**
 * The calls of all cases; or what is wrong with a learner's own input, whose numbers may be beyond the types
 * of C. Throws DoesNotFit when it is the problem's data that does not fit.
 */
export function marshalCases(
  { cases }: JudgeRequest,
  { kernel, parameters }: KernelRequest,
): KernelCall[] | CompileError {
  const calls: KernelCall[] = [];
  for (const one of cases) {
    try {
      calls.push(marshalCall(kernel, parameters, decodeValue(one.args) as unknown[]));
    } catch (fault) {
      if (!(fault instanceof DoesNotFit) || one.origin !== "own") throw fault;
      return { message: `${one.name}: ${fault.message}`, line: undefined, column: undefined };
    }
  }
  return calls;
}

/** A compiled kernel: its calls are of bytes, and what it left in memory becomes the answer here. */
export function kernelProgram(
  request: JudgeRequest,
  native: KernelRequest,
  compiled: CompiledKernel,
  calls: readonly KernelCall[],
): Program {
  const { module, facts } = compiled;
  const entry = kernelEntry(native.kernel, request.entry);
  return {
    load: (limits) => ({ type: "load-module", module, entry, facts, limits }),
    argumentsOf: (index) => JSON.stringify(calls[index] ?? { arguments: [] }),
    callsPerCase: CALLS_PER_CASE,
    read: (called) => readCall(native, called),
  };
}

function readCall({ kernel }: KernelRequest, called: Called): Called {
  const { outcome } = called;
  if (outcome.kind !== "value") return called;
  const { printed } = outcome;
  const { first, second } = JSON.parse(outcome.value) as CallReturns;
  const result = unmarshalResult(kernel, first);
  const place = second && differenceOf(result, unmarshalResult(kernel, second));
  const value = result.kind === "answer" ? encodeValue(result.value) : undefined;
  if (place !== undefined) {
    const why = `${place} was never written, or depends on memory that nothing wrote.`;
    const answer = value === undefined ? {} : { value };
    return { ...called, outcome: { kind: "no-answer", printed, why, ...answer } };
  }
  switch (result.kind) {
    case "failure":
      return { ...called, outcome: { kind: "status", printed, status: result.status } };
    case "nonsense":
      return { ...called, outcome: { kind: "no-answer", printed, why: `${result.why}.` } };
    case "answer":
      return { ...called, outcome: { kind: "value", printed, value: encodeValue(result.value) } };
  }
}

/** Where the answers of two calls differ; what is in a buffer and not in the answer does not matter. */
function differenceOf(first: KernelResult, second: KernelResult): string | undefined {
  if (first.kind === "answer" && second.kind === "answer")
    return pathOfDifference(first.value, second.value, "");
  return JSON.stringify(first) === JSON.stringify(second) ? undefined : "What was returned";
}

function pathOfDifference(first: unknown, second: unknown, path: string): string | undefined {
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length) {
    const index = first.findIndex((one, at) => !Object.is(one, second[at]));
    return index < 0 ? undefined : `\`${path}[${index}]\``;
  }
  if (isRecord(first) && isRecord(second)) {
    for (const [field, one] of Object.entries(first)) {
      const found = pathOfDifference(one, second[field], path === "" ? field : `${path}.${field}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (Object.is(first, second)) return undefined;
  return path === "" ? "The answer" : `\`${path}\``;
}
