/** What a numeric question draws anew for each attempt. */
import { z } from "zod";

const Unit = z.string().min(1).max(20).optional();

export const ParameterSchema = z.discriminatedUnion("draw", [
  z
    .strictObject({
      draw: z.literal("steps"),
      min: z.number(),
      max: z.number(),
      step: z.number().positive(),
      unit: Unit,
    })
    .refine((one) => one.max > one.min, { message: "the largest value must be above the smallest" }),
  z.strictObject({ draw: z.literal("numbers"), values: z.array(z.number()).min(2), unit: Unit }),
  z.strictObject({ draw: z.literal("words"), values: z.array(z.string()).min(2), unit: z.undefined() }),
]);
type Parameter = z.infer<typeof ParameterSchema>;
type Drawn<Kind extends Parameter["draw"]> = Extract<Parameter, { draw: Kind }>;
export type Parameters = Record<string, Parameter>;

/** What was drawn, by name. */
export type Values = Record<string, number | string>;

/** The same as the formulas of one question take it. */
export type ValuesOf<P extends Parameters> = {
  [Name in keyof P]: P[Name]["draw"] extends "words" ? string : number;
};

/** `min`, `min + step`, … up to `max`. The unit is said where the value stands in a text. */
export function integer(min: number, max: number, step = 1, unit?: string): Drawn<"steps"> {
  for (const value of [min, max, step]) {
    if (!Number.isSafeInteger(value)) throw new Error(`${value} is not whole: use decimal(…)`);
  }
  return { draw: "steps", min, max, step, unit };
}

/** As `integer`, for steps such as 0.05. */
export function decimal(min: number, max: number, step: number, unit?: string): Drawn<"steps"> {
  return { draw: "steps", min, max, step, unit };
}

/** One of these numbers. */
export function oneOf(values: number[], unit?: string): Drawn<"numbers"> {
  return { draw: "numbers", values, unit };
}

/** One of these words, which formulas compare. */
export function oneWordOf(values: string[]): Drawn<"words"> {
  return { draw: "words", values, unit: undefined };
}
