import type { DeviceBudget } from "#judge/verdict.ts";
import type { KernelLanguage } from "#problems/kernel-vocabulary.ts";

/** The microcontroller that kernels for a problem must fit, as pages show it. Sizes in bytes. */
export type Target = {
  key: string;
  name: string;
  core: string;
  clockMhz: number;
  /** Of the whole chip. */
  flashBytes: number;
  sramBytes: number;
  heap: DeviceBudget["heap"];
  /** What a kernel may use, by the language that it is written in. */
  budgets: Partial<Record<KernelLanguage, DeviceBudget>>;
};

/** What a kernel in a language may use; undefined where nothing is measured. */
export function budgetIn(target: Target | undefined, language: string): DeviceBudget | undefined {
  return Object.entries(target?.budgets ?? {}).find(([one]) => one === language)?.[1];
}
