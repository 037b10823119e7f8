import { readFileSync } from "node:fs";
import path from "node:path";
import type { Tree } from "@yowasp/clang";
import type { KernelLanguage } from "../protocol.ts";
import { compilerArguments, SYNTAX } from "./flags.ts";
import { headerFiles, WITH_HEADER } from "./header.ts";
import { runTool } from "./toolchain.ts";

/** Object files that are linked under programs, by name. */
export type Runtime = {
  c: Tree;
  explain: Tree;
  /** Headers of C++, precompiled, and what is linked under C++ besides `c`. */
  cpp: { header: Uint8Array; objects: Tree } | undefined;
};

/** Compiles what C needs. Throws when it does not compile, which would be our fault. */
export function compileRuntime(): Runtime {
  return {
    c: { "runtime.o": compileOwn("c", "runtime.c") },
    explain: { "explain.o": compileOwn("c", "explain.c") },
    cpp: undefined,
  };
}

/** What C++ needs more; from then on it is offered. */
export function addCpp(runtime: Runtime, header: Uint8Array): void {
  runtime.cpp = { header, objects: { "runtime-cpp.o": compileOwn("cpp", "runtime.cpp", header) } };
}

function compileOwn(language: KernelLanguage, file: string, header?: Uint8Array): Uint8Array {
  const source = readFileSync(path.join(import.meta.dirname, file), "utf8");
  const files = { [file]: source, ...(header && headerFiles(header)) };
  const args = compilerArguments(language, "judge", file);
  const run = runTool(
    [...args, ...(header ? WITH_HEADER : []), "-o", "own.o", "-x", SYNTAX[language], file],
    files,
  );
  const object = run.files?.["own.o"];
  if (!(object instanceof Uint8Array)) throw new Error(`${file} does not compile: ${run.said}`);
  return object;
}
