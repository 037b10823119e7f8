import { readFileSync } from "node:fs";
import path from "node:path";
import ivm from "isolated-vm";
import type { Arguments, ChildLimits, CompileError, Outcome, ToChild } from "./protocol.ts";
import { learnerFrames, type PositionMap, SOURCE_NAME, syntaxErrorPosition } from "./stack.ts";
import { asWritten, compileTypeScript } from "./typescript.ts";

const HARNESS = readFileSync(path.join(import.meta.dirname, "harness.js"), "utf8");

/** An isolate with the harness in it and no learner's code yet. Used for one submission, then disposed. */
export type Cell = {
  isolate: ivm.Isolate;
  context: ivm.Context;
  harness: Record<"configure" | "load" | "run" | "settle" | "stopped", ivm.Reference>;
  memoryMb: number;
};

export function openCell(memoryMb: number): Cell {
  const isolate = new ivm.Isolate({ memoryLimit: memoryMb, onCatastrophicError: dieAtOnce });
  const context = isolate.createContextSync();
  const object = context.evalSync(HARNESS, { reference: true, filename: "harness" }) as ivm.Reference;
  const part = (name: string) => object.getSync(name, { reference: true }) as ivm.Reference;
  const harness = {
    configure: part("configure"),
    load: part("load"),
    run: part("run"),
    settle: part("settle"),
    stopped: part("stopped"),
  };
  return { isolate, context, harness, memoryMb };
}

// After a catastrophe nothing in this process can be trusted; the judge sees the death and its cause.
function dieAtOnce(): void {
  process.kill(process.pid, "SIGKILL");
}

export type Loaded = 
  | { ok: true; call: (args: Arguments) => CallResult }
  | { ok: false; error: CompileError; broken?: true };
export type CallResult = { outcome: Outcome; cpuMs: number | undefined; heapBytes: number | undefined };

/** Compiles the source as an ES module and finds its entry function. Runs the module's top level. */
export function loadProgram(cell: Cell, request: Extract<ToChild, { type: "load" }>): Loaded | CallResult {
  const { isolate, context, harness } = cell;
  const { limits } = request;
  const compiled = request.language === "typescript" ? compileTypeScript(request.source) : asWritten(request.source);
  if (!compiled.ok) return compiled;
  const { toSource } = compiled;
  harness.configure.applySync(undefined, [limits.printedChars, limits.errorChars, limits.resultChars]);

  const code = `${compiled.code}\n;export { ${request.entry} as "tensor arena entry" };`;
  let module: ivm.Module;
  try {
    module = isolate.compileModuleSync(code, { filename: SOURCE_NAME });
    module.instantiateSync(context, refuseImport);
  } catch (thrown) {
    return { ok: false, error: compileError(thrown as Error, request, toSource) };
  }

  const before = isolate.cpuTime;
  try {
    module.evaluateSync({ timeout: limits.wallMs });
    const entry = module.namespace.getSync("tensor arena entry", { reference: true }) as ivm.Reference;
    if (harness.load.applySync(undefined, [entry.derefInto()]) !== true) {
      return { ok: false, error: { message: `\`${request.entry}\` is not a function`, line: undefined, column: undefined } };
    }
  } catch (thrown) {
    return measured(cell, before, limits, stopOrError(cell, thrown as Error, toSource));
  }
  return { ok: true, call: (args) => callEntry(cell, args, limits, toSource) };
}

function callEntry(cell: Cell, args: Arguments, limits: ChildLimits, toSource: PositionMap): CallResult {
  const before = cell.isolate.cpuTime;
  const timeout = limits.wallMs;
  let outcome: Outcome;
  try {
    const tagged = args.text.includes('"$"');
    let text = cell.harness.run.applySync(undefined, [args.text, tagged, args.seed], { timeout }) as string;
    if (text === "p") text = cell.harness.settle.applySync(undefined, [], { timeout }) as string;
    outcome = readOutcome(text, toSource);
  } catch (thrown) {
    outcome = stopOrError(cell, thrown as Error, toSource);
  }
  return measured(cell, before, limits, outcome);
}

function measured(cell: Cell, before: bigint, limits: ChildLimits, outcome: Outcome): CallResult {
  if (cell.isolate.isDisposed) return { outcome, cpuMs: undefined, heapBytes: undefined };
  const cpuMs = Number(cell.isolate.cpuTime - before) / 1e6;
  const heap = cell.isolate.getHeapStatisticsSync();
  // The isolate is stopped by the clock on the wall, the limit is CPU time: a call that used too much of it
  // and yet came back is too slow as well.
  const late = cpuMs > limits.timeMs && outcome.kind !== "time" && outcome.kind !== "printed-too-much";
  return {
    outcome: late ? { kind: "time", printed: outcome.printed } : outcome,
    cpuMs,
    heapBytes: heap.used_heap_size + heap.externally_allocated_size,
  };
}

/** Reads the one string in which the harness describes how a call ended. */
function readOutcome(text: string, toSource: PositionMap): Outcome {
  const end = text.indexOf("\n");
  const printed = JSON.parse(text.slice(1, end)) as string;
  const payload = text.slice(end + 1);
  switch (text[0]) {
    case "v":
      return { kind: "value", printed, value: payload };
    case "e": {
      const [name = "", message = "", stack = ""] = payload.split("\n").map((line) => JSON.parse(line) as string);
      return { kind: "error", printed, error: { name, message, frames: learnerFrames(stack, toSource) } };
    }
    case "o":
      return { kind: "printed-too-much", printed };
    case "l":
      return { kind: "result-too-long", printed };
    case "d":
      return { kind: "result-too-deep", printed };
    case "p":
      return { kind: "pending", printed };
    case "s":
      return { kind: "time", printed };
    default:
      throw new Error("the harness answered with an unknown outcome");
  }
}

/** Something ended the call from outside the harness: the clock, the memory limit, or the top level threw. */
function stopOrError(cell: Cell, thrown: Error, toSource: PositionMap): Outcome {
  if (cell.isolate.isDisposed) return { kind: "memory", printed: "" };
  const message = String(thrown.message);
  if (message === "Script execution timed out.") {
    const text = cell.harness.stopped.applySync(undefined, [], { timeout: 100 }) as string;
    return readOutcome(text, toSource);
  }
  const frames = learnerFrames(String(thrown.stack), toSource);
  return { kind: "error", printed: "", error: { name: thrown.name, message: message.slice(0, 2000), frames } };
}

class ImportRefused extends Error {}
function refuseImport(specifier: string): never {
  throw new ImportRefused(`imports are not available here, and "${specifier.slice(0, 80)}" is one: write everything in this file`);
}

function compileError(thrown: Error, request: { entry: string; source: string }, toSource: PositionMap): CompileError {
  if (thrown instanceof ImportRefused) return { message: thrown.message, line: undefined, column: undefined };
  const { message, line, column } = syntaxErrorPosition(thrown.message);
  if (/^Export '.*' is not defined in module$/.test(message)) {
    return { message: `there is no function named \`${request.entry}\``, line: undefined, column: undefined };
  }
  const lines = request.source.split("\n").length;
  const position = line === undefined || column === undefined ? undefined : toSource(line, column);
  // An error in the line that the judge appended means that something above was left open.
  const inside = position && position.line <= lines ? position : undefined;
  return {
    message: inside ? message : `${message}: something is left open before the end of the file`,
    line: inside?.line ?? lines,
    column: inside?.column ?? 1,
  };
}
