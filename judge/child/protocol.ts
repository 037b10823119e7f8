/**
 * What the judge and a child that runs learners' code say to each other, in JSON over two pipes: framed by
 * length on the way down, one text a line on the way up. The child answers `load` and `end` with one line
 * each, and a case with one line unless the program has failed or was stopped before; then the case is
 * dropped. It sees neither expected values nor names of cases. Cases wait in its pipe: it reads the arguments
 * of one when it calls the program with it.
 */
import type { Language, ProgramError } from "../verdict.ts";
import type { ModuleFacts } from "./compiler/wasm/facts.ts";
import type { KernelFault, KernelUse } from "./native/call.ts";

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

export type { ModuleFacts };

/** `judge`: as it is judged and measured. `explain`: with the compiler's checks for undefined behaviour. */
export type Purpose = "judge" | "explain";
export type KernelLanguage = "c" | "cpp";

/** One program in C or C++ to compile. */
export type CompileRequest = {
  type: "compile";
  language: KernelLanguage;
  purpose: Purpose;
  source: string;
  /** The function that is called. */
  entry: string;
  /** What stands before and after the source in the same unit: declarations that hold it to its signature. */
  before: string;
  after: string;
  /** Files that may be included, by name. */
  headers: Record<string, string>;
  /** The problem's own part in C, which has the entry then. */
  driver?: string;
};

export type Load = { type: "load"; language: Language; source: string; entry: string; limits: ChildLimits };

/** What a child of the native kind is given instead of a source. */
export type LoadModule = {
  type: "load-module";
  /** The metered module, in base64. */
  module: string;
  entry: string;
  facts: Pick<ModuleFacts, "globalBase" | "heapBase" | "memoryPages">;
  limits: ChildLimits;
};

export type ToChild =
  | Load
  | LoadModule
  | CompileRequest
  /** The headers of C++, precompiled: to a compiler that has to compile C++. */
  | { type: "header"; bytes: Buffer }
  /** `heldMs`: its answer may wait this long for the next one, so that many quick ones are told at once. */
  | ({ type: "case"; heldMs: number } & Arguments)
  | { type: "end" };

export type FromChild =
  | { type: "ready"; confinement: ChildConfinement }
  | { type: "loaded"; cpuMs: number }
  | { type: "refused"; error: CompileError; warnings?: CompileError[] }
  | { type: "compiled"; module: string; facts: ModuleFacts; warnings: CompileError[] }
  | {
      type: "outcome";
      outcome: Outcome;
      cpuMs: number | undefined;
      heapBytes: number | undefined;
      /** Of a kernel that returned. */
      use?: KernelUse | undefined;
    }
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
  /** A kernel did what no program may. */
  | { kind: "fault"; fault: KernelFault }
);
