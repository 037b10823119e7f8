import { readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import ivm from "isolated-vm";
import { type Clock, cpuMsSince, startClock } from "../clock.ts";
import type { Arguments, ChildLimits, LoadModule, Outcome } from "../protocol.ts";
import type { CallResult, Loaded } from "../serve.ts";
import {
  type CallArgument,
  type CallReturn,
  type CallReturns,
  DEEPEST_CALL,
  type KernelCall,
  type KernelFault,
  type KernelUse,
} from "./call.ts";

const HARNESS = readFileSync(path.join(import.meta.dirname, "harness.js"), "utf8");
const PAGE_BYTES = 65_536;
/** What the isolate needs besides the program's memory, which it does not count. */
const ISOLATE_MB = 64;
/** Each call is made with two fills: what depends on the fill was never written. Any two numbers but 0. */
const FILLS = [0x2545_f491, 0x7a3d_19c7] as const;

// The harness has to let go of memories; see harness.js. A learner's module can't reach this.
setFlagsFromString("--expose-gc");

/** An isolate with the harness in it and no learner's module yet. */
export type Cell = { isolate: ivm.Isolate; harness: Record<"load" | "callOnce" | "printed", ivm.Reference> };

export function openCell(): Cell {
  const isolate = new ivm.Isolate({ memoryLimit: ISOLATE_MB });
  const context = isolate.createContextSync();
  const script = isolate.compileScriptSync(HARNESS, { filename: "harness" });
  const object = script.runSync(context, { reference: true }) as ivm.Reference;
  const part = (name: string) => object.getSync(name, { reference: true }) as ivm.Reference;
  return { isolate, harness: { load: part("load"), callOnce: part("callOnce"), printed: part("printed") } };
}

export function loadModule(cell: Cell, request: LoadModule): Loaded {
  const { facts, limits, entry } = request;
  const options = {
    entry,
    pages: facts.memoryPages,
    globalBase: facts.globalBase,
    heapBase: facts.heapBase,
    memoryPages: facts.memoryPages + (limits.memoryMb * 2 ** 20) / PAGE_BYTES,
    deepestCall: DEEPEST_CALL,
    printedBytes: limits.printedChars,
    guards: true,
  };
  const bytes = Uint8Array.from(Buffer.from(request.module, "base64")).buffer;
  cell.harness.load.applySync(undefined, [copied(bytes), copied(options)]);
  return { ok: true, call: (args) => callTwice(cell, args, limits) };
}

/** What the harness says of one call. */
type Told =
  | { kind: "returned"; returned: string | null; buffers: Uint8Array; use: KernelUse; printed: Uint8Array }
  | ({ kind: "fault"; use: KernelUse; printed: Uint8Array } & KernelFault)
  | { kind: "printed"; use: KernelUse; printed: Uint8Array }
  | { kind: "memory" };

type Ended = { told: Told | { kind: "time"; printed: Uint8Array }; cpuMs: number };

function callTwice(cell: Cell, args: Arguments, limits: ChildLimits): CallResult {
  const { call, data } = unpack(JSON.parse(args.text) as KernelCall);
  const first = callOnce(cell, call, data, limits, FILLS[0]);
  if (first.told.kind !== "returned") return result(cell, outcomeOf(first.told), first);
  const second = callOnce(cell, call, data, limits, FILLS[1]);
  const { told } = second;
  // What happens only with other bytes around is as wrong as what always happens, but for the clock.
  if (told.kind !== "returned") return result(cell, outcomeOf(told), told.kind === "time" ? second : first);
  const value: CallReturns = {
    first: left(call, first.told),
    ...(isDifferent(first.told, told) && { second: left(call, told) }),
  };
  const use = { ...first.told.use, stack: Math.max(first.told.use.stack, told.use.stack) };
  const outcome: Outcome = {
    kind: "value",
    printed: text(first.told.printed),
    value: JSON.stringify(value),
  };
  return { ...result(cell, outcome, first), use };
}

/** Where bytes stand in the one block of data that goes into the isolate. */
type PlacedArgument =
  | { number: string }
  | { buffer: string; access: "input" | "inout" | "output"; at: number; size: number };

function unpack({ arguments: args }: KernelCall): { call: PlacedArgument[]; data: Buffer } {
  const pieces: Buffer[] = [];
  let at = 0;
  const call = args.map((one: CallArgument): PlacedArgument => {
    if ("number" in one) return one;
    if (one.access === "output") return { ...one, at: 0 };
    const bytes = Buffer.from(one.bytes, "base64");
    pieces.push(bytes);
    at += bytes.length;
    return { buffer: one.buffer, access: one.access, at: at - bytes.length, size: bytes.length };
  });
  return { call, data: Buffer.concat(pieces) };
}

function callOnce(
  { harness, isolate }: Cell,
  call: PlacedArgument[],
  data: Buffer,
  limits: ChildLimits,
  fill: number,
): Ended {
  const clock = startClock();
  try {
    const told = harness.callOnce.applySync(undefined, [copied(call), copied(Uint8Array.from(data)), fill], {
      timeout: limits.wallMs,
      result: { copy: true },
    }) as Told;
    const cpuMs = cpuMsSince(clock);
    return cpuMs > limits.timeMs && "printed" in told
      ? { told: { kind: "time", printed: told.printed }, cpuMs }
      : { told, cpuMs };
  } catch (thrown) {
    const cpuMs = cpuMsSince(clock);
    if (isolate.isDisposed) return { told: { kind: "memory" }, cpuMs };
    if (!isTimeout(thrown, clock, limits)) throw thrown;
    const printed = harness.printed.applySync(undefined, [], { timeout: 100, result: { copy: true } });
    return { told: { kind: "time", printed: printed as Uint8Array }, cpuMs };
  }
}

function isTimeout(thrown: unknown, clock: Clock, limits: ChildLimits): boolean {
  const said = thrown instanceof Error && thrown.message === "Script execution timed out.";
  return said && performance.now() - clock.wall >= limits.wallMs;
}

function outcomeOf(told: Exclude<Ended["told"], { kind: "returned" }>): Outcome {
  switch (told.kind) {
    case "memory":
      return { kind: "memory", printed: "" };
    case "time":
      return { kind: "time", printed: text(told.printed) };
    case "printed":
      return { kind: "printed-too-much", printed: text(told.printed) };
    case "fault": {
      const { what, buffer, side, offset, line, column, function: index } = told;
      const fault = { what, buffer, side, offset, line, column, function: index };
      return { kind: "fault", printed: text(told.printed), fault };
    }
  }
}

function result({ isolate }: Cell, outcome: Outcome, { cpuMs }: Ended): CallResult {
  if (isolate.isDisposed) return { outcome, cpuMs, heapBytes: undefined };
  const heap = isolate.getHeapStatisticsSync();
  return { outcome, cpuMs, heapBytes: heap.used_heap_size + heap.externally_allocated_size };
}

type Returned = Extract<Told, { kind: "returned" }>;

function left(call: readonly PlacedArgument[], { returned, buffers }: Returned): CallReturn {
  let at = 0;
  const contents: string[] = [];
  for (const one of call) {
    if ("number" in one || one.access === "input") continue;
    contents.push(Buffer.from(buffers.subarray(at, at + one.size)).toString("base64"));
    at += one.size;
  }
  return { returned, buffers: contents };
}

function isDifferent(first: Returned, second: Returned): boolean {
  return first.returned !== second.returned || Buffer.compare(first.buffers, second.buffers) !== 0;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

function copied<T>(value: T) {
  return new ivm.ExternalCopy(value as object).copyInto({ release: true });
}
