import { readFileSync } from "node:fs";
import path from "node:path";
import ivm from "isolated-vm";
import { type Clock, cpuMsSince, startClock } from "../clock.ts";
import type { Arguments, ChildLimits, Load, Outcome } from "../protocol.ts";
import type { CallResult, Loaded } from "../serve.ts";
import { describeCompileError, ENTRY_EXPORT, exportOf, refuseImport } from "./compile-error.ts";
import { describeThrown, readOutcome } from "./outcome.ts";
import type { PositionMap } from "./positions.ts";
import { SOURCE_NAME } from "./stack.ts";
import { asWritten, compileTypeScript } from "./typescript.ts";

const HARNESS = readFileSync(path.join(import.meta.dirname, "harness.js"), "utf8");

/** Spares each isolate from parsing it again: a fifth of the cost of a new one. */
const HARNESS_CACHE = cacheOf(HARNESS);

function cacheOf(code: string): ivm.ExternalCopy<ArrayBuffer> | undefined {
  const isolate = new ivm.Isolate({ memoryLimit: 16 });
  const { cachedData } = isolate.compileScriptSync(code, { produceCachedData: true }) as {
    cachedData?: ivm.ExternalCopy<ArrayBuffer>;
  };
  isolate.dispose();
  return cachedData;
}

/** An isolate with the harness in it and no learner's code yet. Used for one submission, then disposed. */
export type Cell = {
  isolate: ivm.Isolate;
  context: ivm.Context;
  harness: Record<"configure" | "load" | "run" | "settle" | "stopped", ivm.Reference>;
  memoryMb: number;
};

export function openCell(memoryMb: number): Cell {
  const isolate = new ivm.Isolate({ memoryLimit: memoryMb });
  const context = isolate.createContextSync();
  const cached = HARNESS_CACHE ? { cachedData: HARNESS_CACHE } : {};
  const script = isolate.compileScriptSync(HARNESS, { filename: "harness", ...cached });
  const object = script.runSync(context, { reference: true }) as ivm.Reference;
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

/** Compiles the source as an ES module and finds its entry function. Runs the module's top level. */
export function loadProgram(cell: Cell, request: Load): Loaded | CallResult {
  const { isolate, context, harness } = cell;
  const { limits } = request;
  const compiled =
    request.language === "typescript" ? compileTypeScript(request.source) : asWritten(request.source);
  if (!compiled.ok) return compiled;
  const { toSource } = compiled;
  harness.configure.applySync(undefined, [limits.printedChars, limits.errorChars, limits.resultChars]);

  let module: ivm.Module;
  try {
    const code = compiled.code + exportOf(request.entry, SOURCE_NAME);
    module = isolate.compileModuleSync(code, { filename: SOURCE_NAME });
    module.instantiateSync(context, refuseImport);
  } catch (thrown) {
    return { ok: false, error: describeCompileError(thrown, request, toSource) };
  }

  const clock = startClock();
  try {
    module.evaluateSync({ timeout: limits.wallMs });
    const entry = module.namespace.getSync(ENTRY_EXPORT, { reference: true }) as ivm.Reference;
    if (harness.load.applySync(undefined, [entry.derefInto()]) !== true) {
      return {
        ok: false,
        error: { message: `\`${request.entry}\` is not a function`, line: undefined, column: undefined },
      };
    }
  } catch (thrown) {
    return measured(cell, clock, limits, stopOrError(cell, clock, limits, thrown, toSource));
  }
  return { ok: true, call: (args) => callEntry(cell, args, limits, toSource) };
}

function callEntry(cell: Cell, args: Arguments, limits: ChildLimits, toSource: PositionMap): CallResult {
  const clock = startClock();
  const timeout = limits.wallMs;
  let outcome: Outcome;
  try {
    const tagged = args.text.includes('"$"');
    let text = cell.harness.run.applySync(undefined, [args.text, tagged, args.seed], { timeout }) as string;
    if (text === "p") text = cell.harness.settle.applySync(undefined, [], { timeout }) as string;
    outcome = readOutcome(text, toSource);
  } catch (thrown) {
    outcome = stopOrError(cell, clock, limits, thrown, toSource);
  }
  return measured(cell, clock, limits, outcome);
}

function measured(cell: Cell, clock: Clock, limits: ChildLimits, outcome: Outcome): CallResult {
  if (cell.isolate.isDisposed) return { outcome, cpuMs: undefined, heapBytes: undefined };
  const cpuMs = cpuMsSince(clock);
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

/** Something ended the call from outside the harness: the clock, the memory limit, or the top level threw. */
function stopOrError(
  cell: Cell,
  clock: Clock,
  limits: ChildLimits,
  thrown: unknown,
  toSource: PositionMap,
): Outcome {
  if (cell.isolate.isDisposed) return { kind: "memory", printed: "" };
  const soFar = whatWasPrinted(cell, toSource);
  if (soFar.kind !== "time") return soFar;
  // A program can throw the same words, but not before the time is up.
  const timedOut = thrown instanceof Error && thrown.message === "Script execution timed out.";
  if (timedOut && performance.now() - clock.wall >= limits.wallMs) return soFar;
  return describeThrown(thrown, soFar.printed, limits.errorChars, toSource);
}

function whatWasPrinted(cell: Cell, toSource: PositionMap): Outcome {
  try {
    return readOutcome(cell.harness.stopped.applySync(undefined, [], { timeout: 100 }) as string, toSource);
  } catch {
    // A heap that was almost full when the clock stopped the program may have no room for this.
    return { kind: cell.isolate.isDisposed ? "memory" : "time", printed: "" };
  }
}
