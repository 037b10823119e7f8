import type { Called } from "#judge/case-result.ts";
import type { Checking } from "#judge/checking/checking.ts";
import type { KernelFault } from "#judge/child/native/call.ts";
import { THROWN_VALUE } from "#judge/child/protocol.ts";
import { faultName, faultSentence } from "#judge/native/fault-text.ts";
import { preview } from "#judge/preview.ts";
import type { Death } from "#judge/process/judge-child.ts";
import { type JudgeCase, type JudgeRequest, SIZES } from "#judge/request.ts";
import { decodeValue } from "#judge/value.ts";
import type { CaseResult, Language, ProgramError } from "#judge/verdict.ts";

/** The part of a result that depends on how the call ended; the rest is known beforehand. */
export type Ruling = Pick<CaseResult, "verdict" | "cause" | "error" | "difference"> & {
  answer?: string;
  /** A cause that may be told of hidden cases, too: it holds nothing that a program could have worded. */
  closedCause?: string;
};

/** Turns the end of one call into a verdict with its cause. The only place where that is decided. */
export async function rule(
  request: JudgeRequest,
  one: JudgeCase,
  { outcome, atTopLevel = false }: Called,
  checking: Checking,
): Promise<Ruling> {
  switch (outcome.kind) {
    case "value":
      return one.expectsError ? missingError(outcome.value) : compare(request, one, outcome.value, checking);
    case "error":
      return one.expectsError && !atTopLevel && isRaised(request.language, outcome.error)
        ? { verdict: "accepted", cause: "An error was expected, and one was thrown." }
        : {
            verdict: "runtime_error",
            cause: errorCause(request.language, outcome.error, atTopLevel),
            error: outcome.error,
          };
    case "pending":
      return {
        verdict: "runtime_error",
        cause:
          request.language === "python"
            ? "The coroutine never finished: there is no event loop here that could wake it later."
            : "The promise never settled: there are no timers or input here that could settle it later.",
      };
    case "fault":
      return ruleOnFault(outcome.fault);
    case "no-answer":
      return ruleOnNoAnswer(request, one, outcome, checking);
    case "status":
      return one.expectsError
        ? { verdict: "accepted", cause: "An error was expected, and a status was returned that says so." }
        : {
            verdict: "wrong_answer",
            cause: `The function refused this input: it returned the status ${outcome.status}.`,
          };
    case "time":
      return timeLimit(request);
    case "memory":
      return memoryLimit(request);
    case "printed-too-much":
      return {
        verdict: "output_limit_exceeded",
        cause: `The program printed more than ${SIZES.printedChars.toLocaleString("en")} characters in one case.`,
      };
    case "result-too-long":
      return {
        verdict: "output_limit_exceeded",
        cause: `The answer is longer than ${SIZES.resultChars.toLocaleString("en")} characters when written out.`,
      };
    case "result-too-deep":
      return {
        verdict: "wrong_answer",
        cause: "The answer is nested more than 200 levels deep, or contains itself.",
      };
  }
}

/** The verdict on the case that was running when its process ended by our hand. */
export function ruleOnDeath(request: JudgeRequest, cause: Exclude<Death["cause"], "crash">): Ruling {
  return cause === "memory" ? memoryLimit(request) : timeLimit(request);
}

/** A kernel that was stopped, or that did what no program may. */
export function ruleOnFault(fault: KernelFault): Ruling {
  const { line, column } = fault;
  const cause = faultSentence(fault, true);
  const frames = line === undefined || column === undefined ? [] : [{ line, column }];
  return {
    verdict: "runtime_error",
    cause,
    closedCause: faultSentence(fault, false),
    error: { name: faultName(fault), message: cause, frames },
  };
}

/** The difference is told where there is one, but the cause goes before it. */
async function ruleOnNoAnswer(
  request: JudgeRequest,
  one: JudgeCase,
  { why, value }: { why: string; value?: string },
  checking: Checking,
): Promise<Ruling> {
  if (value === undefined || one.expectsError) return { verdict: "wrong_answer", cause: why };
  return { ...(await compare(request, one, value, checking)), verdict: "wrong_answer", cause: why };
}

function timeLimit(request: JudgeRequest): Ruling {
  return {
    verdict: "time_limit_exceeded",
    cause: `The case used more than ${request.limits.timeMs.toLocaleString("en")} ms of CPU time. Later cases were not run.`,
  };
}

function memoryLimit(request: JudgeRequest): Ruling {
  return {
    verdict: "memory_limit_exceeded",
    cause: `The program needed more than ${request.limits.memoryMb} MB of memory. Later cases were not run.`,
  };
}

function missingError(value: string): Ruling {
  const received = preview(decodeValue(value), 120);
  return {
    verdict: "wrong_answer",
    cause: "This input must raise an error, but the function returned a value.",
    difference: { path: "", expected: "an error", received, reason: "no error was thrown" },
    answer: value,
  };
}

async function compare(
  request: JudgeRequest,
  one: JudgeCase,
  answer: string,
  checking: Checking,
): Promise<Ruling> {
  if (one.expected === null) {
    return {
      verdict: "accepted",
      cause: "The program ran. There is nothing to compare its answer with.",
      answer,
    };
  }
  const { checker: spec, checkerFile } = request;
  const difference = await checking.check({
    spec,
    checkerFile,
    args: one.args,
    expected: one.expected,
    received: answer,
  });
  if (!difference) return { verdict: "accepted", cause: "The answer is as expected.", answer };
  const place = difference.path === "" ? "The answer" : `\`${difference.path}\``;
  return { verdict: "wrong_answer", cause: `${place} is wrong: ${difference.reason}.`, difference, answer };
}

/** Whether it is an error that a program raises when it refuses an input, and no failure of its own. */
function isRaised(language: Language, error: ProgramError): boolean {
  return !isStackOverflow(language, error) && !(language === "python" && PYTHON_ENDS.has(error.name));
}

/** The interpreter was left or broken. */
const PYTHON_ENDS = new Set(["SystemExit", "SystemError"]);

function isStackOverflow(language: Language, error: ProgramError): boolean {
  if (language === "python") return error.name === "RecursionError";
  return error.name === "RangeError" && error.message === "Maximum call stack size exceeded";
}

function errorCause(language: Language, error: ProgramError, atTopLevel: boolean): string {
  if (isStackOverflow(language, error))
    return "The call stack overflowed: a recursion goes too deep or never ends.";
  const place = error.frames[0];
  const what = error.name === THROWN_VALUE ? "a value that is no error" : error.name;
  const where = place ? ` at line ${place.line}, column ${place.column}` : "";
  const when = atTopLevel ? " before any case was run" : "";
  return `The program threw ${what}${where}${when}.`;
}
