/**
 * What the judge and a child that runs learners' code say to each other, in JSON over two pipes: framed by
 * length on the way down, one text a line on the way up. The child answers `load` and `end` with one line
 * each, and a case with one line unless the program has failed or was stopped before; then the case is
 * dropped. It sees neither expected values nor names of cases. Cases wait in its pipe: it reads the arguments
 * of one when it calls the program with it.
 */
import type { Language, ProgramError } from "../verdict.ts";

export type ChildLimits = {
  /** CPU milliseconds of loading the program, and of each case. */
  timeMs: number;
  /** Wall milliseconds after which the isolate is told to stop. */
  wallMs: number;
  memoryMb: number;
  printedChars: number;
  errorChars: number;
  resultChars: number;
};

export type Arguments = {
  /** The argument list, encoded as in judge/value.ts. */
  text: string;
  /** Start of Math.random for this case. */
  seed: number;
};

export type Load = { type: "load"; language: Language; source: string; entry: string; limits: ChildLimits };

export type ToChild = Load | ({ type: "case" } & Arguments) | { type: "end" };

export type FromChild =
  | { type: "ready"; confinement: ChildConfinement }
  | { type: "loaded"; cpuMs: number }
  | { type: "refused"; error: CompileError }
  | { type: "outcome"; outcome: Outcome; cpuMs: number | undefined; heapBytes: number | undefined }
  | { type: "ended"; retire: boolean };

/** What the child found out about its own cage, measured rather than assumed. */
export type ChildConfinement = {
  pid: number;
  readsFiles: boolean;
  startsProcesses: boolean;
  environmentVariables: number;
  user: number | undefined;
  opensSockets: boolean;
};

export type CompileError = { message: string; line: number | undefined; column: number | undefined };

/** Stands in for the name of an error where the program threw something else. */
export const THROWN_VALUE = "thrown value";

/** How one call ended. `printed` is what the program wrote to its console, at most `printedChars`. */
export type Outcome = { printed: string } & (
  | { kind: "value"; value: string }
  | { kind: "error"; error: ProgramError }
  | { kind: "pending" }
  | { kind: "time" }
  | { kind: "memory" }
  | { kind: "printed-too-much" }
  | { kind: "result-too-long" }
  | { kind: "result-too-deep" }
);
