import type { Ruling } from "#judge/case-verdict.ts";
import type { KernelUse } from "#judge/child/native/call.ts";
import type { Outcome } from "#judge/child/protocol.ts";
import { preview } from "#judge/preview.ts";
import { type JudgeCase, SIZES } from "#judge/request.ts";
import { decodeValue } from "#judge/value.ts";
import type { CaseResult, ProgramError } from "#judge/verdict.ts";

/** How the call of a kernel ended that came back, where that is no answer by itself. */
export type KernelOutcome = { printed: string } & (
  | { kind: "no-answer"; why: string; value?: string }
  | { kind: "status"; status: number }
);

/** A call that came back, as measured in the child. */
export type Called = {
  outcome: Outcome | KernelOutcome;
  cpuMs: number | undefined;
  heapBytes: number | undefined;
  /** It was the program's top level that ended so, before its function could be called. */
  atTopLevel?: boolean;
  /** Of a kernel that returned. */
  use?: KernelUse | undefined;
};

/**
 * What the learner is told of one case. Of a hidden case that is the verdict, its cost in coarse steps and
 * where in the source an error rose: whatever the program itself can word or measure out (output, error
 * text, names, the answer, stacks, bytes) could carry the hidden input to its author.
 */
export function describeCase(
  index: number,
  one: JudgeCase,
  ruling: Omit<Ruling, "answer">,
  called: Called | undefined,
  answer: string | undefined,
): CaseResult {
  const hidden = one.origin === "hidden";
  const result: CaseResult = {
    index,
    name: one.name,
    group: one.group,
    origin: one.origin,
    verdict: ruling.verdict,
    cause: hidden ? (ruling.closedCause ?? hiddenCause(ruling)) : ruling.cause,
  };
  const grain = hidden ? 1 : 1000;
  if (called?.cpuMs !== undefined) result.cpuMs = Math.round(called.cpuMs * grain) / grain;
  if (called?.heapBytes !== undefined)
    result.heapBytes = hidden ? wholeMegabytes(called.heapBytes) : called.heapBytes;
  if (ruling.error)
    result.error = hidden ? redact(ruling.error, ruling.closedCause !== undefined) : ruling.error;
  if (hidden) return result;
  if (ruling.difference) result.difference = ruling.difference;
  if (answer !== undefined) result.received = preview(decodeValue(answer), SIZES.shownAnswerChars);
  if (one.origin === "own" && one.expected !== null) {
    result.expected = preview(decodeValue(one.expected), SIZES.shownAnswerChars);
  }
  const printed = called?.outcome.printed ?? "";
  if (printed !== "") result.printed = cap(printed, SIZES.shownPrintedChars);
  return result;
}

const ENGINE_ERRORS = new Set([
  ...["Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError"],
  // Those of Python's that learners meet most.
  ...[
    "ValueError",
    "IndexError",
    "KeyError",
    "AttributeError",
    "NameError",
    "ZeroDivisionError",
    "RecursionError",
  ],
]);

/** Where it happened: one place that exists in the source, without a word that the program could have chosen. */
function redact(error: ProgramError, isClosed: boolean): ProgramError {
  return {
    name: isClosed || ENGINE_ERRORS.has(error.name) ? error.name : "Error",
    message: "",
    frames: error.frames.slice(0, 1).map(({ line, column }) => ({ line, column })),
  };
}

function hiddenCause(ruling: Omit<Ruling, "answer">): string {
  if (ruling.verdict === "wrong_answer") return "The answer is not the expected one.";
  if (ruling.verdict !== "runtime_error") return ruling.cause;
  const place = ruling.error?.frames[0];
  if (!ruling.error) return ruling.cause;
  return `The program threw an error${place ? ` at line ${place.line}, column ${place.column}` : ""}.`;
}

function wholeMegabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20) * 2 ** 20;
}

function cap(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}\n… (${text.length - limit} more characters)`;
}
