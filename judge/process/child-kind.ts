import { createRequire } from "node:module";
import path from "node:path";
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
  /** Address space: far above what an honest program needs, as V8 reserves much more than it uses. */
  addressSpaceMb: number;
  /** Resident memory on top of the limit of the problem: the engine itself, its other isolates, code. */
  residentMarginMb: number;
  /** From its start until it is warm, on a slow and busy machine. */
  readyWithinMs: number;
  /** It is replaced after this many submissions, so that nothing can build up in it. */
  servesAtMost: number;
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
  servesAtMost: 1000,
};

/** Which child runs programs of a language. */
export const KIND_OF_LANGUAGE: Record<Language, ChildKind> = {
  javascript: SCRIPT,
  typescript: SCRIPT,
};

/** The addon, what loads it, and the file by which that tells C libraries apart. */
export function isolatedVm(): string[] {
  const require = createRequire(import.meta.url);
  const addon = path.dirname(require.resolve("isolated-vm/package.json"));
  const loader = createRequire(path.join(addon, "package.json")).resolve("node-gyp-build/package.json");
  return [addon, path.dirname(loader), "/etc/alpine-release"];
}
