import { importsOf, KIND, sectionsOf } from "./wasm/sections.ts";

/** Functions that a program may ask for: the judge's own, and what the C library needs to print. */
const ADMITTED: Record<string, readonly string[]> = {
  judge: ["allocate", "resize", "release", "undefined"],
  wasi_snapshot_preview1: ["fd_write", "fd_close", "fd_seek", "fd_fdstat_get", "proc_exit"],
};

/** Says what a linked module asks for that does not exist here; undefined when all is well. */
export function refusedImport(module: Uint8Array): string | undefined {
  const refused = importsOf(module, sectionsOf(module)).find(
    (one) => one.kind !== KIND.function || !ADMITTED[one.module]?.includes(one.name),
  );
  if (!refused) return undefined;
  if (refused.module === "wasi_snapshot_preview1") {
    return `there are no files, no clock and no input here: the program asks for \`${refused.name}\``;
  }
  return `the program asks for \`${refused.name.slice(0, 80)}\` of \`${refused.module.slice(0, 80)}\`, which does not exist here`;
}
