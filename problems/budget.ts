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

export const BudgetFileSchema = z.strictObject({
  c: KernelBudgetSchema.optional(),
  cpp: KernelBudgetSchema.optional(),
});
export type BudgetFile = z.infer<typeof BudgetFileSchema>;

/** What a kernel may use more than the reference: enough for another way to do it, not for a wasteful one. */
export const MARGIN = { flash: 1.5, ram: 1.25, instructions: 1.6 } as const;

/** Sizes are rounded up to these, so that a budget looks like one. */
const GRAIN = { flash: 64, ram: 64, instructions: 1000 } as const;

/** The budget that follows from what the reference uses. */
export function budgetFrom(reference: DeviceUse): KernelBudget {
  const given = reference.givenBytes;
  return {
    flashBytes: roundUp(reference.flashBytes * MARGIN.flash, GRAIN.flash),
    // The buffers that the problem hands in are the same for everybody.
    ramBytes: roundUp(given + (reference.ramBytes - given) * MARGIN.ram, GRAIN.ram),
    instructions: roundUp(reference.instructions * MARGIN.instructions, GRAIN.instructions),
    reference,
  };
}

function roundUp(value: number, grain: number): number {
  return Math.ceil(value / grain) * grain;
}
