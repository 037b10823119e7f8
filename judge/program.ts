import type { Called } from "#judge/case-result.ts";
import type { ChildLimits, ToChild } from "#judge/child/protocol.ts";
import type { JudgeRequest } from "#judge/request.ts";

/** How a program is told to a child, and how what the child answers is read. */
export type Program = {
  load: (limits: ChildLimits) => ToChild;
  /** The arguments of a case as the child takes them. */
  argumentsOf: (index: number) => string;
  /** Calls that the child makes for one case, each with the limits of a case. */
  callsPerCase: number;
  read: (called: Called) => Called;
};

/** A source that the child compiles itself, and whose values are plain data on both sides. */
export function sourceProgram({ language, source, entry, cases }: JudgeRequest): Program {
  return {
    load: (limits) => ({ type: "load", language, source, entry, limits }),
    argumentsOf: (index) => cases[index]?.args ?? "[]",
    callsPerCase: 1,
    read: (called) => called,
  };
}
