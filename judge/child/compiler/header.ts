import type { Tree } from "@yowasp/clang";
import { compilerArguments } from "./flags.ts";
import { runTool } from "./toolchain.ts";

const HEADER = "judge.h";
const PRECOMPILED = "judge.pch";

/** What a microcontroller's program may want of C++, and what its tests are written with. */
const HEADERS = [
  ...["algorithm", "array", "atomic", "bit", "cassert", "cmath", "cstddef", "cstdint", "cstdio", "cstdlib"],
  ...["cstring", "functional", "initializer_list", "limits", "memory", "new", "numeric", "optional", "span"],
  ...["type_traits", "utility", "vector"],
];

/** Compiler arguments for a program to which `headerFiles` are given. */
export const WITH_HEADER = ["-include-pch", PRECOMPILED, "-fno-validate-pch"];

export function headerFiles(precompiled: Uint8Array): Tree {
  return { [HEADER]: headerText(), [PRECOMPILED]: precompiled };
}

/** Compiles the headers of C++ once for all programs: seconds, and 15 MB. Throws when the compiler refuses. */
export function compileHeader(): Uint8Array {
  const args = compilerArguments("cpp", "judge", HEADER).map((one) =>
    one === "-emit-obj" ? "-emit-pch" : one,
  );
  const run = runTool([...args, "-o", PRECOMPILED, "-x", "c++-header", HEADER], { [HEADER]: headerText() });
  const bytes = run.files?.[PRECOMPILED];
  if (!(bytes instanceof Uint8Array)) throw new Error(`The headers of C++ do not compile: ${run.said}`);
  return bytes;
}

function headerText(): string {
  return HEADERS.map((name) => `#include <${name}>\n`).join("");
}
