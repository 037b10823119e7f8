import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "#problems/schema.ts";

/**
 * The problem's own part of its kernels, from its folder; undefined for problems without one. Throws where the
 * definition promises one and the folder has none.
 */
export async function readKernelDriver(
  { kernel }: Pick<Problem, "kernel">,
  directory: string,
): Promise<{ source: string; header: string } | undefined> {
  if (!kernel?.driver) return undefined;
  const text = (name: string) => readFile(path.join(directory, name), "utf8");
  return { source: await text("driver.c"), header: await text("driver.h") };
}
