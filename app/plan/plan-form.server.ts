import { z } from "zod";
import { PLAN_DAYS, PLAN_MINUTES, WEEKDAYS } from "#plan/vocabulary.ts";
import { ROLES } from "#problems/vocabulary.ts";

function whole({ least, most }: { least: number; most: number }, of: string) {
  const error = `A whole number of ${of} from ${least} to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,3}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error });
}

type OffField = `off-${number}`;
const OFF_FIELDS = WEEKDAYS.map((_, day): OffField => `off-${day}`);
const Off = Object.fromEntries(OFF_FIELDS.map((name) => [name, z.literal("on").optional()])) as Record<
  OffField,
  z.ZodOptional<z.ZodLiteral<"on">>
>;

const SaveForm = z
  .strictObject({
    intent: z.literal("save"),
    role: z.enum(ROLES),
    days: whole(PLAN_DAYS, "days"),
    minutes: whole(PLAN_MINUTES, "minutes"),
    ...Off,
  })
  .transform(({ intent, role, days, minutes, ...rest }) => {
    const off: Partial<Record<OffField, "on">> = rest;
    const daysOff = OFF_FIELDS.flatMap((name, day) => (off[name] === "on" ? [day] : []));
    return { intent, role, days, minutes, daysOff };
  })
  .refine(({ daysOff }) => daysOff.length < WEEKDAYS.length, {
    ...{ path: ["daysOff"], error: "Leave at least one day of the week to practise on." },
  });

/** What the forms of the page of the plan may say, told apart by `intent`. Unknown fields are refused. */
export const PlanForm = z.union([SaveForm, z.strictObject({ intent: z.literal("end") })]);

/** What is wrong with a form that this page sends, by field; undefined for one that no page of ours sends. */
export function planErrors(fields: Record<string, string>): Record<string, string> | undefined {
  const { error } = SaveForm.safeParse(fields);
  const named = ["days", "minutes", "daysOff"];
  if (!error?.issues.every(({ path }) => named.includes(String(path[0])))) return undefined;
  return Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message]));
}
