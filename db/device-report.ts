import { z } from "zod";
import { BUDGET_VERDICTS, type DeviceReport, type DeviceUse } from "#judge/verdict.ts";

const Count = z.number().int().nonnegative();

const DeviceUseSchema: z.ZodType<DeviceUse> = z.object({
  flashBytes: Count,
  codeBytes: Count,
  constantBytes: Count,
  staticBytes: Count,
  stackBytes: Count,
  heapBytes: Count,
  givenBytes: Count,
  ramBytes: Count,
  instructions: Count,
  functions: z.array(z.object({ name: z.string(), instructions: Count })),
});

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
