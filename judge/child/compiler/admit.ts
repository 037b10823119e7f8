import type { Purpose } from "../protocol.ts";
import { type Import, importsOf, KIND, sectionsOf } from "./wasm/sections.ts";

/** Functions that a program may ask for: the judge's own, and what the C library needs to print. */
const ADMITTED: Record<string, readonly string[]> = {
  judge: ["allocate", "resize", "release"],
  wasi_snapshot_preview1: ["fd_write", "fd_close", "fd_seek", "fd_fdstat_get", "proc_exit"],
};

/** Says what a linked module asks for that does not exist here; undefined when all is well. */
export function refusedImport(module: Uint8Array, purpose: Purpose): string | undefined {
  const refused = importsOf(module, sectionsOf(module)).find(
    (one) =>
      one.kind !== KIND.function || !(ADMITTED[one.module]?.includes(one.name) || isOfChecks(one, purpose)),
  );
  if (!refused) return undefined;
  if (refused.module === "wasi_snapshot_preview1") {
    return `there are no files, no clock and no input here: the program asks for \`${refused.name}\``;
  }
  return `the program asks for \`${refused.name.slice(0, 80)}\` of \`${refused.module.slice(0, 80)}\`, which does not exist here`;
}

/** By which the compiler's checks tell what they found; linked into explanations only. */
function isOfChecks({ module, name }: Import, purpose: Purpose): boolean {
  return purpose === "explain" && module === "judge" && name === "undefined";
}
