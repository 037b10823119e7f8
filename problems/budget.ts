/** `budget.json` of a problem folder: what its own kernels use, and what others may. Derived, never typed. */
import { z } from "zod";
import type { DeviceUse } from "#judge/verdict.ts";

const Bytes = z.number().int().nonnegative();

export const DeviceUseSchema = z.strictObject({
  flashBytes: Bytes,
  codeBytes: Bytes,
  constantBytes: Bytes,
  staticBytes: Bytes,
  stackBytes: Bytes,
  heapBytes: Bytes,
  givenBytes: Bytes,
  ramBytes: Bytes,
  instructions: z.number().int().nonnegative(),
  functions: z.array(z.strictObject({ name: z.string(), instructions: z.number().int() })).readonly(),
});

const KernelBudgetSchema = z.strictObject({
  flashBytes: Bytes,
  ramBytes: Bytes,
  instructions: z.number().int().nonnegative(),
  /** What the problem's own solution uses. */
  reference: DeviceUseSchema,
});

export type KernelBudget = z.infer<typeof KernelBudgetSchema>;

export const BudgetFileSchema = z.partialRecord(z.enum(["c", "cpp"]), KernelBudgetSchema);
export type BudgetFile = z.infer<typeof BudgetFileSchema>;

/** What a kernel may use, as a multiple of the reference: enough for another way to do it, not for a wasteful one. */
const MARGIN = { flash: 2, ram: 1.5, instructions: 2 } as const;
/** And at least this much more, because of a very small kernel every other is a multiple. */
const LEAST_MORE = { flash: 128, ram: 128, instructions: 500 } as const;
/** Rounded up to these, so that a budget looks like one. */
const GRAIN = { flash: 64, ram: 64, instructions: 100 } as const;

/** The budget that follows from what the reference uses. */
export function budgetFrom(reference: DeviceUse): KernelBudget {
  const { flashBytes, ramBytes, givenBytes, instructions } = reference;
  return {
    flashBytes: more("flash", flashBytes),
    // The buffers that the problem hands in are the same for everybody.
    ramBytes: more("ram", ramBytes - givenBytes, givenBytes),
    instructions: more("instructions", instructions),
    reference,
  };
}

function more(what: keyof typeof MARGIN, used: number, given = 0): number {
  const most = given + used + Math.max(used * (MARGIN[what] - 1), LEAST_MORE[what]);
  return Math.ceil(most / GRAIN[what]) * GRAIN[what];
}

/** The text of the file. */
export function writeBudget(budget: BudgetFile): string {
  return `${JSON.stringify(budget, undefined, 2)}\n`;
}
