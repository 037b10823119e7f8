import type { StoredProblem } from "#db/problems.ts";
import type { DeviceBudget } from "#judge/verdict.ts";
import type { BudgetFile } from "#problems/budget.ts";
import { DEVICES } from "#problems/devices.ts";
import type { Target } from "./target.ts";

/** The device that a problem names, with what its kernels may use; undefined where it names none. */
export function targetOf({ definition, budgets = {} }: StoredProblem): Target | undefined {
  if (!definition.device) return undefined;
  const { target: key, heap } = definition.device;
  const { name, core, clockMhz, flashBytes, sramBytes } = DEVICES[key];
  const chip = { key, name, core, clockMhz, flashBytes, sramBytes, heap };
  const { c, cpp } = budgets;
  return { ...chip, budgets: { ...(c && { c: budget(c, heap) }), ...(cpp && { cpp: budget(cpp, heap) }) } };
}

function budget(
  { flashBytes, ramBytes, instructions }: NonNullable<BudgetFile["c"]>,
  heap: DeviceBudget["heap"],
): DeviceBudget {
  return { flashBytes, ramBytes, instructions, heap };
}
