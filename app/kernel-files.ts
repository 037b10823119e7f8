import { readFile } from "node:fs/promises";
import path from "node:path";
import { type BudgetFile, BudgetFileSchema } from "#problems/budget.ts";
import type { Problem } from "#problems/schema.ts";

/** What stands beside a problem's definition for its kernels. */
export type KernelFiles = {
  driver: { source: string; header: string } | undefined;
  budgets: BudgetFile | undefined;
};

/** Reads them from the problem's folder. Throws where the definition promises a file that is not there. */
export async function readKernelFiles(
  { kernel, device }: Pick<Problem, "kernel" | "device">,
  directory: string,
): Promise<KernelFiles> {
  const text = (name: string) => readFile(path.join(directory, name), "utf8");
  const driver = kernel?.driver
    ? { source: await text("driver.c"), header: await text("driver.h") }
    : undefined;
  // Before it is derived for the first time, there is none.
  const budget = device ? await text("budget.json").catch(() => undefined) : undefined;
  return { driver, budgets: budget === undefined ? undefined : BudgetFileSchema.parse(JSON.parse(budget)) };
}
