import type { KernelLanguage, Purpose } from "../protocol.ts";

/** Bytes of the program's stack, which grows down to address 0. */
const STACK_BYTES = 65_536;

/** What the compiler calls the languages. */
export const SYNTAX: Record<KernelLanguage, string> = { c: "c", cpp: "c++" };

const STANDARD: Record<KernelLanguage, string[]> = {
  c: ["-std=c11"],
  cpp: ["-std=c++20", "-fdeprecated-macro", "-fno-rtti"],
};

const INCLUDES: Record<KernelLanguage, string[]> = {
  c: [],
  cpp: ["/usr/include/wasm32-wasip1/c++/v1", "/usr/include/c++/v1"],
};

/**
 * Arguments of one run of the compiler proper. Assembly is refused, because it could reach what C can't; the
 * red zone, because what is in it escapes the meter.
 */
export function compilerArguments(language: KernelLanguage, purpose: Purpose, file: string): string[] {
  return [
    ...(language === "c" ? ["clang"] : ["clang++"]),
    ...["-cc1", "-triple", "wasm32-unknown-wasip1", "-target-cpu", "generic", "-emit-obj"],
    ...["-mrelocation-model", "static", "-mframe-pointer=none", "-fvisibility=hidden", "-disable-red-zone"],
    ...["-ffp-contract=off", "-fno-rounding-math", "-fno-gnu-inline-asm", "-fgnuc-version=4.2.1"],
    ...["-disable-free", "-clear-ast-before-backend", "-ffunction-sections", "-fdata-sections"],
    ...["-resource-dir", "/usr", "-isysroot", "/usr"],
    ...[...INCLUDES[language], "/usr/include", "/usr/include/wasm32-wasip1"].flatMap((folder) => [
      "-internal-isystem",
      folder,
    ]),
    ...[
      "-main-file-name",
      file,
      "-Wall",
      "-Wextra",
      "-Wno-unused-parameter",
      "-ferror-limit",
      "20",
      "-fno-caret-diagnostics",
    ],
    ...STANDARD[language],
    ...(purpose === "judge" ? ["-Os"] : EXPLAINING),
  ];
}

const CHECKS = [
  ...["alignment", "array-bounds", "bool", "builtin", "float-cast-overflow", "integer-divide-by-zero"],
  ...["nonnull-attribute", "null", "object-size", "pointer-overflow", "return", "returns-nonnull-attribute"],
  ...["shift-base", "shift-exponent", "signed-integer-overflow", "unreachable", "vla-bound"],
];
const EXPLAINING = ["-O1", `-fsanitize=${CHECKS.join(",")}`];

/** Arguments of the linker. `objects`: their names, the learner's first. */
export function linkerArguments(
  language: KernelLanguage,
  entry: string,
  objects: readonly string[],
  output: string,
): string[] {
  const exported = [entry, ...LINKED_EXPORTS].map((name) => `--export=${name}`);
  return [
    ...["wasm-ld", "-m", "wasm32", "-L/usr/lib/wasm32-unknown-wasip1", "-L/usr/lib/wasm32-wasip1"],
    ...[
      "--no-entry",
      "--gc-sections",
      "--fatal-warnings",
      "--stack-first",
      "-z",
      `stack-size=${STACK_BYTES}`,
    ],
    ...exported,
    `--export-if-defined=${FLUSH}`,
    ...objects,
    ...(language === "cpp" ? ["-lc++", "-lc++abi"] : []),
    ...["-lc", "/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a", "-o", output],
  ];
}

/** The C library's own end: writes out what was printed and not yet written. Absent where nothing prints. */
export const FLUSH = "__stdio_exit";

/** What the linker makes and the judge needs, besides the memory and the entry. */
export const LINKED_EXPORTS = [
  "__wasm_call_ctors",
  "__stack_pointer",
  "__global_base",
  "__data_end",
  "__heap_base",
] as const;
