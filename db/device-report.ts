import { z } from "zod";
import { BUDGET_VERDICTS, type DeviceReport } from "#judge/verdict.ts";
import { DeviceUseSchema } from "#problems/budget.ts";

const Count = z.number().int().nonnegative();

/** As it is stored with a submission. */
export const DeviceReportSchema: z.ZodType<DeviceReport> = z.object({
  target: z.string(),
  use: DeviceUseSchema,
  budget: z.object({
    flashBytes: Count,
    ramBytes: Count,
    instructions: Count,
    heap: z.enum(["forbidden", "allowed"]),
  }),
  reference: DeviceUseSchema,
  verdict: z.enum(BUDGET_VERDICTS),
});
