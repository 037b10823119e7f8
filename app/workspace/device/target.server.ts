import type { StoredProblem } from "#db/problems.ts";
import { DEVICES } from "#problems/devices.ts";
import type { Target } from "./target.ts";

/** The device that a problem names, with what its kernels may use; undefined where it names none. */
export function targetOf({ definition }: StoredProblem): Target | undefined {
  if (!definition.device) return undefined;
  const { target: key, heap } = definition.device;
  const { name, core, clockMhz, flashBytes, sramBytes } = DEVICES[key];
  return { key, name, core, clockMhz, flashBytes, sramBytes, heap, budgets: {} };
}
