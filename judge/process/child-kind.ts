import { createRequire } from "node:module";
import path from "node:path";
import { IMAGE_FILE } from "#judge/child/python/image-file.ts";
import { PYODIDE_DIRECTORY } from "#judge/child/python/pyodide.ts";
import type { Language } from "#judge/verdict.ts";

/** What differs between the kinds of processes that work for the judge. */
export type ChildKind = {
  name: string;
  /** The program that it runs. */
  program: string;
  /** All that it may read, besides what every child may. */
  files: readonly string[];
  /** Pages of 64 kB that one WebAssembly memory may grow to. */
  wasmPages: number;
  /** Stack of the engine, where its own measure is too small. */
  stackKb?: number;
  /** Address space: far above what an honest program needs, as V8 reserves much more than it uses. */
  addressSpaceMb: number;
  /** Resident memory on top of the limit of the problem: the engine itself, its other isolates, code. */
  residentMarginMb: number;
  /** From its start until it is warm, on a slow and busy machine. */
  readyWithinMs: number;
  /** From the end of a submission until it may be asked again; it may prepare for the next one meanwhile. */
  endsWithinMs: number;
  /** It is replaced after this many submissions, so that nothing can build up in it. */
  servesAtMost: number;
  /** Its children are given up when none was asked for this long. */
  restsAfterMs?: number;
  /** Children beyond those that may be at work, so that a killed one costs nobody a start. */
  spare: number;
  /** Children that may be at work, where that is fewer than there are workers. */
  atMost?: number;
  /** A child at rest that holds more than this is replaced. */
  residentAtRestMb: number;
  /** Further flags of Node. */
  flags?: readonly string[];
};

export const CHILDREN_DIRECTORY = path.join(import.meta.dirname, "..", "child");

/** Runs JavaScript and TypeScript, each submission in an isolate of its own. */
export const SCRIPT: ChildKind = {
  name: "script",
  program: path.join(CHILDREN_DIRECTORY, "script", "main.ts"),
  files: isolatedVm(),
  wasmPages: 2048,
  addressSpaceMb: 4096,
  residentMarginMb: 336,
  readyWithinMs: 15_000,
  endsWithinMs: 2000,
  servesAtMost: 4000,
  spare: 1,
  residentAtRestMb: 512,
  // In a fresh isolate all code is new. To compile functions as they come, and again for a tier that most
  // leave at once or never reach, costs a short program more than it gains; a long one is optimised as ever.
  flags: ["--no-lazy", "--no-sparkplug"],
};

/** Runs Python, each submission in an interpreter of its own, in an isolate. */
export const PYTHON: ChildKind = {
  name: "python",
  program: path.join(CHILDREN_DIRECTORY, "python", "main.ts"),
  files: [...isolatedVm(), PYODIDE_DIRECTORY, IMAGE_FILE],
  // Of the interpreter about 30 MB, and 256 MB of what a problem may allow.
  wasmPages: 5120,
  // Python's calls nest more deeply than those of JavaScript. A main thread has 8 MB nearly everywhere.
  ...(process.platform !== "win32" && { stackKb: 3900 }),
  // Each WebAssembly memory reserves 10 GB of addresses. Between 12 and 32 GB the engine starts and then fails.
  addressSpaceMb: 65_536,
  residentMarginMb: 500,
  readyWithinMs: 30_000,
  endsWithinMs: 10_000,
  servesAtMost: 200,
  // A child that waits holds an interpreter, which is large.
  spare: 0,
  restsAfterMs: 15 * 60_000,
  residentAtRestMb: 512,
};

/** Compiles C and C++, and runs none of it. */
export const COMPILER: ChildKind = {
  name: "compiler",
  program: path.join(CHILDREN_DIRECTORY, "compiler", "main.ts"),
  files: [path.join(path.dirname(createRequire(import.meta.url).resolve("@yowasp/clang")), "..")],
  // LLVM asks for a tenth of it for a kernel; what needs it all is no kernel.
  wasmPages: 12_288,
  // Each WebAssembly memory reserves 10 GB of addresses.
  addressSpaceMb: 131_072,
  residentMarginMb: 1400,
  readyWithinMs: 60_000,
  endsWithinMs: 5000,
  servesAtMost: 300,
  restsAfterMs: 15 * 60_000,
  // It holds much memory, and is busy for a fraction of a second at a time.
  spare: 0,
  atMost: 1,
  residentAtRestMb: 700,
};

/** Runs what was compiled from C and C++, each submission in an isolate of its own. */
export const NATIVE: ChildKind = {
  name: "native",
  program: path.join(CHILDREN_DIRECTORY, "native", "main.ts"),
  files: isolatedVm(),
  wasmPages: 8192,
  addressSpaceMb: 4096,
  residentMarginMb: 336,
  readyWithinMs: 15_000,
  endsWithinMs: 2000,
  servesAtMost: 500,
  restsAfterMs: 15 * 60_000,
  spare: 1,
  residentAtRestMb: 512,
  // Bounds are checked by instructions, not by reserving all addresses that there could be.
  flags: ["--disable-wasm-trap-handler"],
};

/** Which child runs programs of a language. */
export const KIND_OF_LANGUAGE: Record<Language, ChildKind> = {
  javascript: SCRIPT,
  typescript: SCRIPT,
  python: PYTHON,
  c: NATIVE,
  cpp: NATIVE,
};

/** The addon, what loads it, and the file by which that tells C libraries apart. */
export function isolatedVm(): string[] {
  const require = createRequire(import.meta.url);
  const addon = path.dirname(require.resolve("isolated-vm/package.json"));
  const loader = createRequire(path.join(addon, "package.json")).resolve("node-gyp-build/package.json");
  return [addon, path.dirname(loader), "/etc/alpine-release"];
}
